'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipChoice } from '@/components/ui/chip-choice'
import { BASES, DOWNGRADE_REASONS } from '@/lib/assessments/assessment'
import { directionOfTravel } from '@/lib/assessments/direction-of-travel'
import { isDowngrade, type LastRating } from '@/lib/assessments/last-rating'
import { ratingOf, STANDS, standOf } from '@/lib/assessments/stands-in-words'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { useScaleWords } from './scale-context'

type Props = {
  called: string
  /** The last rating that the viewer may see: what a lower one is asked a reason for. */
  last: LastRating | null
  /** Whether it may be left out, as in a talk in which it did not come up. */
  optional?: boolean
}

/** Where somebody stands, in words, and what that rests on. Read with {@link readRating}. */
export function StandFields({ called, last, optional = false }: Props) {
  const t = useTranslations('assessments')
  const format = useFormatter()
  const { offered, labels } = useScaleWords()
  const [stand, setStand] = useState<string>('')
  const chosen = STANDS.find((each) => each === stand)
  const options = offered.map((value): { value: string; label: string } => ({
    value,
    label: labels[value],
  }))
  if (optional) options.push({ value: 'did_not_come_up', label: labels.did_not_come_up })
  const lastTime =
    last &&
    t(last.isOwn ? 'last.own' : 'last.other', {
      stand: labels[standOf(last.value)],
      basis: t(`because.${last.basis}`),
      date: dayInWords(format, last.happenedOn),
    })

  return (
    <div className="grid gap-4">
      <ChipChoice
        name="assessment.value"
        legend={t('stand.title', { name: called })}
        help={lastTime ?? t('stand.help', { name: called })}
        options={options}
        defaultValue={optional ? 'did_not_come_up' : undefined}
        required={!optional}
        onChange={setStand}
      />
      {chosen && last && (
        <p className="text-ink-muted text-sm">
          {t(`direction.${directionOfTravel(last.value, ratingOf(chosen))}`)}
        </p>
      )}
      {chosen && (
        <ChipChoice
          name="assessment.basis"
          legend={t('because.title')}
          options={BASES.map((value) => ({ value, label: t(`because.${value}`) }))}
          defaultValue="stated"
          required
        />
      )}
      {chosen && isDowngrade(last, ratingOf(chosen)) && (
        <ChipChoice
          name="assessment.reason"
          legend={t('reason.title')}
          options={DOWNGRADE_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
          required
        />
      )}
    </div>
  )
}
