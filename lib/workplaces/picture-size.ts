type Size = { width: number; height: number }

/** Frames of a JPEG picture begin with one of these; the three between them mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * The size of a PNG, JPEG or WebP picture by its own bytes, without opening it: a small file can hold a picture so large that it
 * fills the memory of whoever looks at it. `null` where the bytes do not say.
 */
export function pictureSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number, letters: number) =>
    new TextDecoder('latin1').decode(bytes.subarray(at, at + letters))
  try {
    if (word(1, 3) === 'PNG') return { width: view.getUint32(16), height: view.getUint32(20) }
    if (view.getUint16(0) === 0xffd8) return jpegSize(view)
    return word(0, 4) === 'RIFF' && word(8, 4) === 'WEBP' ? webpSize(view, word(12, 4)) : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function jpegSize(view: DataView): Size | null {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // A marker may have more of the same before it; a part is at least as long as the number that says how long it is.
    const length = marker === 0xff ? -1 : view.getUint16(at + 2)
    if (length >= 0 && length < 2) return null
    at += length + 2
  }
  return null
}

function webpSize(view: DataView, kind: string): Size | null {
  const threeBytes = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  if (kind === 'VP8X') return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 }
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}
