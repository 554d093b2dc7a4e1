'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { DateField } from '@/components/ui/date-field'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Contract } from '@/lib/law/contracts/contract'
import type { Result } from '@/lib/result'
import { ContractLimits, readReckoned } from './contract-limits'

type Props = {
  driveId: string
  /** One that is there; `null` for a new one. */
  contract: Contract | null
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** An agreement: what it is called, from when until when, whether it forbids strikes, and by what grievances are reckoned. */
export function ContractForm({ driveId, contract, action }: Props) {
  const t = useTranslations('clocks')
  return (
    <Sheet trigger={t(contract ? 'change' : 'add')} title={t(contract ? 'change' : 'add')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            contractId: contract?.contractId ?? newId('contract'),
            name: form.text('name'),
            expiresOn: form.text('expiresOn'),
            noStrike: form.flag('noStrike'),
            ...readReckoned(form),
            ...(contract
              ? { version: contract.version }
              : { fromOn: form.text('fromOn'), healthCare: form.flag('healthCare') }),
          })}
          submitLabel={t('save')}
          doneMessage={t(contract ? 'changed' : 'saved')}
          onDone={close}
        >
          <TextField
            name="name"
            label={t('name')}
            help={t('nameHelp')}
            maxLength={120}
            defaultValue={contract?.name}
            required
          />
          {!contract && <DateField name="fromOn" label={t('fromOn')} required />}
          <DateField name="expiresOn" label={t('expiresOn')} defaultValue={contract?.expiresOn} required />
          <CheckField
            name="noStrike"
            label={t('noStrike')}
            help={t('noStrikeHelp')}
            defaultChecked={contract?.noStrike ?? true}
          />
          {!contract && <CheckField name="healthCare" label={t('healthCare')} help={t('healthCareHelp')} />}
          <ContractLimits limits={contract?.limits ?? []} holidays={contract?.holidays ?? []} />
        </ActionForm>
      )}
    </Sheet>
  )
}
