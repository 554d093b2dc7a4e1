'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Language } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'

type Props = {
  language: Language
  people: number
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Plans one call with people who are alone. */
export function CallTogetherSheet({ language, people, action }: Props) {
  const t = useTranslations('intake.board.lone')
  return (
    <Sheet trigger={t('open')} title={t('title')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            ...{ locale: language, people, link: form.text('link') },
            startsAt: instantOf(form.text('startsAt')),
          })}
          submitLabel={t('send', { people })}
          doneMessage={t('sent')}
          onDone={close}
        >
          <TextField name="startsAt" label={t('startsAt')} type="datetime-local" required />
          <TextField name="link" label={t('link')} help={t('linkHelp')} type="url" inputMode="url" required />
        </ActionForm>
      )}
    </Sheet>
  )
}

/** The moment that a person means by their own clock; as typed when it is none, for the schema to refuse. */
function instantOf(typed: string): string {
  const moment = new Date(typed)
  return Number.isNaN(moment.getTime()) ? typed : moment.toISOString()
}
