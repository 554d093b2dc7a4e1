import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { IntakeActs } from '@/components/seeding/intake-acts'
import { IntakeFacts } from '@/components/seeding/intake-facts'
import { Clock } from '@/components/seeding/intake-lines'
import { IntakeWritings } from '@/components/seeding/intake-writings'
import { SameShopList } from '@/components/seeding/same-shop-list'
import { WithMessages } from '@/components/shell/with-messages'
import { Chip } from '@/components/ui/chip'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { isDriveId as isId } from '@/lib/drives/drive-id'
import { getIntakePage } from '@/lib/seeding/queries/intake-page'
import {
  calledIntakeAction,
  closeIntakeAction,
  handOverIntakeAction,
  makeIntroductionAction,
  noteIntakeAction,
  proposeIntroductionAction,
  releaseIntakeAction,
  uncalledIntakeAction,
  withdrawIntroductionAction,
  writeIntakeAction,
} from '../actions'

type Props = { params: Promise<{ intakeId: string }> }

/** One person who wants to be called, for the caller who took them: how to reach them, what was written, what comes of it. */
export default async function OneIntakePage({ params }: Props) {
  const viewer = await requireViewer()
  const { intakeId } = await params
  const now = currentTime()
  const intake = isId(intakeId) ? await getIntakePage(viewer, intakeId, now) : null
  if (!intake) notFound()
  const t = await getTranslations('intake')
  return (
    <Page width="words">
      <PageHeader
        title={t('page.title')}
        context={t(`people.${intake.people}`)}
        back={{ href: '/network/intake', label: t('page.back') }}
      />
      <p className="flex flex-wrap gap-2">
        {intake.urgency !== 'usual' && <Chip tone="danger">{t(`urgency.${intake.urgency}`)}</Chip>}
        {intake.isClosed ? (
          <Chip>{t('page.closed')}</Chip>
        ) : (
          <Clock hoursLeft={intake.hoursLeft} isCalled={intake.calledAt !== null} />
        )}
        {intake.outcome && <Chip tone="info">{t(`page.outcomes.${intake.outcome}`)}</Chip>}
      </p>
      <WithMessages of={['intake']}>
        <IntakeFacts words={intake.words} timeZone={intake.timeZone} language={intake.language} now={now} />
        {!intake.isClosed && (
          <IntakeActs
            intakeId={intakeId}
            hasTalked={intake.calledAt !== null && intake.outcome !== 'callback'}
            called={calledIntakeAction}
            uncalled={uncalledIntakeAction}
            release={releaseIntakeAction}
            handOver={handOverIntakeAction}
            close={closeIntakeAction}
          />
        )}
        <IntakeWritings
          intakeId={intakeId}
          isClosed={intake.isClosed}
          messages={intake.messages}
          notes={intake.notes}
          now={now}
          write={writeIntakeAction}
          note={noteIntakeAction}
        />
        <SameShopList
          intakeId={intakeId}
          others={intake.sameShop}
          now={now}
          propose={proposeIntroductionAction}
          make={makeIntroductionAction}
          drop={withdrawIntroductionAction}
        />
      </WithMessages>
    </Page>
  )
}
