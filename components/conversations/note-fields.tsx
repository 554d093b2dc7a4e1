'use client'

import { useTranslations } from 'next-intl'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextArea } from '@/components/ui/text-area'

/** A short note and who may read it. The help reminds of what does not belong in it. */
export function NoteFields({ called }: { called: string }) {
  const t = useTranslations('conversations')
  return (
    <div className="grid gap-3">
      <TextArea
        name="note.text"
        label={t('log.note.label')}
        help={t('log.note.help', { name: called })}
        maxLength={2000}
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
