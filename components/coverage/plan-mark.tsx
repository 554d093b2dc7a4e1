import { classNames } from '@/components/ui/class-names'
import type { SquareLevel } from '@/lib/coverage/square-reading'

const FILLS: Record<SquareLevel, string> = {
  1: 'fill-coverage-1 stroke-coverage-edge',
  2: 'fill-coverage-2 stroke-coverage-edge',
  3: 'fill-coverage-3 stroke-coverage-edge',
  4: 'fill-coverage-4 stroke-coverage-edge',
  5: 'fill-coverage-5 stroke-coverage-edge',
  unknown: 'fill-surface stroke-edge [stroke-dasharray:8_6]',
  nobody: 'fill-surface stroke-line',
}
const INKS = { light: 'fill-coverage-light-ink', strong: 'fill-coverage-strong-ink', plain: 'fill-ink' }

const WIDTH = 150
const HEIGHT = 84
const PIP = 14

type Props = {
  level: SquareLevel
  /** The number: "7/12". */
  short: string
  /** Read out instead, and shown on hover. */
  text: string
  /** `null` on a past day: the page of an area is of today. */
  href: string | null
  x: number
  y: number
}

/** An area on a picture: number, colour class and marks to count, hatched where nobody is known. Smaller on a large screen. */
export function PlanMark({ level, short, text, href, x, y }: Props) {
  const ink = INKS[level === 4 || level === 5 ? 'strong' : typeof level === 'number' ? 'light' : 'plain']
  const mark = (
    <>
      <title>{text}</title>
      <g transform={`translate(${x} ${y})`}>
        <g className="lg:scale-[0.6] print:scale-[0.6]">
          <rect
            x={-WIDTH / 2}
            y={-HEIGHT / 2}
            width={WIDTH}
            height={HEIGHT}
            rx="14"
            strokeWidth="3"
            className={classNames(FILLS[level], 'print:fill-white print:stroke-black')}
          />
          {level === 'unknown' && (
            <path d={hatching()} className="stroke-edge" strokeWidth="2" opacity="0.5" />
          )}
          <text
            y={typeof level === 'number' ? 6 : 14}
            textAnchor="middle"
            fontSize="40"
            fontWeight="600"
            className={classNames('tabular print:fill-black', ink)}
          >
            {short}
          </text>
          {typeof level === 'number' && (
            <path d={pips(level)} className={classNames('print:fill-black', ink)} />
          )}
        </g>
      </g>
    </>
  )
  return href === null ? (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is nothing to press.
    <g role="img" aria-label={text}>
      {mark}
    </g>
  ) : (
    <a href={href} aria-label={text}>
      {mark}
    </a>
  )
}

const pips = (level: number): string =>
  [...Array(level).keys()]
    .map((pip) => `M${(pip - level / 2) * (PIP + 6) + 3} 18h${PIP}v${PIP}h-${PIP}z`)
    .join('')

function hatching(): string {
  const lines = [...Array(9).keys()].map(
    (line) => `M${-WIDTH / 2 + 6 + line * 16} ${HEIGHT / 2 - 4}l16 -${HEIGHT - 8}`,
  )
  return lines.join('')
}
