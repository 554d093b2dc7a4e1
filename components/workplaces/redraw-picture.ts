import { PLAN_FILE_BYTES, PLAN_KEPT_BYTES, PLAN_TYPES, planSize } from '@/lib/workplaces/floor-plan'

/** A picture as it is sent: nothing in it but what can be seen. */
export type Redrawn = { image: string; width: number; height: number }

const QUALITIES = [0.85, 0.7, 0.5]

/**
 * Draws a picture anew, at most 2000 pixels long, which leaves out where and when it was taken. Answers why it cannot be, as a key of
 * `plan.refused`.
 */
export async function redrawPicture(file: File): Promise<Redrawn | 'not_a_picture' | 'too_large'> {
  if (file.size > PLAN_FILE_BYTES) return 'too_large'
  if (!PLAN_TYPES.some((type) => type === file.type)) return 'not_a_picture'
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return 'not_a_picture'
  const size = planSize(bitmap)
  const canvas = Object.assign(document.createElement('canvas'), size)
  const pen = canvas.getContext('2d')
  if (!pen) return 'not_a_picture'
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, size.width, size.height)
  pen.drawImage(bitmap, 0, 0, size.width, size.height)
  bitmap.close()
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
    if (blob && blob.size <= PLAN_KEPT_BYTES) return { ...size, image: await inBase64(blob) }
  }
  return 'too_large'
}

const inBase64 = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(blob)
  })
