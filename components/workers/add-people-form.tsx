'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { pastedLines } from '@/lib/exchange/pasted-lines'
import type { Result } from '@/lib/result'
import { splitName } from '@/lib/workers/split-name'

type Added = { workerIds: readonly string[] }
type Props = {
  driveId: string
  cells: readonly { id: string; name: string }[]
  action: (command: SentCommand) => Promise<Result<Added>>
  /** Where the viewer may take people off the list again. */
  takeBack: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** The names of a box, one a line, as they are sent. */
const namesIn = (text: string): string[] => pastedLines(text).flatMap(([name]) => name || [])

/** Several people at once: a first name or a nickname a line is enough. */
export function AddPeopleForm({ driveId, cells, action, takeBack }: Props) {
  const t = useTranslations('workers.add')
  const [text, setText] = useState('')
  const saysMore = pastedLines(text).some((pieces) => pieces.length > 1)
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({
        driveId,
        cellId: form.textOrNull('cellId'),
        newSince: form.date('newSince'),
        people: namesIn(form.text('people')).map((name, index) => ({
          workerId: newId(`worker ${index}`),
          name: splitName(name),
        })),
      })}
      submitLabel={t('save', { count: namesIn(text).length })}
      doneMessage={t('done', { count: namesIn(text).length })}
      undo={
        takeBack ? ({ workerIds }) => takeBack({ commandId: v7(), input: { driveId, workerIds } }) : undefined
      }
      goTo={() => `/d/${driveId}/people`}
    >
      <TextArea
        name="people"
        label={t('label')}
        help={saysMore ? t('saysMore') : t('help')}
        rows={8}
        required
        autoFocus
        autoCapitalize="words"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {cells.length > 0 && (
        <Select
          name="cellId"
          label={t('place')}
          help={t('placeHelp')}
          empty={t('placeLater')}
          options={cells.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <DateField name="newSince" label={t('newSince')} help={t('newSinceHelp')} />
    </ActionForm>
  )
}
