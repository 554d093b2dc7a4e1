'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { ANSWERS, ASK_KINDS } from '@/lib/conversations/asks'

/** What was asked and, if something was, how it was answered. */
export function AskFields() {
  const t = useTranslations('conversations')
  const [asked, setAsked] = useState('')
  return (
    <div className="grid gap-3">
      <Select
        name="ask.kind"
        label={t('log.ask.label')}
        empty={t('log.ask.none')}
        options={ASK_KINDS.map((value) => ({ value, label: t(`ask.${value}`) }))}
        onChange={(event) => setAsked(event.currentTarget.value)}
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
