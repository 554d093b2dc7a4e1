'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextField } from '@/components/ui/text-field'

/** When the talk was: just now by default, or a day and time by this phone's clock. */
export function WhenFields() {
  const t = useTranslations('conversations.log.when')
  const [when, setWhen] = useState('now')
  return (
    <div className="grid gap-3">
      <SegmentedChoice
        name="when"
        legend={t('legend')}
        options={[
          { value: 'now', label: t('now') },
          { value: 'earlier', label: t('earlier') },
        ]}
        defaultValue="now"
        required
        onChange={setWhen}
      />
      {when === 'earlier' && <TextField name="happenedAt" type="datetime-local" label={t('time')} required />}
    </div>
  )
}
