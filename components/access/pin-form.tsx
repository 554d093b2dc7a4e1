'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { TextField } from '@/components/ui/text-field'
import { setBoxPin } from '@/lib/offline/lock-box'
import { failure, type Result } from '@/lib/result'

type Props = {
  action: (command: SentCommand) => Promise<Result<unknown>>
  /** This phone; `null` where nobody enrolled this browser. */
  deviceId: string | null
  onSet?: () => void
}

/** Six digits that open this phone again after it locked, at the server and on the phone itself. */
export function PinForm({ action, deviceId, onSet }: Props) {
  const t = useTranslations('access')
  if (!deviceId) return <Banner>{t('pin.notEnrolled')}</Banner>

  const setBoth = async (command: SentCommand): Promise<Result<unknown>> => {
    const result = await action(command)
    if (!result.ok) return result
    return (await setBoxPin(deviceId, String(command.input.pin))) ? result : failure({ code: 'busy' })
  }

  return (
    <ActionForm
      action={setBoth}
      toInput={(form) => ({ pin: form.text('pin') })}
      submitLabel={t('pin.save')}
      submitKind="quiet"
      doneMessage={t('pin.saved')}
      onDone={onSet}
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
