'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-store'
import { pinFault } from '@/lib/access/pin'
import { dropEmergencyPin, setEmergencyPin } from '@/lib/offline/pin-emergency'
import { failure, type Result, success } from '@/lib/result'

/**
 * A second PIN that erases instead of opening. It is set on the phone alone and nobody is told, so this form cannot say whether there
 * is one.
 */
export function EmergencyPinForm({ deviceId }: { deviceId: string }) {
  const t = useTranslations('access.emergency')
  const [round, setRound] = useState(0)

  const set = async ({ input }: { input: Record<string, unknown> }): Promise<Result<null>> => {
    const pin = String(input.emergencyPin)
    const fault = pinFault(pin)
    if (fault) return failure({ code: 'invalid', fields: { emergencyPin: [{ key: fault }] } })
    const outcome = await setEmergencyPin(deviceId, pin)
    if (outcome === 'done') return success(null)
    return failure({ code: 'invalid', fields: { emergencyPin: [{ key: `access.emergency.${outcome}` }] } })
  }
  const drop = async () => {
    await dropEmergencyPin(deviceId)
    setRound(round + 1)
    showToast({ message: t('dropped') })
  }

  return (
    <ActionForm
      key={round}
      action={set}
      toInput={(form) => ({ emergencyPin: form.text('emergencyPin') })}
      submitLabel={t('save')}
      submitKind="quiet"
      doneMessage={t('saved')}
      secondary={
        <Button kind="plain" onClick={() => void drop()}>
          {t('drop')}
        </Button>
      }
    >
      <TextField
        name="emergencyPin"
        label={t('new')}
        help={t('help')}
        type="password"
        inputMode="numeric"
        maxLength={6}
        required
        autoComplete="new-password"
      />
    </ActionForm>
  )
}
