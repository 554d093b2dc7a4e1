import type { Level } from '@/lib/coverage/share-level'

const STEP = 7

const PIPS = [1, 2, 3, 4, 5] as const

/** The class of a square as marks to count: what tells the classes apart in black and white and to whoever sees no blue. */
export function LevelPips({ level }: { level: Level }) {
  const marks = PIPS.map((pip) => `M${(pip - 1) * STEP + 0.5} .5h5v5h-5z`)
  return (
    <svg
      aria-hidden
      viewBox="0 0 34 6"
      width="34"
      height="6"
      fill="none"
      stroke="currentColor"
      className="text-current"
    >
      <path d={marks.slice(0, level).join('')} fill="currentColor" />
      {level < PIPS.length && <path d={marks.slice(level).join('')} opacity="0.6" />}
    </svg>
  )
}
