import { EyeOff } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { EmptyState } from '@/components/ui/empty-state'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { now as currentTime } from '@/lib/clock'
import { getCoachHome } from '@/lib/coaching/queries/coach-home'
import { getGrantedNames } from '@/lib/coaching/queries/granted-names'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ from?: string }> }

/** The names that a committee shows its coach, with their codes. Opening the page is what the committee's log notes. */
export default async function GrantedNamesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const first = Math.max(0, Math.trunc(Number((await searchParams).from ?? 0)) || 0)
  const drive = (await getCoachHome(viewer, currentTime())).drives.find((one) => one.driveId === driveId)
  if (!drive) notFound()
  const found = await getGrantedNames(viewer, driveId, first)
  if (!found) notFound()
  const t = await getTranslations('grants.coach')
  const here = `/coaching/d/${driveId}`
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context', { code: drive.code })}
        back={{ href: here, label: drive.code }}
      />
      {found === READ_ENOUGH && <ReadEnough />}
      {found !== READ_ENOUGH && found.inAll === 0 && (
        <EmptyState title={t('none')} icon={<EyeOff aria-hidden />}>
          {t('noneText')}
        </EmptyState>
      )}
      {found !== READ_ENOUGH && found.inAll > 0 && (
        <>
          <List label={t('title')}>
            {found.people.map(({ code, name, area }) => (
              <ListRow key={code} title={name} context={area || t('noArea')} trailing={code} />
            ))}
          </List>
          <PageSteps
            first={first}
            size={PEOPLE_A_PAGE}
            inAll={found.inAll}
            hrefFrom={(from) => `${here}/names?from=${from}`}
          />
        </>
      )}
    </Page>
  )
}
