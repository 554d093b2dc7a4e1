import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import type { OverTime } from '@/lib/coverage/over-time'
import {
  MONTH_DAYS,
  NEW_HIRE_DAYS,
  OLD_SUPPORT_DAYS,
  TURNOVER_DAYS,
} from '@/lib/coverage/published-constants'
import { halfLifeMonths, stillThere } from '@/lib/coverage/turnover'

/** How people come and go: who is new and unmet, what is left of older support, what it takes to hold it. */
export async function TurnoverSection({ over }: { over: OverTime }) {
  const t = await getTranslations('coverage.turnover')
  const format = await getFormatter()
  const percent = (share: number) =>
    format.number(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 })
  const { leavers, monthlyRate, newHires, newHiresUnmet, oldSupporters, oldSupportersHere, toHoldAMonth } =
    over.turnover
  const months = Math.round(OLD_SUPPORT_DAYS / MONTH_DAYS)
  return (
    <Section title={t('title')} note={t('note')}>
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-4">
        <Stat
          label={t('rate')}
          value={monthlyRate === null ? format.number(leavers) : percent(monthlyRate)}
          of={t('leavers', { leavers, days: TURNOVER_DAYS })}
          help={monthlyRate !== null && monthlyRate > 0 && t('half', { months: halfLifeMonths(monthlyRate) })}
        />
        <Stat
          label={t('unmet')}
          value={format.number(newHiresUnmet)}
          of={t('newHires', { hires: newHires, days: NEW_HIRE_DAYS })}
        />
        <Stat
          label={t('old', { months })}
          value={oldSupporters === 0 ? '–' : percent(oldSupportersHere / oldSupporters)}
          of={
            oldSupporters === 0
              ? t('oldNone', { months })
              : t('oldOf', { here: oldSupportersHere, all: oldSupporters })
          }
          help={
            monthlyRate !== null &&
            monthlyRate > 0 &&
            t('expected', {
              share: percent(stillThere(monthlyRate, months)),
              months,
            })
          }
        />
        <Stat
          label={t('hold')}
          value={toHoldAMonth === null ? '–' : format.number(Math.ceil(toHoldAMonth))}
          of={toHoldAMonth === null ? t('holdUnknown') : t('holdOf')}
        />
      </div>
    </Section>
  )
}
