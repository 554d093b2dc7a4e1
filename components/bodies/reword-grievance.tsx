'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'
import { GrievanceWords, readWords } from './grievance-words'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; grievanceId: string }

type RewordProps = {
  where: Where & { version: number }
  words: { title: string; text: string; article: string }
  action: Send
}

/** Says a grievance in other words. */
export function RewordGrievance({ where, words, action }: RewordProps) {
  const t = useTranslations('grievances.reword')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...where, ...readWords(form) })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <GrievanceWords {...words} />
        </ActionForm>
      )}
    </Sheet>
  )
}
