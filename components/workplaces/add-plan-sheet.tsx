'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FileChoice } from '@/components/exchange/file-choice'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { failure, type Result } from '@/lib/result'
import { PLAN_TYPES } from '@/lib/workplaces/floor-plan'
import { redrawPicture } from './redraw-picture'

type Props = {
  driveId: string
  action: (command: SentCommand) => Promise<Result<{ planId: string }>>
}

/** Adds a photo or a sketch of the shop. It is drawn anew here, so that what a camera noted never leaves the phone. */
export function AddPlanSheet({ driveId, action }: Props) {
  const t = useTranslations('plan')
  const [file, setFile] = useState<File | null>(null)
  const wrong = (key: string) => failure({ code: 'invalid', fields: { image: [{ key: `plan.${key}` }] } })
  const save = async ({ commandId, input }: SentCommand) => {
    if (!file) return wrong('add.needed')
    const redrawn = await redrawPicture(file)
    if (typeof redrawn === 'string') return wrong(`refused.${redrawn}`)
    return action({ commandId, input: { ...input, ...redrawn } })
  }
  return (
    <Sheet trigger={t('add.open')} title={t('add.title')}>
      {(close) => (
        <ActionForm
          action={save}
          toInput={(_form, newId) => ({ driveId, planId: newId('plan') })}
          submitLabel={t('add.save')}
          doneMessage={t('add.saved')}
          onDone={() => {
            setFile(null)
            close()
          }}
        >
          <p>{t('add.text')}</p>
          <FileChoice
            title={t('add.file')}
            help={t('add.help')}
            label={t('add.choose')}
            accept={PLAN_TYPES.join(',')}
            file={file}
            choose={setFile}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
