'use client'

import { useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import type { ShownSchool } from '@/lib/conversations/log-about'

/** The steps of one school as a memory aid, and how far the talk got. A prompt, never a script. */
export function SchoolFields({ school }: { school: ShownSchool }) {
  const t = useTranslations('conversations')
  return (
    <div className="grid gap-1.5">
      <ChipChoice
        name="stepReached"
        legend={t('log.reached')}
        help={t('school.note')}
        options={school.steps.map(({ id, words }, index) => ({
          value: id,
          label: `${index + 1} · ${words ?? t(`school.${id}`)}`,
        }))}
      />
      <p className="text-ink-muted text-sm">{school.name ?? school.source}</p>
    </div>
  )
}
