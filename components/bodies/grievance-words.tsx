'use client'

import { useTranslations } from 'next-intl'
import type { FormValues } from '@/components/ui/form-values'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

/** What a grievance says, as it was typed. */
export const readWords = (form: FormValues) => ({
  title: form.text('title'),
  text: form.text('text'),
  article: form.text('article'),
})

type Props = { title?: string; text?: string; article?: string }

/** What a grievance says: in a few words, what happened, where the contract says so. Put it inside messages `grievances`. */
export function GrievanceWords({ title, text, article }: Props) {
  const t = useTranslations('grievances.file')
  return (
    <>
      <TextField name="title" label={t('titleField')} required maxLength={120} defaultValue={title} />
      <TextArea name="text" label={t('text')} help={t('textHelp')} maxLength={4000} defaultValue={text} />
      <TextField name="article" label={t('article')} maxLength={120} defaultValue={article} />
    </>
  )
}
