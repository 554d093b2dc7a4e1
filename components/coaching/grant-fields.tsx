'use client'

import { useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { GRANT_DAYS, GRANT_REASONS } from '@/lib/coaching/name-grant'

const USUAL_DAYS = 7

/** For how long and what for: the same whoever is shown. */
export function GrantFields() {
  const t = useTranslations('grants')
  return (
    <>
      <SegmentedChoice
        name="days"
        legend={t('days')}
        required
        defaultValue={String(USUAL_DAYS)}
        options={GRANT_DAYS.map((days) => ({ value: String(days), label: t('dayCount', { days }) }))}
      />
      <ChipChoice
        name="reason"
        legend={t('reason')}
        required
        options={GRANT_REASONS.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))}
      />
      <p className="text-ink-muted">{t('seen')}</p>
    </>
  )
}
