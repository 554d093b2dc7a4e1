'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipChoice } from '@/components/ui/chip-choice'
import { type AssessmentValue, BASES, DOWNGRADE_REASONS } from '@/lib/assessments/assessment'
import { ratingOf, STANDS } from '@/lib/assessments/stands-in-words'

type Props = {
  called: string
  /** The viewer's own last rating: what a lower one is asked a reason for. */
  ownLastValue: AssessmentValue | null
  /** Whether it may be left out, as in a talk in which it did not come up. */
  optional?: boolean
}

/** Where somebody stands, in words, and what that rests on. Read with {@link readRating}. */
export function StandFields({ called, ownLastValue, optional = false }: Props) {
  const t = useTranslations('assessments')
  const [stand, setStand] = useState<string>('')
  const chosen = STANDS.find((each) => each === stand)
  const isLower = chosen !== undefined && ownLastValue !== null && ratingOf(chosen) > ownLastValue
  const options = STANDS.map((value): { value: string; label: string } => ({
    value,
    label: t(`stand.${value}`),
  }))
  if (optional) options.push({ value: 'did_not_come_up', label: t('stand.did_not_come_up') })

  return (
    <div className="grid gap-4">
      <ChipChoice
        name="assessment.value"
        legend={t('stand.title', { name: called })}
        help={t('stand.help', { name: called })}
        options={options}
        defaultValue={optional ? 'did_not_come_up' : undefined}
        required={!optional}
        onChange={setStand}
      />
      {chosen && (
        <ChipChoice
          name="assessment.basis"
          legend={t('because.title')}
          options={BASES.map((value) => ({ value, label: t(`because.${value}`) }))}
          defaultValue="stated"
          required
        />
      )}
      {isLower && (
        <ChipChoice
          name="assessment.reason"
          legend={t('reason.title')}
          options={DOWNGRADE_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
      )}
    </div>
  )
}
