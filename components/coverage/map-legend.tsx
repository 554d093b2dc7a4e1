import { getFormatter, getTranslations } from 'next-intl/server'
import type { MapMeasure } from '@/lib/coverage/map-measures'
import { PACE_DAYS, PACE_LIMITS, STALE_DAYS, TOUCH_LIMITS } from '@/lib/coverage/published-constants'
import { LEVEL_LIMITS, type Level } from '@/lib/coverage/share-level'
import { LevelPips } from './level-pips'

const SWATCHES: Record<Level, string> = {
  1: 'bg-coverage-1 text-coverage-light-ink border-coverage-edge',
  2: 'bg-coverage-2 text-coverage-light-ink border-coverage-edge',
  3: 'bg-coverage-3 text-coverage-light-ink border-coverage-edge',
  4: 'bg-coverage-4 text-coverage-strong-ink border-transparent',
  5: 'bg-coverage-5 text-coverage-strong-ink border-transparent',
}
const LEVELS = [1, 2, 3, 4, 5] as const

type Range = { low: string | null; high: string | null }

/** How to read the map: five classes with their limits, hatching, and the blank. The number in the square always counts. */
export async function MapLegend({ measure }: { measure: MapMeasure }) {
  const t = await getTranslations('coverage.legend')
  const format = await getFormatter()
  const percents = LEVEL_LIMITS.map((share) => format.number(share, { style: 'percent' }))
  const limits =
    measure === 'lastTouch'
      ? TOUCH_LIMITS.map((days) => format.number(days))
      : measure === 'pace'
        ? PACE_LIMITS.map((talks) => format.number(talks))
        : percents
  const words = ({ low, high }: Range) => {
    if (low === null) return t('upTo', { high: high ?? '' })
    return high === null ? t('over', { low }) : t('range', { low, high })
  }
  const rangeOf = (level: Level): Range => {
    const [below, above] = [limits[level - 2] ?? null, limits[level - 1] ?? null]
    return measure === 'lastTouch' ? { low: above, high: below } : { low: below, high: above }
  }
  const note = noteOf(measure)
  return (
    <section aria-label={t('title')} className="card grid gap-2 text-ink-muted text-sm">
      {note && <p>{t(note, { days: measure === 'stale' ? STALE_DAYS : PACE_DAYS })}</p>}
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {LEVELS.map((level) => (
          <li key={level} className="flex items-center gap-2">
            <span
              aria-hidden
              className={`grid h-5 place-items-center rounded-[4px] border px-1 print:border-ink print:bg-transparent print:text-ink ${SWATCHES[level]}`}
            >
              <LevelPips level={level} />
            </span>
            {words(rangeOf(level))}
          </li>
        ))}
        <li className="flex items-center gap-2">
          <span
            aria-hidden
            className="hatch size-5 rounded-[4px] border border-edge border-dashed bg-surface"
          />
          {t('blind')}
        </li>
        <li>{`– ${t('nobody')}`}</li>
      </ul>
    </section>
  )
}

function noteOf(measure: MapMeasure): string | null {
  switch (measure) {
    case 'stale':
      return 'ofStale'
    case 'committee':
      return 'ofSeats'
    case 'leaders':
      return 'ofLeaders'
    case 'lastTouch':
      return 'inDays'
    case 'pace':
      return 'inPace'
    case 'issues':
      return 'ofTalks'
    default:
      return null
  }
}
