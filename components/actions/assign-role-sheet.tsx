'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { ACTION_ROLES } from '@/lib/actions/plan'
import { inOneLine, type Pickable } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  testId: string
  seats: readonly Pickable[]
  assign: (command: SentCommand) => Promise<Result<unknown>>
}

/** Gives somebody of the committee a task in an action. */
export function AssignRoleSheet({ driveId, testId, seats, assign }: Props) {
  const t = useTranslations('actions.ready')
  return (
    <Sheet trigger={t('assign')} title={t('assign')}>
      {(close) => (
        <ActionForm
          action={assign}
          toInput={(form, newId) => ({
            ...{ driveId, testId, roleId: newId('role') },
            ...{ role: form.text('role'), workerId: form.text('workerId') },
          })}
          submitLabel={t('assign')}
          doneMessage={t('assigned')}
          onDone={close}
        >
          <Select
            name="role"
            label={t('role')}
            options={ACTION_ROLES.map((value) => ({ value, label: t(`roleName.${value}`) }))}
            required
          />
          <Select
            name="workerId"
            label={t('who')}
            options={seats.map((person) => ({ value: person.id, label: inOneLine(person) }))}
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
