'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'

/** Somebody who was joined with another. */
export type ShownMerge = {
  mergeId: string
  kept: string
  merged: string
  madeOn: CalendarDate
  stayed: number
  since: number
}

type Props = {
  driveId: string
  merges: readonly ShownMerge[]
  today: CalendarDate
  split: (command: SentCommand) => Promise<Result<unknown>>
}

/** Who was joined with whom, each with the way back and what it would leave where it is. */
export function MergedList({ driveId, merges, today, split }: Props) {
  const t = useTranslations('duplicates.merged')
  const format = useFormatter()
  return (
    <Section title={t('title')} note={t('note')}>
      <List label={t('title')}>
        {merges.map(({ mergeId, kept, merged, madeOn, stayed, since }) => (
          <li
            key={mergeId}
            className="flex flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-3 last:border-b-0"
          >
            <div className="grid min-w-0 flex-[1_1_14rem] gap-0.5">
              <p className="font-semibold">{t('entry', { kept, merged })}</p>
              <p className="text-ink-muted text-sm">
                {t('on', { date: dayInWords(format, madeOn, today) })}
                {stayed > 0 && ` · ${t('stayed', { count: stayed })}`}
              </p>
            </div>
            <Sheet
              trigger={
                <>
                  {t('split')}
                  <span className="sr-only"> {merged}</span>
                </>
              }
              title={t('splitTitle', { kept, merged })}
            >
              {(close) => (
                <ActionForm
                  action={split}
                  toInput={() => ({ driveId, mergeId })}
                  submitLabel={t('split')}
                  doneMessage={t('splitDone')}
                  onDone={close}
                >
                  <p>{t('splitText', { merged })}</p>
                  <p>{t('since', { count: since, kept })}</p>
                </ActionForm>
              )}
            </Sheet>
          </li>
        ))}
      </List>
    </Section>
  )
}
