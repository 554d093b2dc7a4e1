import { UsersRound } from 'lucide-react'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { ReadEnough } from '@/components/access/read-enough'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { DuplicateCard } from '@/components/workers/duplicate-card'
import type { ShownSide } from '@/components/workers/duplicate-sides'
import { MergedList } from '@/components/workers/merged-list'
import { SameAsFinder } from '@/components/workers/same-as-finder'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { dateIn } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import type { DuplicateSide } from '@/lib/workers/duplicate-side'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'
import { type ComparedPair, getDuplicates, getLookalikes, getPair } from '@/lib/workers/queries/duplicates'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getMergedPeople } from '@/lib/workers/queries/merged-people'
import { fullName } from '@/lib/workers/worker-name'
import { getShop } from '@/lib/workplaces/queries/shop-structure'
import { findPeopleAction } from '../actions'
import { mergeWorkersAction, sayNotSameAction, splitWorkersAction } from './actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ person?: string; other?: string }>
}
type Asked = { viewer: Viewer; driveId: string }

const MESSAGES = ['duplicates', 'workers.duplicate', 'workers.boundary']

/** Who may be on the list twice; with `person` whom that person may be, with `other` too just these two. For the committee. */
export default async function DuplicatesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { person, other } = await searchParams
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  if ([person, other].some((id) => id !== undefined && !isDriveId(id))) notFound()
  const asked = { viewer, driveId }
  if (!person) return <Suggestions {...asked} />
  return other ? <OnePair {...asked} one={person} other={other} /> : <SameAs {...asked} workerId={person} />
}

async function Suggestions({ viewer, driveId }: Asked) {
  const t = await getTranslations('duplicates')
  const found = await getDuplicates(viewer, driveId)
  const merges = found === READ_ENOUGH ? READ_ENOUGH : await getMergedPeople(viewer, driveId)
  const header = (
    <PageHeader
      title={t('title')}
      context={t('context')}
      back={{ href: `/d/${driveId}/people`, label: (await getTranslations('workers.list'))('title') }}
    />
  )
  if (found === READ_ENOUGH || merges === READ_ENOUGH)
    return (
      <Page>
        {header}
        <ReadEnough />
      </Page>
    )
  const { pairs, inAll } = found
  const today = await driveToday(viewer, driveId)
  return (
    <Page>
      {header}
      {pairs.length === 0 ? (
        <EmptyState title={t('none.title')} icon={<UsersRound aria-hidden />}>
          {t('none.text')}
        </EmptyState>
      ) : (
        <Section title={t('suggested', { count: inAll })}>
          <Cards viewer={viewer} driveId={driveId} pairs={pairs} />
          {inAll > pairs.length && (
            <p className="text-ink-muted">{t('more', { count: inAll - pairs.length })}</p>
          )}
        </Section>
      )}
      {merges.length > 0 && (
        <WithMessages of={MESSAGES}>
          <MergedList
            driveId={driveId}
            today={today}
            split={splitWorkersAction}
            merges={merges.map(({ madeAt, keptWorkerId: _, ...merge }) => ({
              ...merge,
              madeOn: dateIn(viewer.timeZone, madeAt),
            }))}
          />
        </WithMessages>
      )}
    </Page>
  )
}

async function SameAs({ viewer, driveId, workerId }: Asked & { workerId: string }) {
  const t = await getTranslations('duplicates')
  const people = await getLookalikes(viewer, driveId, workerId)
  if (people === READ_ENOUGH) return <Page width="words">{<ReadEnough />}</Page>
  const [self, ...alike] = people ?? []
  if (!self) notFound()
  const name = fullName(self.name)
  return (
    <Page width="words">
      <PageHeader
        title={t('same.title', { name })}
        context={t('same.context')}
        back={{ href: `/d/${driveId}/people/${workerId}`, label: name }}
      />
      <WithMessages of={MESSAGES}>
        <SameAsFinder
          driveId={driveId}
          workerId={workerId}
          alike={alike.map(({ workerId: id, code, name: called }) => ({ workerId: id, code, name: called }))}
          find={findPeopleAction.bind(null, driveId)}
        />
      </WithMessages>
    </Page>
  )
}

async function OnePair({ viewer, driveId, one, other }: Asked & { one: string; other: string }) {
  const t = await getTranslations('duplicates')
  const pair = await getPair(viewer, driveId, { one, other })
  if (pair === READ_ENOUGH) return <Page width="words">{<ReadEnough />}</Page>
  if (!pair) redirect(duplicatesAddress.suggestions(driveId))
  return (
    <Page>
      <PageHeader
        title={t('pair', { one: fullName(pair.one.name), other: fullName(pair.other.name) })}
        context={t('context')}
        back={{ href: duplicatesAddress.suggestions(driveId), label: t('title') }}
      />
      <Cards viewer={viewer} driveId={driveId} pairs={[pair]} goTo={duplicatesAddress.suggestions(driveId)} />
    </Page>
  )
}

async function Cards({ viewer, driveId, pairs, goTo }: Asked & { pairs: ComparedPair[]; goTo?: string }) {
  const shop = await getShop(viewer, driveId)
  const today = await driveToday(viewer, driveId)
  const whole = (await getTranslations('workers.place'))('whole')
  const shown = (side: DuplicateSide): ShownSide => ({
    ...side,
    places: side.cellIds.map((cellId) => shop.cells.find(({ id }) => id === cellId)?.name || whole),
    addedOn: dateIn(viewer.timeZone, side.addedAt),
  })
  return (
    <WithMessages of={MESSAGES}>
      <div className="grid gap-6">
        {pairs.map((pair) => (
          <DuplicateCard
            key={`${pair.one.workerId}${pair.other.workerId}`}
            driveId={driveId}
            pair={{ ...pair, one: shown(pair.one), other: shown(pair.other) }}
            today={today}
            merge={mergeWorkersAction}
            split={splitWorkersAction}
            notSame={sayNotSameAction}
            goTo={goTo}
          />
        ))}
      </div>
    </WithMessages>
  )
}
