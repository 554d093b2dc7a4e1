'use client'

import { TriangleAlert } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextArea } from '@/components/ui/text-area'
import { riskyTopics } from '@/lib/conversations/risky-words'

/** A short note and who may read it. What could hurt somebody is pointed out on the spot; the text stays on the phone for that. */
export function NoteFields({ called }: { called: string }) {
  const t = useTranslations('conversations')
  const format = useFormatter()
  const [text, setText] = useState('')
  const risky = riskyTopics(text)
  return (
    <div className="grid gap-3">
      <p role="status" className={risky.length > 0 ? 'flex items-start gap-2 text-sm text-warn' : 'sr-only'}>
        {risky.length > 0 && (
          <>
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span>
              {t('log.risky.text', { topics: format.list(risky.map((topic) => t(`log.risky.${topic}`))) })}
            </span>
          </>
        )}
      </p>
      <TextArea
        name="note.text"
        label={t('log.note.label')}
        help={t('log.note.help', { name: called })}
        maxLength={2000}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <SegmentedChoice
        name="note.level"
        legend={t('log.note.level')}
        options={(['mine', 'committee'] as const).map((value) => ({ value, label: t(`noteLevel.${value}`) }))}
        defaultValue="mine"
        required
      />
    </div>
  )
}
