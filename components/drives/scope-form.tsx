'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import type { CalendarDate } from '@/lib/clock'
import {
  DRIVE_ATTRIBUTE_KINDS,
  DRIVE_ATTRIBUTES,
  type DriveAttributeKind,
} from '@/lib/drives/drive-attributes'
import type { Result } from '@/lib/result'

type Props = {
  /** What the command needs besides: the campaign and the group that speaks in it; nothing for the network. */
  scope: Record<string, string>
  today: CalendarDate
  /** The ways of organizing that there are, by name. */
  models: readonly { value: string; label: string }[]
  describe: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says how a campaign or the network organizes: what groups start from that say nothing themselves. */
export function ScopeForm({ scope, today, models, describe }: Props) {
  const t = useTranslations('drives.about')
  const scopes = useTranslations('strategy.scope')
  const [kind, setKind] = useState<DriveAttributeKind>('model')
  return (
    <ActionForm
      action={describe}
      toInput={(form, newId) => ({
        ...{ ...scope, attributeId: newId('attribute') },
        ...{ kind: form.text('kind'), value: form.text('value'), fromOn: form.text('fromOn') },
      })}
      submitLabel={scopes('save')}
      submitKind="quiet"
      doneMessage={scopes('saved')}
    >
      <Select
        name="kind"
        label={scopes('kind')}
        options={DRIVE_ATTRIBUTE_KINDS.map((value) => ({ value, label: t(`question.${value}`) }))}
        value={kind}
        onChange={(event) => {
          const asked = DRIVE_ATTRIBUTE_KINDS.find((each) => each === event.currentTarget.value)
          if (asked) setKind(asked)
        }}
        required
      />
      <Select
        key={kind}
        name="value"
        label={scopes('value')}
        options={
          kind === 'model'
            ? models
            : DRIVE_ATTRIBUTES[kind].map((value) => ({ value, label: t(`${kind}Of.${value}`) }))
        }
        required
      />
      <DateField name="fromOn" label={t('fromOn')} defaultValue={today} max={today} required />
    </ActionForm>
  )
}
