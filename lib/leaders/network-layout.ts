import { type Neighbors, networkParts } from './network-parts'
import { CLOSEST, type Place, spreadPart } from './spread-part'

/** Where everybody stands in the picture, and how large it is; in units of which a dot is ten across. */
export type NetworkLayout = { width: number; height: number; places: Map<string, Place> }

const GAP = 40
const MARGIN = 24

type Box = { width: number; height: number; places: Map<string, Place> }

/**
 * Places the network: every part by itself, the largest first, side by side in rows; whoever has no tie stands in rows below. The
 * same people and ties always give the same picture, whatever order they come in, and nothing is left to chance or to a clock.
 */
export function layOutNetwork(neighbors: Neighbors): NetworkLayout {
  const parts = networkParts(neighbors)
  const tied = parts.filter((part) => part.length > 1).map((part) => boxOf(spreadPart(part, neighbors)))
  const alone = parts.filter((part) => part.length === 1).flat()
  const area = tied.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  const wish = Math.max(
    300,
    ...tied.map(({ width }) => width),
    Math.sqrt(area) * 1.2,
    Math.sqrt(alone.length) * CLOSEST * 3,
  )
  const places = new Map<string, Place>()
  let [x, y, rowHeight, width] = [0, 0, 0, 0]
  for (const box of tied) {
    if (x > 0 && x + box.width > wish) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0]
    for (const [id, place] of box.places) places.set(id, { x: MARGIN + x + place.x, y: MARGIN + y + place.y })
    width = Math.max(width, x + box.width)
    x += box.width + GAP
    rowHeight = Math.max(rowHeight, box.height)
  }
  const below = tied.length > 0 ? y + rowHeight + GAP : 0
  const step = CLOSEST * 2
  const columns = Math.max(1, Math.floor(wish / step))
  for (const [index, id] of alone.entries())
    places.set(id, {
      x: MARGIN + (index % columns) * step,
      y: MARGIN + below + Math.floor(index / columns) * step,
    })
  const rows = Math.ceil(alone.length / columns)
  return {
    width:
      Math.max(width, Math.min(alone.length, columns) * step - (alone.length > 0 ? step : 0)) + 2 * MARGIN,
    height: (alone.length > 0 ? below + (rows - 1) * step : y + rowHeight) + 2 * MARGIN,
    places,
  }
}

/** Moves a part so that it begins at the top left, and measures it. */
function boxOf(places: ReadonlyMap<string, Place>): Box {
  const all = [...places.values()]
  const left = all.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const top = all.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY)
  return {
    width: all.reduce((most, { x }) => Math.max(most, x - left), 0),
    height: all.reduce((most, { y }) => Math.max(most, y - top), 0),
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
  }
}
