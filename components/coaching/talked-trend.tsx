import { getFormatter, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '@/lib/clock'
import { daysBetween } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { points: readonly { onDate: CalendarDate; talked: number }[]; headcount: number | null }

const WIDTH = 160
const HEIGHT = 32
const EDGE = 3

/** A small line of how many people were talked with, week by week, against everybody who works there. */
export async function TalkedTrend({ points, headcount }: Props) {
  const t = await getTranslations('review.board')
  const format = await getFormatter()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return <p className="text-ink-muted text-sm">{t('noTrend')}</p>
  const top = Math.max(1, headcount ?? 0, ...points.map(({ talked }) => talked))
  const span = Math.max(1, daysBetween(first.onDate, last.onDate))
  const x = (day: CalendarDate) => EDGE + (daysBetween(first.onDate, day) / span) * (WIDTH - 2 * EDGE)
  const y = (talked: number) => HEIGHT - EDGE - (talked / top) * (HEIGHT - 2 * EDGE)
  return (
    <svg
      role="img"
      aria-label={t('trend', {
        ...{ first: first.talked, last: last.talked },
        from: dayInWords(format, first.onDate, last.onDate),
      })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className="max-w-full"
    >
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} className="stroke-line" strokeWidth="1" />
      <polyline
        points={points.map(({ onDate, talked }) => `${x(onDate)},${y(talked)}`).join(' ')}
        className="fill-none stroke-accent"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <circle cx={x(last.onDate)} cy={y(last.talked)} r="3" className="fill-accent" />
    </svg>
  )
}
