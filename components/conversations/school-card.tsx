import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import type { ShownSchool } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'
import { ChooseSchool } from './choose-school'

type Props = {
  driveId: string
  school: ShownSchool
  /** The id of the school in use. */
  chosen: string
  /** `null` for whoever does not choose. */
  choose: ((command: SentCommand) => Promise<Result<unknown>>) | null
  /** A way to change it, for one of the own. */
  change?: ReactNode
}

/** One way to talk: what it is called, its steps, whether the log shows it, and a way to choose it. */
export async function SchoolCard({ driveId, school, chosen, choose, change }: Props) {
  const t = await getTranslations('conversations')
  const inUse = school.id === chosen
  return (
    <li className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold">{school.name ?? t(`ways.${school.id}`)}</h3>
        {inUse && <Chip tone="accent">{t('ways.inUse')}</Chip>}
      </div>
      <ol className="grid list-decimal gap-1 pl-5">
        {school.steps.map(({ id, words }) => (
          <li key={id}>{words ?? t(`school.${id}`)}</li>
        ))}
      </ol>
      {school.source && <p className="text-ink-muted text-sm">{school.source}</p>}
      {(change || (choose && !inUse)) && (
        <div className="flex flex-wrap gap-2">
          {choose && !inUse && <ChooseSchool driveId={driveId} school={school.id} choose={choose} />}
          {change}
        </div>
      )}
    </li>
  )
}
