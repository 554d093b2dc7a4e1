'use client'

import { useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import { TextField } from '@/components/ui/text-field'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'

type Props = { called: string; issues: readonly { id: string; name: string }[] }

/** What matters to somebody: well-known issues and the drive's own as chips, and room for one more. */
export function IssueFields({ called, issues }: Props) {
  const t = useTranslations('conversations')
  const known = KNOWN_ISSUES.map((code) => ({ value: `code:${code}`, label: t(`issue.${code}`) }))
  const own = issues.map(({ id, name }) => ({ value: `label:${id}`, label: name }))
  return (
    <div className="grid gap-3">
      <ChipChoice
        name="issues"
        legend={t('log.issues.legend', { name: called })}
        options={[...known, ...own]}
        multiple
      />
      <TextField name="issues.added.name" label={t('log.issues.add')} maxLength={60} />
    </div>
  )
}
