'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'
import { GrantFields } from './grant-fields'

type Props = {
  driveId: string
  /** Only this person; without, an area or everybody is chosen. */
  workerId?: string
  areas?: readonly { cellId: string; name: string }[]
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** The committee shows its coach names: whose, for how long and what for. */
export function GrantSheet({ driveId, workerId, areas = [], action }: Props) {
  const t = useTranslations('grants')
  return (
    <Sheet trigger={t(workerId ? 'givePerson' : 'give')} title={t('giveTitle')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            grantId: newId('grant'),
            workerId: workerId ?? null,
            cellId: (!workerId && form.text('cellId')) || null,
            reason: form.text('reason'),
            days: Number(form.text('days')),
          })}
          submitLabel={t('give')}
          doneMessage={t('given')}
          onDone={close}
        >
          {!workerId && (
            <Select
              name="cellId"
              label={t('what')}
              options={areas.map(({ cellId, name }) => ({ value: cellId, label: name }))}
              empty={t('everybody')}
              sometimesNeeded
            />
          )}
          <GrantFields />
        </ActionForm>
      )}
    </Sheet>
  )
}
