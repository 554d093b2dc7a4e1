'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useScaleWords } from '@/components/assessments/scale-context'
import type { WallTile } from '@/lib/coverage/wall-tile'
import { tileInWords } from './tile-in-words'
import { WallTileFace } from './wall-tile-face'

/** A multiple of every number of columns below, so that blocks join without a ragged edge. */
export const TILES_A_BLOCK = 48

const AHEAD = '700px'
const COLUMNS = { bigText: 2, phone: 3, tablet: 6, desktop: 8 }

type Props = {
  tiles: readonly WallTile[]
  names: Readonly<Record<string, string>>
  withRatings: boolean
  /** Drawn whatever is on the screen: on paper, and the first ones before any script has run. */
  always: 'drawn' | 'near'
  /** What pressing a tile does; `null` where tiles are only looked at. */
  onOpen: ((tile: WallTile) => void) | null
  mayDrag: 'drag' | 'stay'
}

/** Some of the tiles of a group. Away from the screen only their room is kept: a wall of thousands stays as light as what is seen of it. */
export function TileBlock({ tiles, names, withRatings, always, onOpen, mayDrag }: Props) {
  const block = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const [height, setHeight] = useState(heightOf(tiles.length, COLUMNS.phone, 16))
  const drawn = near || always === 'drawn'

  useEffect(() => {
    const element = block.current
    if (!element) return
    setHeight(heightOf(tiles.length, columnsNow(), rem()))
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === false && element.offsetHeight > 0) setHeight(element.offsetHeight)
        setNear(entry?.isIntersecting ?? true)
      },
      { rootMargin: AHEAD },
    )
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [tiles.length])

  return (
    <div ref={block}>
      {drawn ? (
        <ul className="grid grid-cols-2 gap-[0.375rem] pb-[0.375rem] min-[20em]:grid-cols-3 sm:grid-cols-6 lg:grid-cols-8 print:grid-cols-6 [.paper-a3_&]:print:grid-cols-12">
          {tiles.map((tile) => (
            <Tile key={tile[0]} tile={tile} withRatings={withRatings} onOpen={onOpen} mayDrag={mayDrag}>
              <WallTileFace tile={tile} called={names[tile[0]]} withRatings={withRatings} />
            </Tile>
          ))}
        </ul>
      ) : (
        <svg aria-hidden width="1" height={height} className="block" />
      )}
    </div>
  )
}

type TileProps = Pick<Props, 'withRatings' | 'onOpen' | 'mayDrag'> & { tile: WallTile; children: ReactNode }

function Tile({ tile, withRatings, onOpen, mayDrag, children }: TileProps) {
  const t = useTranslations('wall')
  const { labels } = useScaleWords()
  const [code] = tile
  const words = [code, ...tileInWords(t, labels, tile, withRatings)].join(', ')
  const inside = (
    <>
      <span className="sr-only">{words}</span>
      <span aria-hidden>{children}</span>
    </>
  )
  return (
    <li className="relative min-w-0 break-inside-avoid">
      {onOpen ? (
        <button
          type="button"
          aria-haspopup="dialog"
          draggable={mayDrag === 'drag'}
          onDragStart={(event) => event.dataTransfer.setData('text/plain', code)}
          onClick={() => onOpen(tile)}
          className="block w-full rounded-input hover:bg-sunken"
        >
          {inside}
        </button>
      ) : (
        inside
      )}
    </li>
  )
}

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

function columnsNow(): number {
  if (matchMedia('(min-width: 64rem)').matches) return COLUMNS.desktop
  if (matchMedia('(min-width: 40rem)').matches) return COLUMNS.tablet
  return matchMedia('(min-width: 20em)').matches ? COLUMNS.phone : COLUMNS.bigText
}

/** A row of tiles is 3.5 rem high with 0.375 rem below it. */
const heightOf = (tiles: number, columns: number, remPx: number): number =>
  Math.ceil(tiles / columns) * 3.875 * remPx
