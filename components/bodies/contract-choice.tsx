'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Contract } from '@/lib/law/contracts/contract'

type Props = {
  today: CalendarDate
  contracts: readonly Contract[]
  chosen: string
  onChange: (contractId: string) => void
}

/** Under which contract a grievance is filed; one whose name is not for the reader, by its dates. Put it inside messages `grievances`. */
export function ContractChoice({ today, contracts, chosen, onChange }: Props) {
  const t = useTranslations('grievances.file')
  const format = useFormatter()
  const span = ({ fromOn, expiresOn }: Contract) =>
    t('contractSpan', {
      from: dayInWords(format, fromOn, today),
      until: dayInWords(format, expiresOn, today),
    })
  return (
    <Select
      name="contractId"
      label={t('contract')}
      help={t('contractHelp')}
      empty={t('noContract')}
      defaultValue={chosen}
      onChange={(event) => onChange(event.currentTarget.value)}
      options={contracts.map((contract) => ({
        value: contract.contractId,
        label: contract.name || span(contract),
      }))}
    />
  )
}
