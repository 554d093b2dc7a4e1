import { getTranslations } from 'next-intl/server'
import { GridCell, type GridLevel } from '@/components/ui/grid-cell'
import type { CellCoverage } from '@/lib/coverage/cell-coverage'
import type { MapMeasure } from '@/lib/coverage/map-measures'
import { shareLevel } from '@/lib/coverage/share-level'

type Props = {
  /** "Dock, Night", or the word for a total. */
  place: string
  coverage: CellCoverage | null
  measure: MapMeasure
  href?: string
}

/**
 * One square of the map: number over denominator, its class of colour, and the same in words. Hatched where nobody is
 * known, blank where nobody works: both look different from a share of nothing, in print too.
 */
export async function CoverageSquare({ place, coverage, measure, href }: Props) {
  const t = await getTranslations('coverage')
  if (coverage === null || coverage.empty)
    return (
      <GridCell level="nobody" text={t('grid.nobody', { place })}>
        {t('grid.none')}
      </GridCell>
    )
  const { count, of } = coverage[measure]
  const fraction = of === null ? String(count) : `${count}/${of}`
  return (
    <GridCell level={levelOf(coverage, measure)} href={href} text={inWords(t, { place, coverage, measure })}>
      {fraction}
    </GridCell>
  )
}

const levelOf = (coverage: CellCoverage, measure: MapMeasure): GridLevel =>
  coverage.blind ? 'unknown' : (shareLevel(coverage[measure]) ?? 1)

type Translate = (key: string, params?: Record<string, string | number>) => string

function inWords(
  t: Translate,
  { place, coverage, measure }: Required<Pick<Props, 'place' | 'measure'>> & { coverage: CellCoverage },
) {
  const { count, of } = coverage[measure]
  if (coverage.blind && coverage.tally.named === 0)
    return of === null ? t('grid.blindUnknown', { place }) : t('grid.blind', { place, total: of })
  if (coverage.blind) return t('grid.notTalked', { place })
  const what = { place, measure: t(`measure.${measure}`), count }
  return of === null ? t('grid.cellNoEstimate', what) : t('grid.cell', { ...what, total: of })
}
