'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = { action: (command: SentCommand) => Promise<Result<unknown>>; enrolled: boolean }

/** Six digits that open this phone again after it locked. */
export function PinForm({ action, enrolled }: Props) {
  const t = useTranslations('access')
  if (!enrolled) return <Banner>{t('pin.notEnrolled')}</Banner>
  return (
    <ActionForm
      action={action}
      toInput={(form) => ({ pin: form.text('pin') })}
      submitLabel={t('pin.save')}
      submitKind="quiet"
      doneMessage={t('pin.saved')}
    >
      <TextField
        name="pin"
        label={t('pin.new')}
        help={t('pin.help')}
        type="password"
        inputMode="numeric"
        maxLength={6}
        required
        autoComplete="new-password"
      />
    </ActionForm>
  )
}
