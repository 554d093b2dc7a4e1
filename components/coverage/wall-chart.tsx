'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SentCommand } from '@/components/ui/action-form'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { unpackCells } from '@/lib/coverage/packed-tiles'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import type { WallChart as Chart, WallNames } from '@/lib/coverage/wall-chart'
import { groupWall, WALL_GROUPINGS, type WallView } from '@/lib/coverage/wall-groups'
import type { WallTile } from '@/lib/coverage/wall-tile'
import { wallSearch } from '@/lib/coverage/wall-view'
import type { Result } from '@/lib/result'
import { TileSheet } from './tile-sheet'
import { usePrinting } from './use-printing'
import { WallControls } from './wall-controls'
import { WallGroupSection } from './wall-group-section'
import { WallLegend } from './wall-legend'

type Props = {
  driveId: string
  chart: Chart
  names: WallNames | null
  initial: WallView
  /** In a meeting everybody looks: codes only, and nothing to press. */
  mode: 'usual' | 'meeting'
  may: { open: boolean; move: boolean }
  move: (command: SentCommand) => Promise<Result<unknown>>
}

const LINK = 'inline-flex min-h-target items-center text-accent text-sm underline underline-offset-4'

/** Everybody as a tile. Which are shown and how they lie is decided in the browser and kept in the address. */
export function WallChart({ driveId, chart, names, initial, mode, may, move }: Props) {
  const t = useTranslations('wall')
  const [view, setView] = useState(initial)
  const [opened, setOpened] = useState<{ tile: WallTile; target: string | null } | null>(null)
  const [paper, setPaper] = useState<'usual' | 'a3'>('usual')
  const printing = usePrinting()
  const shownView = useDeferredValue(view)
  const cells = useMemo(() => unpackCells(chart.cells), [chart.cells])
  const groups = useMemo(() => groupWall(cells, shownView), [cells, shownView])
  const shown = groups.reduce((sum, { tiles }) => sum + tiles.length, 0)
  const inAll = cells.reduce((sum, { people }) => sum + people, 0)
  const base = `/d/${driveId}/wall`
  const acts = mode === 'usual' && (may.open || may.move)

  const change = (next: WallView) => {
    setView(next)
    window.history.replaceState(null, '', base + wallSearch(next, mode, chart.opened))
  }
  const print = (wanted: typeof paper) => {
    flushSync(() => setPaper(wanted))
    window.print()
  }
  const drop = (code: string, target: string) => {
    const tile = cells.flatMap(({ tiles }) => tiles).find(([each]) => each === code)
    if (tile) setOpened({ tile, target })
  }

  return (
    <div className={classNames('grid gap-4 print:block', paper === 'a3' && 'paper-a3')}>
      {chart.opened && <p className="max-w-words">{t('oneAtATime', { people: inAll })}</p>}
      <WallControls
        view={view}
        groupings={groupingsOf(chart)}
        withRatings={chart.withRatings}
        onChange={change}
      />
      <div className="no-print flex flex-wrap gap-x-5">
        <Link
          href={base + wallSearch(view, mode === 'usual' ? 'meeting' : 'usual', chart.opened)}
          className={LINK}
        >
          {t(mode === 'usual' ? 'meeting' : 'usual')}
        </Link>
        <button type="button" className={LINK} onClick={() => print('usual')}>
          {t('print')}
        </button>
        <button type="button" className={LINK} onClick={() => print('a3')}>
          {t('printA3')}
        </button>
      </div>
      <p aria-live="polite" className="text-ink-muted text-sm">
        {t('shown', { shown, inAll, filter: t(`filter.${shownView.filter}`, { days: QUIET_DAYS }) })}
      </p>
      <WallLegend withRatings={chart.withRatings} />
      {groups.map((group, index) => {
        const { cellId } = group
        const canDrop = acts && may.move && cellId !== undefined
        return (
          <WallGroupSection
            key={group.key}
            group={group}
            names={mode === 'meeting' ? null : names}
            withRatings={chart.withRatings}
            always={printing ? 'drawn' : index === 0 ? 'first' : 'near'}
            openHref={base + wallSearch(shownView, mode, { cellId: cellId ?? null })}
            onOpen={acts ? (tile) => setOpened({ tile, target: null }) : null}
            onDrop={canDrop ? (code) => drop(code, cellId) : null}
            namesHref={
              acts && may.open && cellId !== undefined
                ? (first) => `${base}?names=${cellId}&from=${first}`
                : null
            }
          />
        )
      })}
      {opened && (
        <TileSheet
          key={opened.tile[0]}
          driveId={driveId}
          tile={opened.tile}
          withRatings={chart.withRatings}
          target={opened.target}
          cells={cells.flatMap(({ cellId, name }) => (cellId === null ? [] : { id: cellId, name }))}
          today={chart.today}
          may={may}
          move={move}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  )
}

/** Where one cell is shown at a time there is nothing to group it by, and where nobody's rating is seen none by rating. */
function groupingsOf({ opened, withRatings }: Chart) {
  if (opened) return ['cell' as const]
  return withRatings ? WALL_GROUPINGS : WALL_GROUPINGS.filter((each) => each !== 'stand')
}
