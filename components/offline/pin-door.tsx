'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, INPUT_CLASSES } from '@/components/ui/field'
import { type OpenBox, openBoxWithPin } from '@/lib/offline/lock-box'

/** `deviceId`: `null` while the profile is not read yet; what is typed meanwhile opens it as soon as it is. */
type Props = { deviceId: string | null; onOpen: (box: OpenBox) => void }

const DIGITS = 6

/** Opens a profile's list by its PIN, as soon as the sixth digit is typed. Says when it was wrong, never how wrong. */
export function PinDoor({ deviceId, onOpen }: Props) {
  const t = useTranslations('offline.open')
  const [pin, setPin] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong' | 'destroyed' | 'no_pin'>('asking')
  const name = useId()

  const open = async (typed: string) => {
    if (deviceId === null) return
    setState('opening')
    const box = await openBoxWithPin(deviceId, typed)
    setPin('')
    if (typeof box === 'object') return onOpen(box)
    setState(box)
  }
  const type = (typed: string) => {
    const digits = typed.replace(/\D/g, '').slice(0, DIGITS)
    setPin(digits)
    if (digits.length === DIGITS) void open(digits)
  }

  const typeAgain = useRef(type)
  typeAgain.current = type
  const control = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const typed = control.current?.value
    if (deviceId !== null && typed) typeAgain.current(typed)
  }, [deviceId])

  return (
    <form
      className="grid gap-3"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (pin && state !== 'opening') void open(pin)
      }}
    >
      <Field name={name} label={t('pin')} required>
        {(given) => (
          <input
            {...given}
            ref={control}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            value={pin}
            readOnly={state === 'opening'}
            onChange={(event) => type(event.currentTarget.value)}
            className={INPUT_CLASSES}
          />
        )}
      </Field>
      <p role="status" className={state === 'asking' ? 'sr-only' : 'text-danger text-sm'}>
        {state === 'wrong' && t('wrong')}
        {state === 'destroyed' && t('destroyed')}
        {state === 'no_pin' && t('noPin')}
      </p>
      <Button type="submit" kind="primary" aria-disabled={state === 'opening'}>
        {t(state === 'opening' ? 'opening' : 'list')}
      </Button>
    </form>
  )
}
