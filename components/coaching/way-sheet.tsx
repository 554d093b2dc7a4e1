'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { type Thread, WAY_KINDS, type WayKind } from '@/lib/coaching/thread'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  thread: Thread
  own: { kind: WayKind; value: string } | null
  set: (command: SentCommand) => Promise<Result<unknown>>
}

/** How somebody wants to be reached by the others of a thread. */
export function WaySheet({ driveId, thread, own, set }: Props) {
  const t = useTranslations('thread.ways')
  return (
    <Sheet trigger={t('set')} title={t('set')}>
      {(close) => (
        <ActionForm
          action={set}
          toInput={(form) => ({
            driveId,
            thread,
            kind: form.text('kind'),
            value: form.text('kind') === 'in_app' ? '' : form.text('value'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <ChipChoice
            name="kind"
            legend={t('kind')}
            required
            defaultValue={own?.kind ?? 'in_app'}
            options={WAY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
          <TextField name="value" label={t('value')} help={t('valueHelp')} defaultValue={own?.value} />
        </ActionForm>
      )}
    </Sheet>
  )
}
