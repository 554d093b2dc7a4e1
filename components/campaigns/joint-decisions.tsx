import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import type { BallotResult, Choice } from '@/lib/drives/ballot'
import type { Outcome } from '@/lib/drives/decision'
import type { Result } from '@/lib/result'
import { ProposeTogetherSheet } from './propose-together-sheet'
import { VoteTogether } from './vote-together'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type Joint = {
  decisionId: string
  title: string
  text: string
  outcome: Outcome | null
  voted: number
  result: BallotResult | null
  own: readonly { driveId: string; choice: Choice }[]
}
type Props = {
  campaignId: string
  groups: number
  decisions: readonly Joint[]
  speaksFor: string | null
  actions: { propose: Act; vote: Act; close: Act; withdraw: Act }
}

/** What the groups decide together: one vote each, cast by somebody whom it sent. */
export async function JointDecisions({ campaignId, groups, decisions, speaksFor, actions }: Props) {
  const t = await getTranslations('campaigns.together')
  const format = await getFormatter()
  const percent = (share: number | null) =>
    share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <Section
      title={t('decisions')}
      note={t('decisionsNote')}
      action={
        speaksFor && (
          <ProposeTogetherSheet driveId={speaksFor} campaignId={campaignId} action={actions.propose} />
        )
      }
    >
      {decisions.length === 0 && <p className="text-ink-muted">{t('noDecisions')}</p>}
      {decisions.map(({ decisionId, title, text, outcome, voted, result, own }) => {
        const one = speaksFor && { driveId: speaksFor, campaignId, decisionId }
        return (
          <Card key={decisionId} className="grid gap-3">
            <div className="flex flex-wrap items-start justify-between gap-3">
              <h3 className="font-semibold">{title}</h3>
              {outcome && (
                <Chip tone={outcome === 'adopted' ? 'accent' : 'plain'}>{t(`outcome.${outcome}`)}</Chip>
              )}
            </div>
            {text && <p className="whitespace-pre-line">{text}</p>}
            {result ? (
              <p className="tabular text-sm">
                {t('votes', result.votes)}{' '}
                {t('shares', {
                  voters: percent(result.ofVoters.share),
                  sides: result.ofVoters.of,
                  all: percent(result.ofMembers.share),
                  groups: result.ofMembers.of,
                })}
              </p>
            ) : (
              <p className="text-ink-muted text-sm">{t('voted', { voted, groups })}</p>
            )}
            {outcome === null && one && (
              <>
                <VoteTogether
                  one={one}
                  choice={own.find(({ driveId }) => driveId === speaksFor)?.choice ?? null}
                  action={actions.vote}
                />
                <div className="flex flex-wrap gap-2">
                  <CommandButton action={actions.close} input={one} label={t('count')} done={t('counted')} />
                  <CommandButton
                    action={actions.withdraw}
                    input={one}
                    label={t('withdraw')}
                    kind="plain"
                    done={t('withdrawn')}
                  />
                </div>
              </>
            )}
          </Card>
        )
      })}
    </Section>
  )
}
