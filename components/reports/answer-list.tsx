'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import type { Result } from '@/lib/result'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type AnswerProps = { driveId: string; exportId: string; what: 'agree' | 'stop'; action: Act }

/** Agrees to a list that leaves, or stops it. */
export function AnswerListForm({ driveId, exportId, what, action }: AnswerProps) {
  const t = useTranslations('reports.list')
  return (
    <ActionForm
      compact
      action={action}
      toInput={() => ({ driveId, exportId })}
      submitLabel={t(what)}
      submitKind={what === 'agree' ? 'primary' : 'quiet'}
      doneMessage={t(what === 'agree' ? 'agreed' : 'stopped')}
    />
  )
}

type SaveProps = {
  driveId: string
  exportId: string
  commandId: string
  /** Whether it can be read on paper too. */
  paper: boolean
}

/** Fetches the file by an ordinary form, so that the browser saves it and no script holds the names. */
export function SaveListForm({ driveId, exportId, commandId, paper }: SaveProps) {
  const t = useTranslations('reports.list')
  return (
    <form method="post" action={`/d/${driveId}/reports/list/file`} className="flex flex-wrap gap-3">
      <input type="hidden" name="exportId" value={exportId} />
      <input type="hidden" name="commandId" value={commandId} />
      <Button type="submit" kind="primary" className="max-sm:w-full">
        {t('save')}
      </Button>
      {paper && (
        <Button type="submit" name="as" value="paper" className="max-sm:w-full">
          {t('paper')}
        </Button>
      )}
    </form>
  )
}
