'use client'

import { useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import { TextField } from '@/components/ui/text-field'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'

type Props = { called: string; issues: readonly { id: string; name: string }[] }

/** What matters to somebody: well-known issues and the drive's own as chips, and room for one more. */
export function IssueFields({ called, issues }: Props) {
  const t = useTranslations('conversations')
  const legend = t('log.issues.legend', { name: called })
  return (
    <div className="grid gap-3">
      <ChipChoice
        name="issues.codes"
        legend={legend}
        options={KNOWN_ISSUES.map((value) => ({ value, label: t(`issue.${value}`) }))}
        multiple
      />
      {issues.length > 0 && (
        <ChipChoice
          name="issues.labelIds"
          legend={<span className="sr-only">{legend}</span>}
          options={issues.map(({ id, name }) => ({ value: id, label: name }))}
          multiple
        />
      )}
      <TextField name="issues.added.name" label={t('log.issues.add')} maxLength={60} />
    </div>
  )
}
