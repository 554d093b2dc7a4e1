'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useScaleWords } from '@/components/assessments/scale-context'
import { classNames } from '@/components/ui/class-names'
import { LinkButton } from '@/components/ui/link-button'
import type { WallNames } from '@/lib/coverage/wall-chart'
import type { WallGroup } from '@/lib/coverage/wall-groups'
import type { WallTile } from '@/lib/coverage/wall-tile'
import { PeopleDots } from './people-dots'
import { TILES_A_BLOCK, TileBlock } from './tile-block'

type Props = {
  group: WallGroup
  names: WallNames | null
  withRatings: boolean
  /** Drawn whatever is on the screen: all of it on paper, the first tiles before any script has run. */
  always: 'drawn' | 'first' | 'near'
  onOpen: ((tile: WallTile) => void) | null
  /** A tile was dropped here; `null` where it cannot be. */
  onDrop: ((code: string) => void) | null
  /** The address that brings the people of this area, where they are not here. */
  openHref: string
  /** The address that shows names of this area; `null` where nobody may. */
  namesHref: ((first: number) => string) | null
}

/** One area (or whatever people are grouped by) with its tiles, and a hole for everybody who works there unknown. */
export function WallGroupSection({
  group,
  names,
  withRatings,
  always,
  openHref,
  onOpen,
  onDrop,
  namesHref,
}: Props) {
  const t = useTranslations('wall')
  const { labels } = useScaleWords()
  const [over, setOver] = useState(false)
  const { tiles, uncharted, closed, cellId } = group
  const count = tiles.length + closed
  const blocks = Array.from({ length: Math.ceil(tiles.length / TILES_A_BLOCK) }, (_, index) =>
    tiles.slice(index * TILES_A_BLOCK, (index + 1) * TILES_A_BLOCK),
  )
  const ownNames = names !== null && names.cellId === cellId ? names : null
  const next = ownNames ? ownNames.first + Object.keys(ownNames.called).length : 0
  return (
    <section
      aria-label={group.stand ? labels[group.stand] : group.name}
      onDragOver={(event) => {
        if (!onDrop) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop?.(event.dataTransfer.getData('text/plain'))
      }}
      className={classNames(
        'grid gap-2 rounded-card border p-3 print:mb-5 print:block print:border-0 print:p-0',
        tiles.length <= TILES_A_BLOCK && 'print:break-inside-avoid',
        over ? 'border-accent bg-accent-soft' : 'border-line',
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 print:mb-2 print:break-after-avoid">
        <h2 className="font-semibold">
          {group.stand ? labels[group.stand] : group.name}{' '}
          <span className="tabular font-normal text-ink-muted text-sm">
            {uncharted === null ? t('count', { count }) : t('countOf', { count, total: count + uncharted })}
          </span>
        </h2>
        {closed > 0 && (
          <span className="no-print">
            <LinkButton kind="plain" href={openHref}>
              {t('openArea')}
            </LinkButton>
          </span>
        )}
        {namesHref && tiles.length > 0 && next < tiles.length && (
          <span className="no-print">
            <LinkButton kind="plain" href={namesHref(next)}>
              {ownNames ? t('moreNames') : t('names')}
            </LinkButton>
          </span>
        )}
      </div>
      <div>
        {blocks.map((block, index) => (
          <TileBlock
            key={block[0]?.[0] ?? index}
            tiles={block}
            names={ownNames?.called ?? NO_NAMES}
            withRatings={withRatings}
            always={always === 'drawn' || (always === 'first' && index === 0) ? 'drawn' : 'near'}
            onOpen={onOpen}
            mayDrag={onDrop ? 'drag' : 'stay'}
          />
        ))}
      </div>
      {uncharted !== null && uncharted > 0 && (
        <p className="flex items-center gap-3 text-ink-muted text-sm">
          <PeopleDots named={0} total={uncharted} />
          {t('uncharted', { count: uncharted })}
        </p>
      )}
    </section>
  )
}

const NO_NAMES: Readonly<Record<string, string>> = {}
