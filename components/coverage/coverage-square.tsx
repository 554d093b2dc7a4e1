import { useTranslations } from 'next-intl'
import { GridCell } from '@/components/ui/grid-cell'
import type { GridSquare } from '@/lib/coverage/coverage-grid'
import type { MapMeasure } from '@/lib/coverage/map-measures'
import { type MapExtras, readSquare } from '@/lib/coverage/square-reading'
import { LevelPips } from './level-pips'
import { PeopleDots } from './people-dots'
import { readingInShort, readingInWords } from './reading-in-words'

type Props = {
  /** "Dock, Night", or the word for a total. */
  place: string
  square: GridSquare | null
  measure: MapMeasure
  extras: MapExtras
  /** The name of the issue that is shown. */
  issue: string
  href?: string
}

/**
 * One square of the map: number over denominator, its class as colour and as marks, and the same in words. Hatched where nobody
 * is known, blank where nobody works: both look different from a share of nothing, in black and white too.
 */
export function CoverageSquare({ place, square, measure, extras, issue, href }: Props) {
  const t = useTranslations('coverage')
  const reading = readSquare(square, measure, extras)
  const coverage = square?.coverage ?? null
  const { level } = reading
  return (
    <GridCell
      level={level}
      href={reading.kind === 'nobody' ? undefined : href}
      text={readingInWords(t, reading, { place, measure, issue, coverage })}
    >
      <span className="grid justify-items-center gap-1 py-0.5">
        {readingInShort(t, reading)}
        {measure === 'named' && coverage && reading.kind === 'share' && reading.of !== null ? (
          <PeopleDots named={reading.count} total={reading.of} />
        ) : (
          typeof level === 'number' && <LevelPips level={level} />
        )}
      </span>
    </GridCell>
  )
}
