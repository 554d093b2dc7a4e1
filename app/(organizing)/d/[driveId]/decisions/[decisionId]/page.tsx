import { notFound } from 'next/navigation'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import * as z from 'zod'
import { DecisionResult } from '@/components/drives/decision-result'
import { DecisionSteps } from '@/components/drives/decision-steps'
import { DecisionTalk } from '@/components/drives/decision-talk'
import { DecisionVote } from '@/components/drives/decision-vote'
import { GateAdviceCard } from '@/components/drives/gate-advice-card'
import { gateNames } from '@/components/drives/gate-names'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { applyPath } from '@/lib/drives/apply-path'
import { FEWEST_IN_SECRET } from '@/lib/drives/decision'
import { isDriveId } from '@/lib/drives/drive-id'
import { getDecision } from '@/lib/drives/queries/decision'
import { getTracks } from '@/lib/drives/queries/tracks'
import { dayInWords } from '@/lib/i18n/day-in-words'
import {
  closeDecisionAction,
  commentDecisionAction,
  countPapersAction,
  openDecisionAction,
  uncommentDecisionAction,
  voteDecisionAction,
  voteSecretlyAction,
  withdrawDecisionAction,
} from '../actions'

type Props = { params: Promise<{ driveId: string; decisionId: string }> }

/** One decision: what is proposed, what people say to it, the vote, what came of it and what to do then. */
export default async function DecisionPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, decisionId } = await params
  if (!isDriveId(driveId) || !z.uuid().safeParse(decisionId).success) notFound()
  const decision = await getDecision(
    viewer,
    driveId,
    decisionId,
    (await getTranslations('strategy.stage'))('everybody'),
  )
  if (!decision) notFound()
  const t = await getTranslations('strategy.decision')
  const format = await getFormatter()
  const words = { t: await getTranslations('models'), locale: await getLocale() }
  const isCommittee = onCommittee(rolesIn(viewer, driveId))
  const { title, text, stage, outcome, ballot, electorate, rule, today, gate } = decision
  const tracks = decision.kind === 'file' ? ((await getTracks(viewer, driveId))?.model?.tracks ?? []) : []
  const next = isCommittee && outcome === 'adopted' ? applyPath(driveId, decisionId, decision, tracks) : null
  const by = {
    name: decision.proposedBy ?? t('somebody'),
    date: dayInWords(format, decision.proposedOn, today),
  }
  return (
    <Page width="words">
      <PageHeader
        title={title}
        context={t('by', by)}
        back={{ href: `/d/${driveId}/decisions`, label: t('back') }}
      />
      <WithMessages of={['strategy']}>
        {outcome && (
          <Banner
            tone={outcome === 'adopted' ? 'accent' : 'info'}
            title={t(`outcome.${outcome}`)}
            action={next && <LinkButton href={next.href}>{t(`then.${next.verb}`)}</LinkButton>}
          >
            {t(next ? 'nowDo' : `outcomeText.${outcome}`)}
          </Banner>
        )}
        {text && <Card className="whitespace-pre-line">{text}</Card>}
        <p className="text-ink-muted text-sm">
          {t(`electorate.${electorate}`, { could: decision.could })} {t(`ballot.${ballot}`)}{' '}
          {ballot !== 'none' && t('rule', { rule: t(`rules.${rule}`) })}{' '}
          {decision.quorumPercent !== null && t('quorum', { percent: decision.quorumPercent })}
        </p>
        {gate && (
          <GateAdviceCard
            driveId={driveId}
            facts={gate.facts}
            advice={gate.advice}
            names={gateNames(gate.model, gate.areas, words)}
          />
        )}
        {stage === 'open' && (
          <DecisionVote
            {...{ driveId, decisionId, ballot }}
            hasVoted={decision.hasVoted}
            myChoice={decision.myChoice}
            action={ballot === 'secret' ? voteSecretlyAction : voteDecisionAction}
          />
        )}
        {decision.isUncounted && <p>{t('uncounted', { count: FEWEST_IN_SECRET })}</p>}
        {decision.result && <DecisionResult {...{ rule, decision }} result={decision.result} />}
        {isCommittee && stage !== 'decided' && (
          <DecisionSteps
            {...{ driveId, decisionId, ballot, stage, today, electorate }}
            hasEnd={decision.lastOn !== null}
            turnout={{ voted: decision.voted, could: decision.could }}
            mayClose={stage === 'over' || decision.lastOn === null || decision.voted >= decision.could}
            actions={{
              open: openDecisionAction,
              count: countPapersAction,
              close: closeDecisionAction,
              withdraw: withdrawDecisionAction,
            }}
          />
        )}
        <Section title={t('talk')} note={t('talkNote')}>
          <DecisionTalk
            {...{ driveId, decisionId }}
            comments={decision.comments.map(({ on, by: author, ...comment }) => ({
              ...comment,
              by: author ?? t('somebody'),
              dateTime: on,
              when: dayInWords(format, on, today),
            }))}
            actions={{ say: commentDecisionAction, takeBack: uncommentDecisionAction }}
          />
        </Section>
      </WithMessages>
    </Page>
  )
}
