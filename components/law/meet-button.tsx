'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { CalendarDate } from '@/lib/clock'
import type { ClockName } from '@/lib/law/clock'
import type { Result } from '@/lib/result'

type Props = {
  input: { driveId: string; clock: ClockName; aboutId: string | null; metOn: CalendarDate }
  meet: (command: SentCommand) => Promise<Result<{ markId: string }>>
  unmeet: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down that a date was met; can be undone at once. */
export function MeetButton({ input, meet, unmeet }: Props) {
  const t = useTranslations('clocks')
  return (
    <ActionForm
      compact
      action={meet}
      toInput={(_form, newId) => ({ ...input, markId: newId('mark') })}
      submitLabel={t('meet')}
      submitKind="quiet"
      doneMessage={t('met')}
      undo={({ markId }) => unmeet({ commandId: v7(), input: { driveId: input.driveId, markId } })}
    />
  )
}
