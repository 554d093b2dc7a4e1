/** How a part of a meter looks: filled, pale, or an outlined hole for what nobody knows. */
export type MeterPart = { count: number; look: 'filled' | 'pale' | 'hole' }

type Props = {
  parts: readonly MeterPart[] /** Read instead of the picture: "8 of 12 talked to, 4 not on the list". */
  text: string
}

const DOTS_UP_TO = 40
const COLUMNS = 20
const STEP = 10

const LOOKS = {
  filled: 'fill-accent stroke-accent',
  pale: 'fill-accent-soft stroke-accent',
  hole: 'fill-transparent stroke-edge [stroke-dasharray:1.6_1.6]',
}

/** A meter that shows who is missing: one mark a person up to forty, a bar in shares beyond. */
export function Meter({ parts, text }: Props) {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  return total <= DOTS_UP_TO ? (
    <Dots parts={parts} total={total} text={text} />
  ) : (
    <Bar parts={parts} total={total} text={text} />
  )
}

function Dots({ parts, total, text }: Props & { total: number }) {
  const marks = parts
    .flatMap(({ count, look }) => Array.from({ length: count }, () => look))
    .map((look, at) => ({
      look,
      x: (at % COLUMNS) * STEP + STEP / 2,
      y: Math.floor(at / COLUMNS) * STEP + STEP / 2,
    }))
  const columns = Math.min(total, COLUMNS)
  const rows = Math.ceil(total / columns)
  return (
    <svg
      role="img"
      aria-label={text}
      viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
      width={columns * 13}
      height={rows * 13}
      className="max-w-full"
    >
      {marks.map(({ look, x, y }) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="3.6" strokeWidth="1" className={LOOKS[look]} />
      ))}
    </svg>
  )
}

function Bar({ parts, total, text }: Props & { total: number }) {
  let from = 0
  return (
    <svg
      role="img"
      aria-label={text}
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      className="block h-3 w-full"
    >
      {parts.map(({ count, look }) => {
        const x = from
        const width = (count / total) * 1000
        from += width
        return (
          <rect
            key={look}
            x={x}
            width={width}
            y="0.5"
            height="9"
            strokeWidth="1"
            vectorEffect="non-scaling-stroke"
            className={LOOKS[look]}
          />
        )
      })}
    </svg>
  )
}
