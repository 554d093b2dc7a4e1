import { useTranslations } from 'next-intl'
import type { ManyAnswer } from '@/lib/workers/lists/many-people'

const MOST_LISTED = 8

/** Who stayed as they were, row by row, and why. Whoever is not on the page is counted. */
export function BulkOutcome({
  outcome: { skipped, why },
  names,
}: {
  outcome: ManyAnswer
  names: ReadonlyMap<string, string>
}) {
  const t = useTranslations('lists')
  const rows = skipped.flatMap((workerId, index) => {
    const name = names.get(workerId)
    return name === undefined ? [] : [{ workerId, name, why: why[index] ?? 'not_there' }]
  })
  const shown = rows.slice(0, MOST_LISTED)
  const rest = skipped.length - shown.length
  return (
    <div className="grid gap-1 text-sm">
      <h3 className="font-semibold">{t('outcome.title', { count: skipped.length })}</h3>
      <ul className="max-h-40 overflow-y-auto">
        {shown.map((row) => (
          <li key={row.workerId}>{t('outcome.row', { name: row.name, why: t(`why.${row.why}`) })}</li>
        ))}
        {rest > 0 && <li>{t('outcome.rest', { count: rest })}</li>}
      </ul>
    </div>
  )
}
