import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { BALLOT_RULES, type BallotResult, type BallotRule, type Choice } from '@/lib/drives/ballot'

type Props = {
  rule: BallotRule
  result: BallotResult
  decision: { hasPapers: boolean; votes: readonly { name: string | null; choice: Choice }[] }
}

/** How a ballot was counted: of the voters and of all members beside each other, and what each rule would have made of it. */
export async function DecisionResult({ rule, result, decision }: Props) {
  const t = await getTranslations('strategy.result')
  const rules = await getTranslations('strategy.rule')
  const choices = await getTranslations('strategy.vote.choice')
  const format = await getFormatter()
  const percent = (share: number | null) =>
    share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 1 })
  const { votes, turnout, ofVoters, ofMembers, quorum, passes } = result
  return (
    <Section title={t('title')} note={t('votes', votes)}>
      <Card className="grid grid-cols-2 gap-5 sm:grid-cols-3">
        <Stat
          label={t('ofVoters')}
          value={percent(ofVoters.share)}
          of={t('ofVotersOf', { count: ofVoters.count, of: ofVoters.of })}
        />
        <Stat
          label={t('ofMembers')}
          value={percent(ofMembers.share)}
          of={t('ofMembersOf', { count: ofMembers.count, of: ofMembers.of })}
        />
        <Stat
          label={t('turnout')}
          value={percent(turnout.share)}
          of={t('turnoutOf', { count: turnout.count, of: turnout.of })}
          help={quorum && t(quorum.reached ? 'quorumReached' : 'quorumMissed', { percent: quorum.percent })}
        />
      </Card>
      {decision.hasPapers && <p className="text-ink-muted text-sm">{t('withPapers')}</p>}
      <ul className="grid gap-2 text-sm">
        {BALLOT_RULES.map((each) => (
          <li key={each} className="flex items-start gap-2">
            <span className="shrink-0">
              <Chip tone={passes[each] ? 'accent' : 'plain'}>{t(passes[each] ? 'passes' : 'fails')}</Chip>
            </span>
            <span className={each === rule ? 'min-w-0 font-semibold' : 'min-w-0 text-ink-muted'}>
              {rules(each)}
              {each === rule && ` · ${t('yourRule')}`}
            </span>
          </li>
        ))}
      </ul>
      {decision.votes.length > 0 && (
        <Fold title={t('who')}>
          <ul className="grid gap-1">
            {decision.votes.map(({ name, choice }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes.
              <li key={index} className="flex justify-between gap-4">
                <span>{name ?? t('somebody')}</span>
                <span className="text-ink-muted">{choices(choice)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  )
}
