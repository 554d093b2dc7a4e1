import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import type { DecisionStage, Outcome } from '@/lib/drives/decision'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Line = {
  decisionId: string
  title: string
  stage: DecisionStage
  outcome: Outcome | null
  lastOn: CalendarDate | null
  closedOn: CalendarDate | null
  voted: number
  could: number
  hasVoted: boolean
}
type Props = { driveId: string; today: CalendarDate; decisions: readonly Line[]; label: string }

/** Decisions, each with where it stands: how many have voted of how many, or what came of it. */
export async function DecisionList({ driveId, today, decisions, label }: Props) {
  const t = await getTranslations('strategy.decisions')
  const format = await getFormatter()
  const context = ({ stage, voted, could, lastOn, closedOn }: Line) => {
    if (stage === 'talked_over') return t('talkedOver')
    if (stage === 'decided') return closedOn && t('decidedOn', { date: dayInWords(format, closedOn, today) })
    const turnout = t('turnout', { voted, could })
    if (stage === 'over') return `${turnout} ${t('toCount')}`
    return lastOn ? `${turnout} ${t('until', { date: dayInWords(format, lastOn, today) })}` : turnout
  }
  return (
    <List label={label}>
      {decisions.map((line) => (
        <ListRow
          key={line.decisionId}
          href={`/d/${driveId}/decisions/${line.decisionId}`}
          title={line.title}
          context={context(line)}
          chips={
            line.outcome ? (
              <Chip tone={line.outcome === 'adopted' ? 'accent' : 'plain'}>
                {t(`outcome.${line.outcome}`)}
              </Chip>
            ) : (
              line.stage === 'open' && (
                <Chip tone={line.hasVoted ? 'plain' : 'info'}>
                  {t(line.hasVoted ? 'youVoted' : 'yourTurn')}
                </Chip>
              )
            )
          }
        />
      ))}
    </List>
  )
}
