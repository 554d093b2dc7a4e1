import { Check } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import type { ChecklistLine, Review } from '@/lib/coaching/review'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = { driveId: string; review: Review; mark: Send; unmark: Send }

/** The points of the model and the phase, each with what the numbers say of it. People tick, on either side. */
export async function ReviewChecklist({ driveId, review, mark, unmark }: Props) {
  const t = await getTranslations('review.checklist')
  const byNumbers = ({ measure }: ChecklistLine): string | null => {
    const { numbers, tests } = review
    if (measure === undefined) return null
    if (measure === 'blind') return t('measure.blind', { count: review.blindAreas })
    if (measure === 'tests') return t('measure.tests', { count: tests.length })
    const { count } = numbers[measure]
    return numbers.headcount === null
      ? t('measure.count', { count })
      : t('measure.share', { count, headcount: numbers.headcount })
  }
  return (
    <List label={t('note')}>
      {review.checklist.map((line) => {
        const item = t(`items.${line.id}`)
        const said = [
          line.mark && t(line.mark.side === 'coach' ? 'byCoach' : 'byGroup'),
          byNumbers(line),
        ].filter(Boolean)
        return (
          <li
            key={line.id}
            className="flex items-center gap-3 border-line border-b px-4 py-2.5 last:border-b-0"
          >
            <CommandButton
              action={line.mark ? unmark : mark}
              input={{ driveId, item: line.id }}
              newIds={line.mark ? [] : ['markId']}
              label={
                <>
                  {line.mark ? (
                    <Check aria-hidden className="size-5" />
                  ) : (
                    <span aria-hidden className="size-5" />
                  )}
                  <span className="sr-only">{t(line.mark ? 'untick' : 'tick', { item })}</span>
                </>
              }
              kind={line.mark ? 'primary' : 'quiet'}
              done={t(line.mark ? 'undone' : 'done')}
            />
            <div className="min-w-0 flex-1">
              <p>{item}</p>
              {said.length > 0 && <p className="text-ink-muted text-sm">{said.join(' · ')}</p>}
            </div>
          </li>
        )
      })}
    </List>
  )
}
