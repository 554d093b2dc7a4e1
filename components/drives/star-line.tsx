import { getFormatter, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '@/lib/clock'
import { trendLine } from '@/lib/coverage/trend-line'
import type { StarTrend } from '@/lib/drives/models/metrics/star-trend'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { metricValue } from './model-number'

type Props = { trend: StarTrend; today: CalendarDate; name: string }

const WIDTH = 300
const HEIGHT = 56
const EDGE = 5

/** One number over the last weeks as a line. Days for which it cannot be known are gaps; with fewer than two days there is no line. */
export async function StarLine({ trend, today, name }: Props) {
  const { line, unit } = trend
  const known = line.flatMap(({ onDate, value }) => (value === null ? [] : [{ onDate, value }]))
  const [first, last] = [known[0], known.at(-1)]
  if (unit === null || unit === 'change' || known.length < 2 || !first || !last) return null
  const t = await getTranslations('models')
  const format = await getFormatter()
  const { pieces } = trendLine(line, unit === 'share' ? 1 : 4)
  const x = (across: number) => EDGE + across * (WIDTH - 2 * EDGE)
  const y = (up: number) => HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE)
  const inWords = (value: number) => metricValue({ unit, value }, { t, format })
  const day = (onDate: CalendarDate) => dayInWords(format, onDate, today)
  return (
    <figure className="grid gap-1">
      <svg
        role="img"
        aria-label={t('page.trend', {
          name,
          ...{ from: inWords(first.value), start: day(first.onDate) },
          ...{ to: inWords(last.value), end: day(last.onDate) },
        })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full"
      >
        <line x1={x(0)} x2={x(1)} y1={y(0)} y2={y(0)} className="stroke-edge" strokeWidth="1" />
        {pieces.map((piece) => (
          <polyline
            key={piece[0]?.[0]}
            points={piece.map(([across, up]) => `${x(across)},${y(up)}`).join(' ')}
            fill="none"
            strokeWidth="2"
            strokeLinejoin="round"
            className="stroke-coverage-4"
          />
        ))}
        {pieces.flat().map(([across, up]) => (
          <circle key={across} cx={x(across)} cy={y(up)} r="2.5" className="fill-coverage-4" />
        ))}
      </svg>
      <figcaption className="tabular flex justify-between text-ink-muted text-xs">
        <span>{`${day(first.onDate)} · ${inWords(first.value)}`}</span>
        <span>{`${day(last.onDate)} · ${inWords(last.value)}`}</span>
      </figcaption>
    </figure>
  )
}
