import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'

type Props = {
  coverage: DriveCoverage
  nameOf: (cellId: string) => string
  /** Where those stand of whom the unit is not settled; `null` for whoever may not see them. */
  unitHref: string | null
}

/** What does not add up under the map: people in no area, estimates that differ, more names than an estimate has people. */
export async function GridNotes({ coverage, nameOf, unitHref }: Props) {
  const t = await getTranslations('coverage.grid')
  const unit = await getTranslations('unit')
  const { headcountNotPlaced: difference, notPlaced, cells, whole } = coverage
  const notes = [
    notPlaced.named.count > 0 && t('notPlaced', { count: notPlaced.named.count }),
    difference !== null && difference > 0 && t('difference', { count: difference }),
    difference !== null && difference < 0 && t('differenceLess', { count: -difference }),
    ...cells
      .filter(({ namesExceedEstimate }) => namesExceedEstimate)
      .map(({ cellId, named }) =>
        t('exceedsText', { place: nameOf(cellId), named: named.count, total: named.of ?? 0 }),
      ),
  ].filter((note) => typeof note === 'string')
  if (notes.length === 0 && !whole.without) return null
  return (
    <ul className="grid gap-1 text-ink-muted text-sm">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {whole.without && (
        <li>
          {unit('note', {
            count: whole.without.people,
            withThem: whole.named.of ?? whole.named.count,
            without: whole.without.named.of ?? whole.without.named.count,
          })}{' '}
          {unitHref && (
            <Link href={unitHref} className="text-accent underline underline-offset-4">
              {unit('see')}
            </Link>
          )}
        </li>
      )}
    </ul>
  )
}
