'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'

/** Somebody who is not on the list yet: a nickname is enough. */
export function NickField({ onChange }: { onChange: (nick: string) => void }) {
  const t = useTranslations('conversations.log.nick')
  return (
    <TextField
      name="newWorker.nick"
      label={t('label')}
      help={t('help')}
      maxLength={60}
      required
      onChange={(event) => onChange(event.currentTarget.value.trim())}
    />
  )
}
