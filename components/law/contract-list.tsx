import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Contract } from '@/lib/law/contracts/contract'
import type { Result } from '@/lib/result'
import { ContractForm } from './contract-form'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  today: CalendarDate
  contracts: readonly Contract[]
  actions: { change: Send; withdraw: Send }
}

/** What agreements there are, how long each runs, and what it forbids. */
export async function ContractList({ driveId, today, contracts, actions }: Props) {
  const t = await getTranslations('clocks')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  return (
    <List label={t('contracts')}>
      {contracts.map((contract) => {
        const { contractId, name, fromOn, expiresOn, noStrike, healthCare, limits, holidays } = contract
        const steps = limits.map((limit, at) => t('limitOf', { step: at + 1, ...limit }))
        const reckoned = [
          steps.length > 0 && t('limitsOf', { limits: format.list(steps) }),
          holidays.length > 0 && t('daysOffOf', { count: holidays.length }),
        ].filter(Boolean)
        return (
          <li key={contractId} className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0">
            <div className="flex flex-wrap items-center gap-2">
              <h3 className="font-semibold">{name}</h3>
              {expiresOn < today && <Chip>{t('over')}</Chip>}
              {noStrike && expiresOn >= today && <Chip tone="warn">{t('hasNoStrike')}</Chip>}
              {healthCare && <Chip>{t('hasHealthCare')}</Chip>}
            </div>
            <p className="text-ink-muted text-sm">
              {t('span', { from: day(fromOn), until: day(expiresOn) })}
            </p>
            {reckoned.length > 0 && <p className="text-ink-muted text-sm">{reckoned.join(' · ')}</p>}
            <div className="flex flex-wrap gap-2">
              <ContractForm driveId={driveId} contract={contract} action={actions.change} />
              <TakeBackButton
                input={{ driveId, contractId }}
                label={t('remove')}
                done={t('removed')}
                action={actions.withdraw}
              />
            </div>
          </li>
        )
      })}
    </List>
  )
}
