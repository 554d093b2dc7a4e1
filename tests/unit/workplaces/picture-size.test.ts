import { expect, test } from 'vitest'
import { pictureSize } from '@/lib/workplaces/picture-size'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  )

const PNG = ['\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0xea, 0x60, 0, 0, 0x01, 0x2c]]
const JPEG = [
  [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0xff, 0xc0],
  [0xff, 0xfe, 0, 3, 0x41],
  [0xff, 0xff, 0xc2, 0, 17, 8, 0x04, 0xb0, 0x06, 0x40, 3],
]
const webp = (kind: string, ...rest: number[][]) =>
  bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], ...rest)

test('the size of a picture is what its own first bytes say', () => {
  expect(pictureSize(bytes(...PNG))).toEqual({ width: 60_000, height: 300 })
  expect(pictureSize(bytes(...JPEG))).toEqual({ width: 1600, height: 1200 })
  expect(pictureSize(webp('VP8X', [0, 0, 0, 0, 0x3f, 0x9c, 0, 0x63, 0, 0]))).toEqual({
    width: 40_000,
    height: 100,
  })
  expect(pictureSize(webp('VP8L', [0x2f, 0x8f, 0x41, 0x18, 0]))).toEqual({ width: 400, height: 98 })
  expect(pictureSize(webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x90, 0x01, 0x2c, 0x01]))).toEqual({
    width: 400,
    height: 300,
  })
})

test('what ends too early, or says nothing of it, has no size', () => {
  for (const cut of [0, 4, 12, 20]) {
    expect(pictureSize(bytes(...PNG).subarray(0, cut))).toBeNull()
    expect(pictureSize(bytes(...JPEG).subarray(0, cut))).toBeNull()
  }
  expect(pictureSize(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0]))).toBeNull()
  expect(pictureSize(webp('ALPH', [0, 0, 0, 0]))).toBeNull()
  expect(pictureSize(bytes('<svg width="1" height="1"/>'))).toBeNull()
})
