import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { agreedCounts } from '@/lib/coaching/agreed-step'
import type { AgreedStep } from '@/lib/coaching/review'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { CloseAgreedStep } from './close-agreed-step'
import { CommandButton } from './command-button'
import { MoveAgreedStep } from './move-agreed-step'
import { ProposeStep } from './propose-step'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  side: 'group' | 'coach'
  today: CalendarDate
  steps: readonly AgreedStep[]
  actions: { propose: Send; take: Send; move: Send; close: Send }
}

/** What the coach and the group agreed on: whose promise it is, until when, and how it ended. */
export async function AgreedSteps({ driveId, side, today, steps, actions }: Props) {
  const t = await getTranslations('review.agreed')
  const format = await getFormatter()
  const ended = agreedCounts(steps)
  return (
    <Section
      title={t('title')}
      note={t('note')}
      action={<ProposeStep driveId={driveId} today={today} propose={actions.propose} />}
    >
      {steps.length === 0 && <p className="text-ink-muted">{t('none')}</p>}
      {ended.kept + ended.keptLater + ended.notKept > 0 && <p className="text-sm">{t('counts', ended)}</p>}
      {steps.length > 0 && (
        <List label={t('title')}>
          {steps.map(({ stepId, text, dueOn, firstDueOn, by, outcome, proposedBy }) => (
            <li
              key={stepId}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 last:border-b-0"
            >
              <div className="grid min-w-0 flex-1 basis-56 gap-1">
                <span className="font-semibold">{text}</span>
                <span className="flex flex-wrap items-center gap-2 text-ink-muted text-sm">
                  {outcome ? (
                    <Chip tone={outcome === 'kept' ? 'accent' : 'plain'}>{t(`outcome.${outcome}`)}</Chip>
                  ) : (
                    <Chip tone={dueOn < today ? 'warn' : 'plain'}>
                      {t(dueOn < today ? 'overdue' : 'due', { date: dayInWords(format, dueOn, today) })}
                    </Chip>
                  )}
                  {firstDueOn && <span>{t('moved', { date: dayInWords(format, firstDueOn, today) })}</span>}
                  <span>{by ? t(`by.${by}`) : `${t(`proposedBy.${proposedBy}`)} · ${t('by.nobody')}`}</span>
                </span>
              </div>
              {outcome === null && (
                <div className="flex flex-wrap gap-2">
                  {by === null && side === 'group' && (
                    <CommandButton
                      action={actions.take}
                      input={{ driveId, stepId }}
                      label={t('take')}
                      done={t('taken')}
                    />
                  )}
                  {by === null && (
                    <CommandButton
                      action={actions.close}
                      input={{ driveId, stepId, outcome: 'dropped' }}
                      label={t('drop')}
                      kind="plain"
                      done={t('closed')}
                    />
                  )}
                  {by !== null && side === 'group' && (
                    <CloseAgreedStep driveId={driveId} stepId={stepId} text={text} close={actions.close} />
                  )}
                  {side === 'group' && (
                    <MoveAgreedStep {...{ driveId, stepId, text, today }} move={actions.move} />
                  )}
                </div>
              )}
            </li>
          ))}
        </List>
      )}
    </Section>
  )
}
