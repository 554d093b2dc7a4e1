import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { ReadEnough } from '@/components/access/read-enough'
import { GrantSheet } from '@/components/coaching/grant-sheet'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/access/current-viewer'
import { seesAll } from '@/lib/access/sees-all'
import { hasCoach } from '@/lib/coaching/queries/has-coach'
import { isDriveId } from '@/lib/drives/drive-id'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'
import { getKeptPerson } from '@/lib/workers/queries/kept-person'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getWorkerPage } from '@/lib/workers/queries/worker-page'
import { shortName } from '@/lib/workers/worker-name'
import { getShop } from '@/lib/workplaces/queries/shop-structure'
import { grantNamesAction } from '../../coach/actions'
import { PersonChanges } from './person-changes'
import { PersonCommittee } from './person-committee'
import { PersonPlaces } from './person-places'
import { PersonTalks } from './person-talks'
import { PersonTies } from './person-ties'
import { PersonTop } from './person-top'

type Props = { params: Promise<{ driveId: string; workerId: string }> }

/** Everything about one person: how to reach them, where they stand, what happened, what they asked for. */
export default async function WorkerPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, workerId } = await params
  if (!isDriveId(driveId) || !isDriveId(workerId)) notFound()
  const person = await getWorkerPage(viewer, driveId, workerId)
  if (!person) {
    const kept = await getKeptPerson(viewer, driveId, workerId)
    if (kept) redirect(`/d/${driveId}/people/${kept}`)
    notFound()
  }
  if (person === READ_ENOUGH)
    return (
      <Page width="words">
        <ReadEnough />
      </Page>
    )
  const t = await getTranslations('workers')
  const shop = await getShop(viewer, driveId)
  const isCommittee = seesAll(viewer, driveId)
  const coached = await hasCoach(viewer, driveId)
  const about = {
    ...{ viewer, driveId, workerId, person },
    called: shortName(person.name),
    today: await driveToday(viewer, driveId),
    cells: shop.cells.map(({ id, name }) => ({ id, name: name || t('place.whole') })),
  }
  return (
    <Page width="words">
      <PersonTop {...about} />
      <PersonTalks {...about} {...{ isCommittee, coached }} />
      <PersonChanges {...about} isCommittee={isCommittee} />
      {viewer.level === 'full' && <PersonTies {...about} seesAll={isCommittee} />}
      {isCommittee && <PersonCommittee {...about} />}
      <PersonPlaces {...about} />
      <p className="text-ink-muted text-sm">{t('page.code', { code: person.code })}</p>
      {isCommittee && coached && (
        <WithMessages of={['grants']}>
          <div>
            <GrantSheet {...{ driveId, workerId }} action={grantNamesAction} />
          </div>
        </WithMessages>
      )}
      {isCommittee && (
        <LinkButton href={duplicatesAddress.sameAs(driveId, workerId)} className="justify-self-start">
          {(await getTranslations('duplicates'))('same.open')}
        </LinkButton>
      )}
    </Page>
  )
}
