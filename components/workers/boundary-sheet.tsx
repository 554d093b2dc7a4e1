'use client'

import { useTranslations } from 'next-intl'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import type { Boundary } from '@/lib/workers/boundary'
import { ChangeSheet, type SendChange } from './change-sheet'

type Props = {
  /** Whose. */
  where: { driveId: string; workerId: string }
  called: string
  boundary: Boundary
  send: SendChange
}

/** Who may talk with a person, as that person asked. */
export function BoundarySheet({ where, called, boundary, send }: Props) {
  const t = useTranslations('workers.boundary')
  return (
    <ChangeSheet
      title={t('open')}
      send={send}
      toInput={(values) => ({ ...where, boundary: values.text('boundary') })}
    >
      <SegmentedChoice
        stacked
        name="boundary"
        legend={t('legend', { name: called })}
        required
        defaultValue={boundary}
        options={(['anyone', 'only_me', 'leave_alone'] as const).map((value) => ({
          value,
          label: t(`choice.${value}`),
        }))}
      />
    </ChangeSheet>
  )
}
