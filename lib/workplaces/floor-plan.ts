/** The longest side of a picture as it is kept, in pixels: enough to read on a wall, small enough for a phone. */
export const PLAN_PIXELS = 2000

/** A file of more bytes is not opened at all. */
export const PLAN_FILE_BYTES = 8 * 1024 * 1024

/** What is kept after the browser made the picture anew, in bytes. */
export const PLAN_KEPT_BYTES = 3 * 1024 * 1024

/** Kinds of pictures that are taken; none of them can hold a script. */
export const PLAN_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PlanType = (typeof PLAN_TYPES)[number]

/** Where an area lies on a picture, in thousandths of its width and height from the upper left. */
export type PlanPoint = { x: number; y: number }

/** How far one press of an arrow key moves an area, in thousandths; with Shift. */
export const PLAN_STEP = 20
export const PLAN_LEAP = 100

/** The size of a picture once its longest side is at most {@link PLAN_PIXELS}. Never larger than it was. */
export function planSize(size: { width: number; height: number }): { width: number; height: number } {
  const factor = Math.min(1, PLAN_PIXELS / Math.max(size.width, size.height))
  return {
    width: Math.max(1, Math.round(size.width * factor)),
    height: Math.max(1, Math.round(size.height * factor)),
  }
}

/** A point moved by so much, and kept on the picture. */
export const movedBy = ({ x, y }: PlanPoint, right: number, down: number): PlanPoint => ({
  x: onPlan(x + right),
  y: onPlan(y + down),
})

/** Where on a picture a tap was, given the box that the picture fills on the screen. */
export const pointAt = (
  tap: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
): PlanPoint => ({
  x: onPlan(((tap.clientX - box.left) / box.width) * 1000),
  y: onPlan(((tap.clientY - box.top) / box.height) * 1000),
})

const onPlan = (thousandths: number): number => Math.min(1000, Math.max(0, Math.round(thousandths)))

/** Marks of the camera's own notes about a picture: where and when it was taken. */
const CAMERA_NOTES = ['Exif\0\0', 'EXIF', 'eXIf', 'http://ns.adobe.com/xap/']

/** Whether a picture still carries what a camera noted, which a browser leaves out when it draws the picture anew. */
export function hasCameraNotes(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  return CAMERA_NOTES.some((note) => text.includes(note))
}
