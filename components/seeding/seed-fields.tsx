'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

type Props = { said?: { title: string; firm: string; text: string } }

/** What a public call says. */
export function SeedFields({ said }: Props) {
  const t = useTranslations('intake.calls')
  return (
    <>
      <TextField
        name="title"
        label={t('titleField')}
        help={t('titleHelp')}
        defaultValue={said?.title}
        maxLength={80}
        required
      />
      <TextField name="firm" label={t('firm')} defaultValue={said?.firm} maxLength={100} />
      <TextArea
        name="text"
        label={t('text')}
        help={t('textHelp')}
        defaultValue={said?.text}
        rows={4}
        maxLength={600}
      />
    </>
  )
}
