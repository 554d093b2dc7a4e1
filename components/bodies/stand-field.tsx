'use client'

import { useTranslations } from 'next-intl'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { STANDS, type Stand } from '@/lib/bodies/elections/officer-election'

/** Where a delegate stands; read with `form.text('stands')`. Put it inside messages `elections`. */
export function StandField({ stands = 'unknown' }: { stands?: Stand }) {
  const t = useTranslations('elections.electors.stands')
  return (
    <SegmentedChoice
      required
      name="stands"
      legend={t('legend')}
      defaultValue={stands}
      options={STANDS.map((value) => ({ value, label: t(value) }))}
    />
  )
}
