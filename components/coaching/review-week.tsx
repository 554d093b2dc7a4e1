import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/ui/data-table'
import type { WeekLine } from '@/lib/coaching/review'

/** What was done this week beside the week before: counts of facts. */
export async function ReviewWeek({ week }: { week: readonly WeekLine[] }) {
  const t = await getTranslations('review.week')
  const format = await getFormatter()
  return (
    <DataTable
      caption={t('title')}
      rows={week}
      rowKey={({ fact }) => fact}
      columns={[
        { key: 'fact', header: t('what'), cell: ({ fact }) => t(fact), rowHeader: true },
        { key: 'now', header: t('now'), cell: ({ now }) => format.number(now), numeric: true },
        { key: 'before', header: t('before'), cell: ({ before }) => format.number(before), numeric: true },
      ]}
    />
  )
}
