'use client'

import { RefreshCw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, INPUT_CLASSES } from '@/components/ui/field'
import { formValues } from '@/components/ui/form-values'
import { TextField } from '@/components/ui/text-field'

/** What somebody calls their group and themself there, and how many they think work there; `null` when they do not know. */
export type NamedGroup = { codeName: string; displayName: string; headcount: number | null }

type Props = { suggestions: readonly string[]; submitLabel: string; onNamed: (group: NamedGroup) => void }

/** Three lines: a code name that is suggested, what to be called, a guess. Nothing about the firm. */
export function NameGroupForm({ suggestions, submitLabel, onNamed }: Props) {
  const t = useTranslations('drives')
  const [codeName, setCodeName] = useState(suggestions[0] ?? '')
  const [round, setRound] = useState(1)
  const [badNumber, setBadNumber] = useState(false)

  const another = () => {
    setCodeName(suggestions[round % suggestions.length] ?? '')
    setRound(round + 1)
  }

  const submit = (form: HTMLFormElement) => {
    const { text, wholeNumber } = formValues(new FormData(form))
    const headcount = wholeNumber('headcount')
    setBadNumber(Number.isNaN(headcount) || headcount === 0)
    if (!Number.isNaN(headcount) && headcount !== 0)
      onNamed({ codeName: text('codeName'), displayName: text('displayName'), headcount })
  }

  return (
    <form
      method="post"
      autoComplete="off"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <Field name="codeName" label={t('codeName.label')} help={t('codeName.help')} required>
        {(control) => (
          <div className="flex gap-2">
            <input
              {...control}
              className={INPUT_CLASSES}
              value={codeName}
              maxLength={60}
              onChange={(event) => setCodeName(event.currentTarget.value)}
            />
            <Button onClick={another} aria-label={t('codeName.another')}>
              <RefreshCw aria-hidden className="size-5" />
            </Button>
          </div>
        )}
      </Field>
      <TextField
        name="displayName"
        label={t('displayName.label')}
        help={t('displayName.help')}
        required
        maxLength={40}
      />
      <TextField
        name="headcount"
        label={t('headcount.label')}
        help={t('headcount.help')}
        inputMode="numeric"
        maxLength={9}
      />
      {badNumber && (
        <p role="alert" className="text-danger">
          {t('headcount.bad')}
        </p>
      )}
      <Button type="submit" kind="primary" wide>
        {submitLabel}
      </Button>
    </form>
  )
}
