import type { Level } from '@/lib/coverage/share-level'

const STEP = 7

/** The class of a square as marks to count: what tells the classes apart in black and white and to whoever sees no blue. */
export function LevelPips({ level }: { level: Level }) {
  return (
    <svg aria-hidden viewBox="0 0 34 6" width="34" height="6" className="text-current">
      {([1, 2, 3, 4, 5] as const).map((pip) => (
        <rect
          key={pip}
          x={(pip - 1) * STEP + 0.5}
          y="0.5"
          width="5"
          height="5"
          strokeWidth="1"
          className={pip <= level ? 'fill-current stroke-current' : 'fill-none stroke-current opacity-60'}
        />
      ))}
    </svg>
  )
}
