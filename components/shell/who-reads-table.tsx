import { getTranslations } from 'next-intl/server'
import { StackedTable } from '@/components/ui/stacked-table'

const READERS = ['you', 'committee', 'steward', 'coach', 'network', 'host'] as const
const SIGHTS = ['names', 'talks', 'numbers'] as const

/** Who can technically read what, whoever runs this server included. */
export async function WhoReadsTable() {
  const t = await getTranslations('public.who')
  const sights = SIGHTS.map((sight) => ({
    key: sight,
    header: t(sight),
    cell: (reader: (typeof READERS)[number]) => t(`${reader}.${sight}`),
  }))
  return (
    <StackedTable
      caption={t('caption')}
      rows={READERS}
      rowKey={(reader) => reader}
      columns={[
        { key: 'who', header: t('person'), rowHeader: true, cell: (reader) => t(`${reader}.who`) },
        ...sights,
      ]}
    />
  )
}
