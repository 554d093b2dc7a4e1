const STEP = 6
const COLUMNS = 10
const DOTS_UP_TO = 60

/** Everybody who works in a square: a dot for whoever is on the list, a hole for whoever is not, up to the estimate. */
export function PeopleDots({ named, total }: { named: number; total: number }) {
  const all = Math.max(named, total)
  if (all > DOTS_UP_TO) return <HolesBar named={named} total={all} />
  const columns = Math.max(1, Math.min(all, COLUMNS))
  const rows = Math.ceil(all / COLUMNS)
  const at = (index: number) => [
    (index % COLUMNS) * STEP + STEP / 2,
    Math.floor(index / COLUMNS) * STEP + STEP / 2,
  ]
  const places = Array.from({ length: all }, (_, index) => at(index))
  const dots = places.slice(0, named).map(([x, y]) => `M${x} ${y}h0`)
  const holes = places.slice(named).map(([x = 0, y]) => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`)
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
      width={columns * STEP}
      height={rows * STEP}
      fill="none"
      stroke="currentColor"
    >
      <path d={dots.join('')} strokeWidth="5" strokeLinecap="round" />
      <path d={holes.join('')} strokeWidth="0.9" />
    </svg>
  )
}

function HolesBar({ named, total }: { named: number; total: number }) {
  const filled = (Math.min(named, total) / total) * 59
  return (
    <svg aria-hidden viewBox="0 0 60 6" width="60" height="6" stroke="currentColor" fill="none">
      <rect x="0.5" y="0.5" width="59" height="5" />
      <rect x="0.5" y="0.5" width={filled} height="5" fill="currentColor" />
    </svg>
  )
}
