import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/ui/data-table'

const READERS = ['you', 'committee', 'steward', 'coach', 'network', 'host'] as const
const SIGHTS = ['names', 'talks', 'numbers'] as const

/** Who can technically read what, whoever runs this server included. A table where there is room, cards where there is none. */
export async function WhoReadsTable() {
  const t = await getTranslations('public.who')
  const sights = SIGHTS.map((sight) => ({ sight, label: t(sight) }))
  return (
    <>
      <div className="max-md:hidden">
        <DataTable
          caption={t('caption')}
          rows={READERS}
          rowKey={(reader) => reader}
          columns={[
            { key: 'who', header: t('person'), rowHeader: true, cell: (reader) => t(`${reader}.who`) },
            ...sights.map(({ sight, label }) => ({
              key: sight,
              header: label,
              cell: (reader: (typeof READERS)[number]) => t(`${reader}.${sight}`),
            })),
          ]}
        />
      </div>
      <ul aria-label={t('caption')} className="grid gap-3 md:hidden">
        {READERS.map((reader) => (
          <li key={reader} className="card rounded-card border border-line bg-surface px-4 py-3">
            <p className="font-semibold">{t(`${reader}.who`)}</p>
            <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
              {sights.map(({ sight, label }) => (
                <div key={sight} className="col-span-2 grid grid-cols-subgrid">
                  <dt className="text-ink-muted">{label}</dt>
                  <dd>{t(`${reader}.${sight}`)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
