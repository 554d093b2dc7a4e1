import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionStages } from '@/components/actions/action-stages'
import { DebriefSection } from '@/components/actions/debrief-section'
import { MyRatings } from '@/components/actions/my-ratings'
import { PlanFacts } from '@/components/actions/plan-facts'
import { Preparation } from '@/components/actions/preparation'
import { Report } from '@/components/actions/report'
import { WhoTookPart } from '@/components/actions/who-took-part'
import { WithMessages } from '@/components/shell/with-messages'
import { Chip } from '@/components/ui/chip'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getActionReady } from '@/lib/actions/queries/action-ready'
import { getActionReport } from '@/lib/actions/queries/action-report'
import { getMyRatings } from '@/lib/actions/queries/my-ratings'
import { getAction } from '@/lib/actions/queries/one-action'
import { getWhoTookPart } from '@/lib/actions/queries/who-took-part'
import { resultSideOf } from '@/lib/actions/result-sides'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getNoStrike } from '@/lib/law/queries/no-strike'
import { findWhoElseAction } from '../../one-on-ones/actions'
import * as actions from '../actions'

type Props = {
  params: Promise<{ driveId: string; testId: string }>
  searchParams: Promise<{ area?: string; from?: string; by?: string }>
}

/** One action from its plan to what came of it. A worker leader writes down the own people and sees no sum; a coach the sums. */
export default async function ActionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId, testId } = await params
  const asked = await searchParams
  const page = isDriveId(driveId) && isDriveId(testId) ? await getAction(viewer, driveId, testId) : null
  if (!page) notFound()
  const { action, demands, debriefs } = page
  const t = await getTranslations('actions')
  const format = await getFormatter()
  const roles = rolesIn(viewer, driveId)
  const isCommittee = onCommittee(roles)
  const isInsider = roles.some((role) => role !== 'coach')
  const hasBegun = action.stage === 'open' || action.stage === 'closed'
  const words = { everybody: t('place.everybody'), notPlaced: t('place.notPlaced') }
  const side = resultSideOf(asked.by)
  const first = Math.max(0, Math.trunc(Number(asked.from ?? 0)) || 0)
  const isDay = action.stage === 'open' && action.today >= action.happensOn
  const part =
    isDay && isInsider
      ? await getWhoTookPart(viewer, driveId, testId, { cellId: asked.area ?? null, first, words })
      : null
  const report =
    hasBegun && (isCommittee || !isInsider) ? await getActionReport(viewer, driveId, testId, words) : null
  const mine = action.stage === 'closed' && isInsider ? await getMyRatings(viewer, driveId, testId) : null
  const isPrepared = action.stage === 'planned' || (action.stage === 'open' && isCommittee)
  const ready = isPrepared ? await getActionReady(viewer, driveId, testId) : null
  const found = await getNoStrike(viewer, driveId, action.happensOn)
  const noStrike = found && {
    contract: found.name,
    until: dayInWords(format, found.expiresOn, action.today),
  }
  const earlier = page.earlier.map((other) => ({
    testId: other.testId,
    title: other.title || t(`kind.${other.kind}`),
  }))
  const demand = demands.find(({ demandId }) => demandId === action.demandId)?.text ?? null
  const day = dayInWords(format, action.happensOn, action.today)
  const input = { driveId, testId }
  const kind = t(`kind.${action.kind}`)
  const title = action.words?.title ?? kind
  return (
    <Page width="words">
      <PageHeader
        title={title}
        context={
          <>
            {title === kind ? day : `${day} · ${kind}`} <Chip>{t(`list.stage.${action.stage}`)}</Chip>
          </>
        }
        back={{ href: `/d/${driveId}/actions`, label: t('page.back') }}
      />
      <WithMessages of={['actions', 'conversations']}>
        {action.stage === 'closed' && report && <Report {...{ driveId, report, side, isInsider }} />}
        {mine && <MyRatings prediction={mine} />}
        {action.stage === 'closed' && isCommittee && (
          <DebriefSection
            {...{ input, debriefs, timeZone: viewer.timeZone, action: actions.debriefActionAction }}
          />
        )}
        {action.stage === 'open' && !isDay && <p>{t('who.early', { date: day })}</p>}
        {action.stage === 'planned' && !isCommittee && <p>{t('page.quietNow')}</p>}
        {part && (
          <WhoTookPart
            {...{ driveId, action, part, first, pageSize: PEOPLE_A_PAGE }}
            actions={{
              record: actions.recordParticipationAction,
              unrecord: actions.unrecordParticipationAction,
              count: actions.countParticipationAction,
            }}
          />
        )}
        {ready && (
          <Preparation
            {...{ driveId, action, ready, isCommittee, isInsider, timeZone: viewer.timeZone }}
            find={isCommittee ? findWhoElseAction.bind(null, driveId) : null}
            actions={{
              prepare: actions.prepareActionAction,
              assign: actions.assignRoleAction,
              free: actions.freeRoleAction,
              record: actions.recordPledgesAction,
              withdraw: actions.withdrawPledgesAction,
            }}
          />
        )}
        {isCommittee && (
          <ActionStages
            {...{ driveId, action, earlier, noStrike }}
            demands={demands.map(({ demandId, text }) => ({ demandId, text }))}
            actions={{
              plan: actions.planActionAction,
              begin: actions.beginActionAction,
              close: actions.closeActionAction,
              reopen: actions.reopenActionAction,
              cancel: actions.cancelActionAction,
              restore: actions.restoreActionAction,
            }}
          />
        )}
        {action.stage === 'open' && isDay && report && <Report {...{ driveId, report, side, isInsider }} />}
        <PlanFacts
          {...{ action, demand, noStrike }}
          follows={earlier.find((other) => other.testId === action.leadsFrom)?.title ?? null}
        />
      </WithMessages>
    </Page>
  )
}
