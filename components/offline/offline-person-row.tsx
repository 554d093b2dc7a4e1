'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { PhonePerson } from '@/lib/conversations/phone-drive'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import { firstLetter } from '@/lib/workers/first-letter'

type Props = { person: PhonePerson; onPick: () => void }

/** One person of the kept list: what they are called, where they work, what comes next. The whole line is one target. */
export function OfflinePersonRow({ person, onPick }: Props) {
  const t = useTranslations()
  const format = useFormatter()
  const { called, name, cell, code, step, boundary } = person
  const context = [
    name,
    cell,
    boundary && oneFullStop(t(`conversations.boundary.${boundary}`, { name: called })),
    step &&
      t('offline.list.due', {
        step: t(`conversations.follow.stepBy.${step.by}`, {
          name: called,
          step: t(`conversations.step.${step.kind}`),
        }),
        date: dayInWords(format, step.dueOn),
      }),
    code,
  ].filter(Boolean)
  return (
    <li className="border-line border-b last:border-b-0">
      <button
        type="button"
        onClick={onPick}
        className="leads-on flex min-h-15 w-full items-center gap-[min(0.75rem,4vw)] px-[min(1rem,5vw)] py-2.5 text-left hover:bg-sunken focus-visible:-outline-offset-3"
      >
        <span
          aria-hidden
          className="grid size-[min(2.5rem,13vw)] shrink-0 place-items-center rounded-full max-[20em]:hidden bg-accent-soft font-semibold text-accent"
        >
          {firstLetter(called)}
        </span>
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="font-semibold">{called}</span>
          <span className="text-sm text-ink-muted">{context.join(' · ')}</span>
        </span>
      </button>
    </li>
  )
}
