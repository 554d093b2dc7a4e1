/** People in an area: filled for those talked with, pale for those on the list, an outline for those nobody knows. */
const AREAS = [
  { filled: 8, pale: 2, hole: 2 },
  { filled: 9, pale: 7, hole: 8 },
  { filled: 2, pale: 3, hole: 4 },
  { filled: 4, pale: 6, hole: 8 },
  { filled: 0, pale: 0, hole: 14 },
  { filled: 1, pale: 5, hole: 10 },
] as const

const WIDTH = 220
const HEIGHT = 104
const GAP = 16
const DOT = 24
const A_LINE = 8

/** A drawing of the product's one idea: a map in which the missing people show. Decoration, so nothing is read aloud. */
export function Mapped() {
  return (
    <svg
      viewBox="0 0 472 376"
      aria-hidden="true"
      className="w-full max-w-xl justify-self-center max-lg:hidden"
    >
      {AREAS.map((area, at) => {
        const left = 8 + (at % 2) * (WIDTH + GAP)
        const top = 8 + Math.floor(at / 2) * (HEIGHT + GAP)
        const dots = [
          ...Array<string>(area.filled).fill('fill-accent stroke-accent'),
          ...Array<string>(area.pale).fill('fill-accent-soft stroke-accent'),
          ...Array<string>(area.hole).fill('fill-transparent stroke-edge [stroke-dasharray:3_3]'),
        ].map((look, dot) => ({
          look,
          x: left + 26 + (dot % A_LINE) * DOT,
          y: top + 24 + Math.floor(dot / A_LINE) * DOT,
        }))
        return (
          <g key={`${left}-${top}`}>
            <rect
              x={left}
              y={top}
              width={WIDTH}
              height={HEIGHT}
              rx="10"
              className="fill-surface stroke-line"
            />
            {dots.map(({ look, x, y }) => (
              <circle key={`${x}-${y}`} cx={x} cy={y} r="8" strokeWidth="1.5" className={look} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}
