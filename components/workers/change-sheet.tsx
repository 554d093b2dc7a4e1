'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { FormValues } from '@/components/ui/form-values'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

/** How a sheet about a person sends what it changes. */
export type SendChange = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  title: string
  send: SendChange
  toInput: (values: FormValues, newId: (name: string) => string) => Record<string, unknown>
  children: ReactNode
}

/** A sheet with one thing to put right about a person: it closes once that is saved. */
export function ChangeSheet({ title, send, toInput, children }: Props) {
  const t = useTranslations('workers.page')
  return (
    <Sheet trigger={title} title={title}>
      {(close) => (
        <ActionForm
          action={send}
          toInput={toInput}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          {children}
        </ActionForm>
      )}
    </Sheet>
  )
}
