import type { NetworkLink } from './network-links'
import type { Place } from './spread-part'

type Places = ReadonlyMap<string, Place>

/** How large a dot is, from its middle. */
export const DOT = 5
const HEAD = 6

const short = (value: number): string => String(Math.round(value * 10) / 10)

/** Lines as one path of an SVG; ends that are not in the picture are left out. */
export const linesPath = (links: readonly NetworkLink[], places: Places): string =>
  links
    .map(({ from, to }) => {
      const [a, b] = [places.get(from), places.get(to)]
      return a && b ? `M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}` : ''
    })
    .join('')

/** Heads of arrows as one path: each points at whom the other listens to, and ends at the edge of the dot. */
export const headsPath = (links: readonly NetworkLink[], places: Places): string =>
  links
    .map(({ from, to, kind }) => {
      const [a, b] = [places.get(from), places.get(to)]
      if (!a || !b || kind === 'knows') return ''
      const length = Math.hypot(a.x - b.x, a.y - b.y) || 1
      const [dx, dy] = [(a.x - b.x) / length, (a.y - b.y) / length]
      const [x, y] = [a.x - dx * (DOT + 4), a.y - dy * (DOT + 4)]
      const [backX, backY] = [x - dx * HEAD, y - dy * HEAD]
      const [sideX, sideY] = [(-dy * HEAD) / 2, (dx * HEAD) / 2]
      return `M${short(x)} ${short(y)}L${short(backX + sideX)} ${short(backY + sideY)}L${short(backX - sideX)} ${short(backY - sideY)}Z`
    })
    .join('')

/** Room around the drawing for a ring and a name under the outermost dots. */
const MARGIN = 22

/** The view of an SVG that holds everybody and little else, so that no empty corner is shown first. */
export function viewOf(places: Places): { x: number; y: number; width: number; height: number } {
  const all = [...places.values()]
  if (all.length === 0) return { x: 0, y: 0, width: 1, height: 1 }
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))]
  const [right, bottom] = [Math.max(...all.map(({ x }) => x)), Math.max(...all.map(({ y }) => y))]
  return {
    x: Math.floor(left - MARGIN),
    y: Math.floor(top - MARGIN),
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
  }
}

/** Dots of one size as one path. */
export const dotsPath = (workerIds: readonly string[], places: Places, radius = DOT): string =>
  workerIds
    .map((id) => {
      const place = places.get(id)
      return place
        ? `M${short(place.x - radius)} ${short(place.y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
        : ''
    })
    .join('')
