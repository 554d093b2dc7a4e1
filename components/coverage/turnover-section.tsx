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

/** In months: beyond ten years nobody plans by it. */
const HALF_WORTH_SAYING = 120

/** How people come and go: who is new and unmet, what is left of older support, what it takes to hold it. */
export async function TurnoverSection({ over }: { over: OverTime }) {
  const t = await getTranslations('coverage.turnover')
  const format = await getFormatter()
  const percent = (share: number) =>
    format.number(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 })
  const {
    leavers,
    monthlyRate,
    newHires,
    newHiresUnmet,
    metInTime,
    oldSupporters,
    oldSupportersHere,
    toHoldAMonth,
  } = over.turnover
  const half = monthlyRate ? halfLifeMonths(monthlyRate) : null
  const months = Math.round(OLD_SUPPORT_DAYS / MONTH_DAYS)
  return (
    <Section title={t('title')} note={t('note')}>
      <div className="grid grid-cols-2 gap-5 lg:grid-cols-4">
        <Stat
          label={t('rate')}
          value={monthlyRate === null ? format.number(leavers) : percent(monthlyRate)}
          of={t('leavers', { leavers, days: TURNOVER_DAYS })}
          help={half !== null && half < HALF_WORTH_SAYING && t('half', { months: half })}
        />
        <Stat
          label={t('unmet')}
          value={format.number(newHiresUnmet)}
          of={t('newHires', { hires: newHires, days: NEW_HIRE_DAYS })}
          help={metInTime.some(({ of }) => of > 0) && metInTime.map((each) => t('metInTime', each)).join(' ')}
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
            oldSupporters > 0 &&
            monthlyRate !== null &&
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
