'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { INPUT_CLASSES } from '@/components/ui/field'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { FEWEST_STEPS, MOST_STEPS } from '@/lib/conversations/schools'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** `null`: a new one. */
  school: { id: string; name: string; steps: readonly string[]; version: number } | null
  save: (command: SentCommand) => Promise<Result<unknown>>
}

const STEP_NUMBERS = Array.from({ length: MOST_STEPS }, (_, index) => index + 1)

/** A way to talk in the group's own words: a name and three to twelve steps. A step left empty is left out. */
export function SchoolSheet({ driveId, school, save }: Props) {
  const t = useTranslations('conversations.ways')
  const [lines, setLines] = useState(Math.max(FEWEST_STEPS, school?.steps.length ?? 0))
  return (
    <Sheet trigger={t(school ? 'change' : 'write')} title={t('write')}>
      {(close) => (
        <ActionForm
          action={save}
          toInput={(form, newId) => ({
            driveId,
            schoolId: school?.id ?? newId('school'),
            version: school?.version ?? 0,
            name: form.text('name'),
            steps: form
              .list('steps')
              .map((step) => step.trim())
              .filter(Boolean),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextField name="name" label={t('name')} defaultValue={school?.name} maxLength={80} required />
          <fieldset className="grid gap-3">
            <legend className="mb-1.5 font-semibold">{t('steps')}</legend>
            {STEP_NUMBERS.slice(0, lines).map((number) => (
              <input
                key={number}
                name="steps"
                aria-label={t('step', { number })}
                placeholder={t('step', { number })}
                defaultValue={school?.steps[number - 1]}
                maxLength={80}
                autoComplete="off"
                className={INPUT_CLASSES}
              />
            ))}
          </fieldset>
          {lines < MOST_STEPS && <Button onClick={() => setLines(lines + 1)}>{t('addStep')}</Button>}
        </ActionForm>
      )}
    </Sheet>
  )
}
