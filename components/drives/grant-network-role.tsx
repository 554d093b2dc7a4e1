'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { NetworkRoleName } from '@/lib/access/roles'
import type { Result } from '@/lib/result'

type Props = { roles: readonly NetworkRoleName[]; grant: (command: SentCommand) => Promise<Result<unknown>> }

/** Gives somebody a role in the network, by the account code that they read out. */
export function GrantNetworkRole({ roles, grant }: Props) {
  const t = useTranslations('drives')
  return (
    <ActionForm
      action={grant}
      toInput={(form, newId) => ({
        roleId: newId('role'),
        accountCode: form.text('accountCode'),
        role: form.text('role'),
      })}
      submitLabel={t('network.grant')}
      submitKind="quiet"
      doneMessage={t('network.granted')}
    >
      <TextField
        name="accountCode"
        label={t('network.code')}
        help={t('network.codeHelp')}
        required
        maxLength={60}
      />
      <Select
        name="role"
        label={t('network.role')}
        options={roles.map((value) => ({ value, label: t(`networkRole.${value}`) }))}
        required
      />
    </ActionForm>
  )
}
