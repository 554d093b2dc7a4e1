'use client'

import { useTranslations } from 'next-intl'
import { useOptimistic, useTransition } from 'react'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import { classNames } from '@/components/ui/class-names'
import { showToast } from '@/components/ui/toast-store'
import { useDescribeError } from '@/components/ui/use-describe-error'
import { COMING, type Coming } from '@/lib/meetings/meeting'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  meetingId: string
  person: { workerId: string; called: string; coming: Coming | null; isViewer: boolean }
  answer: (command: SentCommand) => Promise<Result<unknown>>
}

/** One person and what they said, saved by a tap. The same tap again takes it back. */
export function ComingRow({ driveId, meetingId, person, answer }: Props) {
  const t = useTranslations()
  const describe = useDescribeError()
  const [pending, start] = useTransition()
  const [shown, show] = useOptimistic(person.coming)
  const name = person.isViewer ? t('meetings.answers.you') : person.called
  const send = (coming: Coming | null) =>
    answer({
      commandId: v7(),
      input: { driveId, meetingId, answers: [{ workerId: person.workerId, coming }] },
    })
  const say = (tapped: Coming) =>
    start(async () => {
      const next = tapped === person.coming ? null : tapped
      show(next)
      const result = await send(next).catch(() => null)
      if (result === null) return showToast({ message: t('ui.unreachable') })
      if (!result.ok) return showToast({ message: describe(result.error) })
      const message = next
        ? t('meetings.answers.saved', { name, answer: t(`meetings.answers.${next}`) })
        : t('meetings.answers.takenBack', { name })
      showToast({ message, undo: () => send(person.coming) })
    })
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b px-4 py-2.5 last:border-b-0">
      <span className="grid min-w-0">
        <span className="font-semibold">{name}</span>
        {shown === null && !person.isViewer && (
          <span className="text-ink-muted text-sm">{t('meetings.answers.not_asked')}</span>
        )}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: three switches of one person, no fields of a form. */}
      <div role="group" aria-label={name} className="flex flex-wrap gap-1.5">
        {COMING.map((coming) => (
          <button
            key={coming}
            type="button"
            aria-pressed={shown === coming}
            aria-disabled={pending}
            onClick={() => !pending && say(coming)}
            className={classNames(
              'min-h-target rounded-full border px-3.5 text-sm',
              shown === coming
                ? 'border-accent bg-accent-soft font-semibold text-accent'
                : 'border-edge/60 bg-surface hover:bg-sunken',
            )}
          >
            {t(`meetings.answers.${coming}`)}
          </button>
        ))}
      </div>
    </li>
  )
}
