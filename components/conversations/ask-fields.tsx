'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipChoice } from '@/components/ui/chip-choice'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { ANSWERS, ASK_KINDS } from '@/lib/conversations/asks'

/** What was asked and, if something was, how it was answered. */
export function AskFields() {
  const t = useTranslations('conversations')
  const [asked, setAsked] = useState('')
  return (
    <div className="grid gap-3">
      <ChipChoice
        name="ask.kind"
        legend={t('log.ask.label')}
        options={[
          { value: '', label: t('log.ask.none') },
          ...ASK_KINDS.map((value) => ({ value, label: t(`ask.${value}`) })),
        ]}
        defaultValue=""
        required
        onChange={setAsked}
      />
      {asked && (
        <SegmentedChoice
          name="ask.answer"
          legend={t('log.answer.legend')}
          help={t('log.answer.help')}
          options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
        />
      )}
    </div>
  )
}
