import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasCameraNotes, movedBy, PLAN_PIXELS, planSize, pointAt } from '@/lib/workplaces/floor-plan'

test('a picture is made smaller, never larger, and keeps its shape', () => {
  expect(planSize({ width: 4000, height: 3000 })).toEqual({ width: 2000, height: 1500 })
  expect(planSize({ width: 300, height: 200 })).toEqual({ width: 300, height: 200 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
      const size = planSize({ width, height })
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(PLAN_PIXELS)
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('an area stays on the picture, however it is moved or wherever the tap was', () => {
  const number = fc.integer({ min: -5000, max: 5000 })
  fc.assert(
    fc.property(number, number, number, number, (x, y, right, down) => {
      for (const point of [
        movedBy({ x, y }, right, down),
        pointAt({ clientX: x, clientY: y }, { left: 10, top: 20, width: 300, height: 200 }),
      ])
        for (const part of [point.x, point.y]) {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(1000)
        }
    }),
  )
  expect(pointAt({ clientX: 160, clientY: 120 }, { left: 10, top: 20, width: 300, height: 200 })).toEqual({
    x: 500,
    y: 500,
  })
})

test('what a camera noted is found in every kind of picture', () => {
  const bytes = (text: string) => new TextEncoder().encode(`\0\0${text}\0\0`)
  expect(hasCameraNotes(bytes('Exif\0\0MM'))).toBe(true)
  expect(hasCameraNotes(bytes('WEBPVP8XEXIF'))).toBe(true)
  expect(hasCameraNotes(bytes('eXIf'))).toBe(true)
  expect(hasCameraNotes(bytes('JFIF'))).toBe(false)
})
