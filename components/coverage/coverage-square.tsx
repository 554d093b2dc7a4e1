import { GridCell } from '@/components/ui/grid-cell'
import type { DrawnSquare } from './drawn-square'
import { LevelPips } from './level-pips'
import { PeopleDots } from './people-dots'

/**
 * One square of the map: number over denominator, its class as colour and as marks, and the same in words. Hatched where nobody
 * is known, blank where nobody works: both look different from a share of nothing, in black and white too.
 */
export function CoverageSquare({ square, base }: { square: DrawnSquare; base: string }) {
  const { level, short, text, cellId, people } = square
  return (
    <GridCell level={level} href={cellId === null ? undefined : `${base}/${cellId}`} text={text}>
      {short}
      {people ? (
        <PeopleDots named={people[0]} total={people[1]} />
      ) : (
        typeof level === 'number' && <LevelPips level={level} />
      )}
    </GridCell>
  )
}
