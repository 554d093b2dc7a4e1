import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PrintSheet } from '@/components/seeding/print-sheet'
import { TripPaper } from '@/components/seeding/trip-paper'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/access/current-viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { env } from '@/lib/env'
import { getCleanPlay } from '@/lib/seeding/queries/clean-play'

type Props = { seedId: string; driveId: string | null; calls: string; onlyMine: string | undefined }

/** The paper for a trip: the places that nobody visited yet, those of the viewer first, or only theirs. */
export async function TripPage({ seedId, driveId, calls, onlyMine }: Props) {
  const viewer = await requireViewer()
  const play = isDriveId(seedId) ? await getCleanPlay(viewer, seedId, driveId) : null
  if (!play) notFound()
  const t = await getTranslations('places')
  const address = `${calls}/${seedId}`
  const isMine = onlyMine === '1'
  const places = play.places.filter(
    ({ state, taken }) => state === 'to_visit' && (!isMine || taken?.mine === true),
  )
  return (
    <Page width="words">
      <div className="no-print flex flex-wrap items-center gap-3">
        <WithMessages of={['intake.sheet']}>
          <PrintSheet />
        </WithMessages>
        <LinkButton href={isMine ? `${address}/sheet` : `${address}/sheet?mine=1`}>
          {t(isMine ? 'trip.all' : 'trip.mine')}
        </LinkButton>
        <LinkButton href={address} kind="plain">
          {t('title')}
        </LinkButton>
      </div>
      <TripPaper
        title={t('trip.title')}
        link={`${env().APP_ORIGIN}/call/${play.slug}`}
        places={places.map(({ placeId, place }) => ({ placeId, place }))}
      />
    </Page>
  )
}
