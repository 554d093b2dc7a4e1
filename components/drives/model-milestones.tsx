import { Check } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import type { Condition } from '@/lib/drives/models/model-definition'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>

/** A milestone and whether it is reached: by people on a day, by numbers now, not yet or nobody knows. */
export type ShownMilestone = {
  id: string
  conditions: readonly Condition[] | null
  reachedOn: CalendarDate | null
  holds: boolean | null
}

type Props = {
  driveId: string
  milestones: readonly ShownMilestone[]
  today: CalendarDate
  name: (milestoneId: string) => string
  /** A condition in words: "on the committee: at least 10 %". */
  inWords: (condition: Condition) => string
  /** `null`: only looked at, as in a preview. */
  actions: { mark: Send; unmark: Send } | null
}

/** What is worth marking in a model. Numbers speak for themselves; what people judge has a button. */
export async function ModelMilestones({ driveId, milestones, today, name, inWords, actions }: Props) {
  const t = await getTranslations('models.page')
  const format = await getFormatter()
  const list = (conditions: readonly Condition[]) =>
    format.list(conditions.map(inWords), { type: 'conjunction' })
  return (
    <List label={t('milestones')}>
      {milestones.map(({ id, conditions, reachedOn, holds }) => {
        const isReached = holds === true || reachedOn !== null
        const input = { driveId, milestone: id }
        return (
          <ListRow
            key={id}
            mark={isReached ? <Check /> : ''}
            title={name(id)}
            chips={
              <Chip>
                {isReached
                  ? reachedOn
                    ? t('reachedOn', { when: dayInWords(format, reachedOn, today) })
                    : t('reached')
                  : t(conditions && holds === null ? 'unknown' : 'notReached')}
              </Chip>
            }
            context={conditions ? list(conditions) : t('byPeople')}
            trailing={
              actions &&
              !conditions &&
              (reachedOn ? (
                <CommandButton
                  action={actions.unmark}
                  input={input}
                  label={t('unmark')}
                  done={t('unmarked')}
                />
              ) : (
                <CommandButton
                  action={actions.mark}
                  input={{ ...input, onDate: today }}
                  newIds={['markId']}
                  label={t('mark')}
                  done={t('marked')}
                />
              ))
            }
          />
        )
      })}
    </List>
  )
}
