'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { CopyText } from '@/components/ui/copy-text'
import type { CalendarDate } from '@/lib/clock'
import { type PlanLine, planByGoer } from '@/lib/conversations/list-work'
import { dayInWords } from '@/lib/i18n/day-in-words'

/** Who goes to whom by when, person by person, to read out; and as a text of codes to take along. */
export function ListPlan({ lines, today }: { lines: readonly PlanLine[]; today: CalendarDate }) {
  const t = useTranslations('list-work.plan')
  const format = useFormatter()
  const plan = planByGoer(lines)
  const line = (name: string, dueOn: CalendarDate) =>
    t('line', { name, date: dayInWords(format, dueOn, today) })
  const text = plan
    .map(({ goerCode, lines: own }) =>
      t('text', {
        goer: goerCode ?? t('someone'),
        lines: own.map(({ code, dueOn }) => line(code, dueOn)).join(', '),
      }),
    )
    .join('\n')

  return (
    <div className="grid gap-5">
      <ul className="grid gap-3 sm:grid-cols-2">
        {plan.map(({ goerId, goer, lines: own }) => (
          <li key={goerId}>
            <Card className="grid h-full content-start gap-2">
              <h3 className="text-lg font-semibold">{goer}</h3>
              <ul className="grid gap-1">
                {own.map(({ commitmentId, called, dueOn }) => (
                  <li key={commitmentId}>{line(called, dueOn)}</li>
                ))}
              </ul>
            </Card>
          </li>
        ))}
      </ul>
      <CopyText name="plan.text" label={t('copy')} help={t('copyHelp')} text={text} rows={plan.length + 1} />
    </div>
  )
}
