'use client'

import { useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import { INOCULATION_TOPICS } from '@/lib/conversations/inoculation'

/** What the company will say, as far as the two of them talked it through. */
export function PreparedFields({ called }: { called: string }) {
  const t = useTranslations('conversations')
  return (
    <ChipChoice
      name="inoculation"
      legend={t('log.prepared.legend', { name: called })}
      help={t('log.prepared.help')}
      options={INOCULATION_TOPICS.map((value) => ({ value, label: t(`prepared.${value}`) }))}
      multiple
    />
  )
}
