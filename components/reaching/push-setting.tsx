'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { OwnPush } from '@/lib/reaching/own-push'
import { failure, type Result } from '@/lib/result'
import { dropPushAddress, makePushAddress, type PushHere, pushHere } from './push-here'

type Props = OwnPush & {
  add: (command: SentCommand) => Promise<Result<unknown>>
  remove: (command: SentCommand) => Promise<Result<unknown>>
}

/** Whether this phone shows a sign when something is new, and how to change that. Asks for nothing until it is tapped. */
export function PushSetting({ publicKey, hereId, others, add, remove }: Props) {
  const t = useTranslations('reaching.push')
  const [here, setHere] = useState<PushHere | null>(null)
  const look = () => void pushHere().then(setHere)
  useEffect(look, [])

  const turnOn = async (command: SentCommand): Promise<Result<unknown>> => {
    const address = await makePushAddress(publicKey)
    look()
    if (typeof address === 'string')
      return failure({ code: 'denied', reason: { key: `reaching.push.${address}` } })
    return add({ ...command, input: { ...command.input, ...address } })
  }
  const turnOff = async (command: SentCommand): Promise<Result<unknown>> => {
    const result = await remove(command)
    if (result.ok) await dropPushAddress()
    look()
    return result
  }
  // The server knows of an address, the browser of the leave to use it: only both together show anything.
  const isOn = hereId !== null && here === 'on'
  return (
    <div className="grid justify-items-start gap-3">
      {here !== null && (
        <p role="status">{t(isOn ? 'on' : here === 'on' || here === 'off' ? 'off' : here)}</p>
      )}
      {others > 0 && <p className="text-ink-muted text-sm">{t('others', { count: others })}</p>}
      {isOn && (
        <ActionForm
          key="off"
          action={turnOff}
          toInput={() => ({ pushId: hereId })}
          submitKind="quiet"
          submitLabel={t('turnOff')}
          doneMessage={t('turnedOff')}
        />
      )}
      {!isOn && (here === 'on' || here === 'off') && (
        <ActionForm
          key="on"
          action={turnOn}
          toInput={() => ({ pushId: v7() })}
          submitKind="quiet"
          submitLabel={t('turnOn')}
          doneMessage={t('turnedOn')}
          onDone={look}
        />
      )}
    </div>
  )
}
