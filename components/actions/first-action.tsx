import { Megaphone } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { FIRST_ACTION } from '@/lib/actions/ladder'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { DemandSheet, type NamedIssue } from './demand-sheet'

type Props = {
  driveId: string
  today: CalendarDate
  /** What most people named first. */
  issues: readonly NamedIssue[]
  hasDemand: boolean
  save: (command: SentCommand) => Promise<Result<unknown>>
}

/** Nothing done together yet: from what most people named to something to ask for, and to a first easy action. */
export async function FirstAction({ driveId, today, issues, hasDemand, save }: Props) {
  const t = await getTranslations('actions.first')
  const [most] = issues
  return (
    <EmptyState
      title={t('title')}
      icon={<Megaphone aria-hidden />}
      action={
        <div className="flex flex-wrap justify-center gap-3 text-left">
          {!hasDemand && (
            <DemandSheet
              {...{ driveId, today, issues, action: save }}
              demand={{ labelId: most?.issueId ?? null }}
              trigger={t('demand')}
              triggerKind="primary"
            />
          )}
          <LinkButton
            href={`/d/${driveId}/actions/new?kind=${FIRST_ACTION}`}
            kind={hasDemand ? 'primary' : 'quiet'}
          >
            {t('button')}
          </LinkButton>
        </div>
      }
    >
      <p>{most ? t('issue', { people: most.people, issue: most.called }) : t('noIssue')}</p>
      <p className="mt-2">{t('howto')}</p>
    </EmptyState>
  )
}
