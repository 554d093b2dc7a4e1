'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { INPUT_CLASSES } from './field'
import { useFieldIds } from './form-state'

type Props = { name: string; expected: string; children: (confirmed: boolean) => ReactNode }

/**
 * Asks to type a name before something that cannot be undone; `children` shows the button once it matches.
 * Capitals, accents and outer spaces do not matter: it is a pause, not a test of spelling.
 */
export function ConfirmByName({ name, expected, children }: Props) {
  const t = useTranslations('ui')
  const { inputId } = useFieldIds(name)
  const [typed, setTyped] = useState('')
  return (
    <div className="grid gap-3">
      <label htmlFor={inputId} className="font-semibold">
        {t('typeToConfirm', { name: expected })}
      </label>
      <input
        id={inputId}
        name={name}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        className={INPUT_CLASSES}
      />
      {children(plain(typed) === plain(expected))}
    </div>
  )
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
