'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FormStateContext } from '@/components/ui/form-state'
import { TextField } from '@/components/ui/text-field'
import type { Message } from '@/lib/errors'

type Props = {
  /** The page that shows the sheet. */
  path: string
  typed: string
  /** Why nothing was found by what was typed. */
  wrong: 'mistyped' | 'not_yours' | null
}

/** The number on a returned sheet. A plain form, so that what was found is in the address. */
export function FindSheet({ path, typed, wrong }: Props) {
  const t = useTranslations('paper.number')
  const fields: Record<string, Message[]> = wrong ? { number: [{ key: `paper.number.${wrong}` }] } : {}
  return (
    <FormStateContext value={{ formId: 'find-sheet', fields, pending: false }}>
      <form action={path} method="get" className="flex max-w-words flex-wrap items-end gap-3">
        <TextField
          name="number"
          label={t('label')}
          help={t('help')}
          className="flex-1 basis-56"
          defaultValue={typed}
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          required
        />
        <Button type="submit">{t('find')}</Button>
      </form>
    </FormStateContext>
  )
}
