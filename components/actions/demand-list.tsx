import { getFormatter, getTranslations } from 'next-intl/server'
import { issueInWords } from '@/components/coverage/issue-in-words'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import type { ActionSummary, DemandSummary } from '@/lib/actions/action-summary'
import { type DemandStatus, wasWon } from '@/lib/actions/demand-status'
import { lookAgainOn } from '@/lib/actions/win-check'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { DemandSheet, type NamedIssue } from './demand-sheet'
import { MoveDemandSheet } from './move-demand-sheet'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>

type Props = {
  driveId: string
  today: CalendarDate
  demands: readonly DemandSummary[]
  issues: readonly NamedIssue[]
  done: readonly ActionSummary[]
  /** `null` for who may only read. */
  actions: { save: Send; move: Send<{ statusId: string }>; moveBack: Send } | null
}

/** What is asked for, of whom, and where each stands. */
export async function DemandList({ driveId, today, demands, issues, done, actions }: Props) {
  const t = await getTranslations('actions.demand')
  const words = await getTranslations()
  const format = await getFormatter()
  if (demands.length === 0) return <p className="text-ink-muted">{t('none')}</p>
  const tone = (status: DemandStatus) =>
    status === 'eroded' || status === 'refused' ? 'warn' : wasWon(status) ? 'accent' : 'plain'
  return (
    <List label={t('title')}>
      {demands.map((demand) => {
        const { demandId, text, target, targetKind, raisedOn, status, statusOn, issue } = demand
        const again = lookAgainOn(status, statusOn)
        const before = done.filter((action) => action.stage === 'closed')
        return (
          <li key={demandId} className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0">
            <div className="flex flex-wrap items-center gap-2">
              <h3 className="font-semibold">{text}</h3>
              <Chip tone={tone(status)}>
                {t('statusOn', { status: t(`status.${status}`), date: dayInWords(format, statusOn, today) })}
              </Chip>
            </div>
            <p className="text-ink-muted text-sm">
              {[
                ...(demand.labelId ? [issueInWords(words, issue)] : []),
                t('of', { target: target || t(targetKind), date: dayInWords(format, raisedOn, today) }),
              ].join(' · ')}
            </p>
            {again && (
              <p className={again <= today ? 'font-semibold text-sm' : 'text-ink-muted text-sm'}>
                {t(again <= today ? 'lookAgain' : 'lookAgainOn', { date: dayInWords(format, again, today) })}
              </p>
            )}
            {actions && (
              <div className="flex flex-wrap gap-2">
                <LinkButton href={`/d/${driveId}/actions/new?for=${demandId}`}>{t('action')}</LinkButton>
                <MoveDemandSheet
                  {...{ driveId, today, demand, move: actions.move, moveBack: actions.moveBack }}
                  done={before.map(({ testId, title }) => ({ testId, title: title ?? '' }))}
                />
                <DemandSheet
                  {...{ driveId, today, issues, demand, action: actions.save }}
                  trigger={t('change')}
                  triggerKind="plain"
                />
              </div>
            )}
          </li>
        )
      })}
    </List>
  )
}
