import { MapPin } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AddPlaces } from '@/components/seeding/add-places'
import { ChooseRecords } from '@/components/seeding/choose-records'
import { FindRecords } from '@/components/seeding/find-records'
import { PlaceNumbers } from '@/components/seeding/place-numbers'
import { PlaceRow } from '@/components/seeding/place-row'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { dateIn, now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { recordSearch } from '@/lib/records/record-search'
import { FEWEST_COUNTED } from '@/lib/seeding/published-constants'
import { getCleanPlay } from '@/lib/seeding/queries/clean-play'
import { getRecordPlaces } from '@/lib/seeding/queries/record-places'
import * as actions from './place-actions'

type Props = {
  seedId: string
  /** The group whose call it is; `null` for the network. */
  driveId: string | null
  /** Where its calls are. */
  calls: string
  query: Record<string, string | string[] | undefined>
}

/** The places where a call is carried by hand, for the network and for a committee alike. */
export async function PlacesPage({ seedId, driveId, calls, query }: Props) {
  const viewer = await requireViewer()
  const play = isDriveId(seedId) ? await getCleanPlay(viewer, seedId, driveId) : null
  if (!play) notFound()
  const t = await getTranslations('places')
  const search = recordSearch(query)
  const found = await getRecordPlaces(viewer, search)
  const isAsked = search.employer !== null || search.city !== null || search.state !== null
  const list = driveId === null ? { seedId } : { seedId, driveId }
  const add = driveId === null ? actions.addSeedPlacesAction : actions.addCallPlacesAction
  const of =
    driveId === null
      ? {
          go: actions.goToSeedPlaceAction,
          note: actions.noteSeedPlaceAction,
          remove: actions.removeSeedPlaceAction,
        }
      : {
          go: actions.goToCallPlaceAction,
          note: actions.noteCallPlaceAction,
          remove: actions.removeCallPlaceAction,
        }
  const address = `${calls}/${seedId}`
  return (
    <Page width="words">
      <WithMessages of={['places']}>
        <PageHeader
          title={t('title')}
          context={`${play.title}. ${t(driveId === null ? 'whoSees' : 'whoSeesGroup')}`}
          back={{ href: calls, label: t('back') }}
          action={
            <div className="flex flex-wrap gap-3">
              {!play.isClosed && <AddPlaces list={list} action={add} />}
              <LinkButton href={`${address}/sheet`}>{t('sheet')}</LinkButton>
            </div>
          }
        />
        <PlaceNumbers
          counts={play.counts}
          answers={driveId === null ? play.answers : undefined}
          fewest={FEWEST_COUNTED}
        />
        {play.places.length === 0 ? (
          <EmptyState title={t('empty')} icon={<MapPin />}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <List label={t('list')}>
            {play.places.map((line) => (
              <PlaceRow
                key={line.placeId}
                line={line}
                list={list}
                today={dateIn(viewer.timeZone, now())}
                actions={of}
              />
            ))}
          </List>
        )}
        {!play.isClosed && (
          <Fold title={t('records')} open={isAsked}>
            <p className="max-w-words text-ink-muted">{t('recordsNote')}</p>
            <FindRecords address={address} search={search} />
            {isAsked && found.length === 0 && <p>{t('none')}</p>}
            {found.length > 0 && <ChooseRecords list={list} found={found} action={add} />}
          </Fold>
        )}
      </WithMessages>
    </Page>
  )
}
