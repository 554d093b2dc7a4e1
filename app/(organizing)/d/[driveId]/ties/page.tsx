import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { NetworkLists } from '@/components/leaders/network-lists'
import { NetworkPicture } from '@/components/leaders/network-picture'
import { NetworkTable } from '@/components/leaders/network-table'
import { NetworkTools } from '@/components/leaders/network-tools'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { getNetworkPage, MOST_NAMED } from '@/lib/leaders/queries/network-page'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ names?: string; area?: string }>
}

/** Who listens to whom and who knows whom: a picture, with the same beside it in lists and in a table. By code at first. */
export default async function TiesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { names, area } = await searchParams
  const cellId = area && isDriveId(area) ? area : null
  const asked = { cellId, shown: names === '1' ? ('names' as const) : ('codes' as const) }
  const network = isDriveId(driveId) ? await getNetworkPage(viewer, driveId, asked) : null
  if (!network) notFound()
  const t = await getTranslations('leaders.net')
  const back = { href: `/d/${driveId}/next`, label: t('back') }
  if (network === READ_ENOUGH)
    return (
      <Page width="words">
        <PageHeader title={t('title')} back={back} />
        <ReadEnough />
      </Page>
    )
  const { people, links, drawn, layout, leaders, bridges, called, shown, areas } = network
  return (
    <Page>
      <PageHeader title={t('title')} context={t('context', { people, ties: links.length })} back={back} />
      <NetworkTools
        here={`/d/${driveId}/ties`}
        {...{ cellId, areas, shown }}
        tooMany={people > MOST_NAMED && 'too_many'}
      />
      {links.length === 0 ? (
        <p className="text-ink-muted">{t('empty')}</p>
      ) : (
        <div className="grid items-start gap-8 *:min-w-0 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid gap-4 *:min-w-0">
            {drawn.size < people && <p>{t('partly', { drawn: drawn.size, people })}</p>}
            <NetworkPicture
              {...{ layout, links, called }}
              leaderIds={new Set(leaders.map(({ workerId }) => workerId))}
              bridgeIds={new Set(bridges.map(({ workerId }) => workerId))}
            />
          </div>
          <NetworkLists driveId={driveId} {...network} />
        </div>
      )}
      {links.length > 0 && <NetworkTable links={links} called={called} />}
    </Page>
  )
}
