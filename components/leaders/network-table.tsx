import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/ui/data-table'
import { Fold } from '@/components/ui/fold'
import type { NetworkLink } from '@/lib/leaders/network-links'

type Props = { links: readonly NetworkLink[]; called: ReadonlyMap<string, string> }

const MOST_ROWS = 300

/** Every tie in words, for whoever reads a table better than a picture. */
export async function NetworkTable({ links, called }: Props) {
  const t = await getTranslations('leaders')
  const listens = ({ kind }: NetworkLink) => kind === 'follows'
  return (
    <Fold title={t('net.table')}>
      {links.length > MOST_ROWS && <p>{t('net.tablePart', { shown: MOST_ROWS, ties: links.length })}</p>}
      <DataTable
        caption={t('net.table')}
        rows={links.slice(0, MOST_ROWS)}
        rowKey={({ from, to, kind }) => `${kind} ${from} ${to}`}
        columns={[
          {
            key: 'who',
            header: t('net.who'),
            rowHeader: true,
            cell: (link) => called.get(listens(link) ? link.to : link.from),
          },
          {
            key: 'how',
            header: t('net.how'),
            cell: (link) => t(listens(link) ? 'net.listensTo' : 'net.knows'),
          },
          {
            key: 'whom',
            header: t('net.whom'),
            cell: (link) => called.get(listens(link) ? link.from : link.to),
          },
          { key: 'sure', header: t('net.sure'), cell: ({ confidence }) => t(`tie.sure.${confidence}`) },
        ]}
      />
    </Fold>
  )
}
