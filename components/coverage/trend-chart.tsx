import { getFormatter, getTranslations } from 'next-intl/server'
import { daysBetween } from '@/lib/clock'
import type { OverTime } from '@/lib/coverage/over-time'
import { pointsOf, type TrendMeasure, trendLine } from '@/lib/coverage/trend-line'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { over: OverTime; measure: TrendMeasure }

const WIDTH = 300
const HEIGHT = 80
const EDGE = 5

/** One measure over the weeks: a line from nothing to everybody, its last value written beside it, marks where a shock was. */
export async function TrendChart({ over, measure }: Props) {
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const { unit, line } = pointsOf(over.points, measure)
  const { pieces, top } = trendLine(line, unit === 'share' ? 1 : 4)
  const inWords = (value: number | null | undefined) => {
    if (value === null || value === undefined) return t('trend.unknown')
    return unit === 'share'
      ? format.number(value, { style: 'percent', maximumFractionDigits: 0 })
      : format.number(value)
  }
  const [first, last] = [line[0], line.at(-1)]
  const x = (share: number) => EDGE + share * (WIDTH - 2 * EDGE)
  const y = (share: number) => HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)
  const span = first && last ? Math.max(1, daysBetween(first.onDate, last.onDate)) : 1
  const marks = over.shocks.filter((day) => first && last && day >= first.onDate && day <= last.onDate)
  const name = t(`measure.${measure}`)
  const day = (point: typeof first) => (point ? dayInWords(format, point.onDate, over.today) : '')

  return (
    <figure className="card grid gap-1 rounded-card border border-line bg-surface p-4">
      <figcaption className="flex items-baseline justify-between gap-3">
        <span className="font-semibold text-sm">{name}</span>
        <span className="tabular shrink-0 whitespace-nowrap font-semibold text-lg">
          {inWords(last?.value)}
        </span>
      </figcaption>
      <svg
        role="img"
        aria-label={t('trend.picture', {
          measure: name,
          from: inWords(first?.value),
          to: inWords(last?.value),
          start: day(first),
          end: day(last),
        })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full"
      >
        <line x1={x(0)} x2={x(1)} y1={y(0)} y2={y(0)} className="stroke-edge" strokeWidth="1" />
        <line
          x1={x(0)}
          x2={x(1)}
          y1={y(1)}
          y2={y(1)}
          className="stroke-line"
          strokeWidth="1"
          strokeDasharray="2 3"
        />
        {first &&
          marks.map((shock) => {
            const at = x(daysBetween(first.onDate, shock) / span)
            return (
              <path
                key={shock}
                d={`M${at} ${y(0)}V${y(1)}`}
                className="stroke-warn"
                strokeWidth="1.5"
                strokeDasharray="4 2"
              />
            )
          })}
        <text x={x(0)} y={y(1) + 10} fontSize="10" className="fill-ink-muted">
          {inWords(top)}
        </text>
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
        {pieces
          .at(-1)
          ?.slice(-1)
          .map(([across, up]) => (
            <circle key={across} cx={x(across)} cy={y(up)} r="3.5" className="fill-coverage-4" />
          ))}
      </svg>
      <p className="tabular flex justify-between text-ink-muted text-xs">
        <span>{day(first)}</span>
        <span>{day(last)}</span>
      </p>
    </figure>
  )
}
