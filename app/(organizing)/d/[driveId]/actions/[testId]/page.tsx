import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionStages } from '@/components/actions/action-stages'
import { PlanFacts } from '@/components/actions/plan-facts'
import { WithMessages } from '@/components/shell/with-messages'
import { Chip } from '@/components/ui/chip'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getAction } from '@/lib/actions/queries/one-action'
import { resultSideOf } from '@/lib/actions/result-sides'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getNoStrike } from '@/lib/law/queries/no-strike'
import * as actions from '../actions'
import { ActionAfter } from './action-after'
import { ActionReady } from './action-ready'
import { ActionResult } from './action-result'
import { ActionWho } from './action-who'

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
  const { stage, today, happensOn } = action
  const t = await getTranslations('actions')
  const format = await getFormatter()
  const roles = rolesIn(viewer, driveId)
  const isCommittee = onCommittee(roles)
  const isInsider = roles.some((role) => role !== 'coach')
  const about = { viewer, driveId, action, isCommittee, isInsider }
  const isDay = stage === 'open' && today >= happensOn
  const first = Math.max(0, Math.trunc(Number(asked.from ?? 0)) || 0)
  const result = <ActionResult {...about} side={resultSideOf(asked.by)} />
  const found = await getNoStrike(viewer, driveId, happensOn)
  const noStrike = found && { contract: found.name, until: dayInWords(format, found.expiresOn, today) }
  const earlier = page.earlier.map((other) => ({
    testId: other.testId,
    title: other.title || t(`kind.${other.kind}`),
  }))
  const demand = demands.find(({ demandId }) => demandId === action.demandId)?.text ?? null
  const day = dayInWords(format, happensOn, today)
  const kind = t(`kind.${action.kind}`)
  const title = action.words?.title ?? kind
  return (
    <Page width="words">
      <PageHeader
        title={title}
        context={
          <>
            {title === kind ? day : `${day} · ${kind}`} <Chip>{t(`list.stage.${stage}`)}</Chip>
          </>
        }
        back={{ href: `/d/${driveId}/actions`, label: t('page.back') }}
      />
      <WithMessages of={['actions', 'conversations']}>
        {stage === 'closed' && result}
        {stage === 'closed' && <ActionAfter {...about} debriefs={debriefs} />}
        {stage === 'open' && !isDay && <p>{t('who.early', { date: day })}</p>}
        {stage === 'planned' && !isCommittee && <p>{t('page.quietNow')}</p>}
        {isDay && isInsider && <ActionWho {...about} cellId={asked.area ?? null} first={first} />}
        {(stage === 'planned' || (stage === 'open' && isCommittee)) && <ActionReady {...about} />}
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
        {isDay && result}
        <PlanFacts
          {...{ action, demand, noStrike }}
          follows={earlier.find((other) => other.testId === action.leadsFrom)?.title ?? null}
        />
      </WithMessages>
    </Page>
  )
}
