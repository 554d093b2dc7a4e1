'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useDescribeMessage } from '@/components/ui/use-describe-error'
import type { ImportAnswers } from '@/lib/exchange/schema'
import type { ShownRow } from './shown-preview'

type Props = {
  row: ShownRow
  /** What happens otherwise is said here, and above all rows where there are several. */
  isOnlyOne: boolean
  isBusy: boolean
  choose: (choice: ImportAnswers['choices'][number]) => void
}

/** Whom one row may mean, asked once: the same as one of them, nobody to bring in, or, when nothing is tapped, somebody new. */
export function RowDoubts({ row, isOnlyOne, isBusy, choose }: Props) {
  const t = useTranslations('exchange.same')
  const describe = useDescribeMessage()
  return (
    <div className="grid gap-2 rounded-input bg-warn-soft px-3 py-2 text-sm">
      <p className="font-semibold">{t('ask')}</p>
      <ul className="grid gap-2">
        {row.suggestions.map(({ workerId, name, reasons, row: other }) => (
          <li
            key={`${workerId}${other}`}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1"
          >
            <span className="min-w-0 break-words">
              {t(workerId ? 'onChart' : 'inList', { name, row: other ?? 0 })}{' '}
              <span className="text-ink-muted">
                {reasons.map((reason) => describe({ key: `workers.duplicate.${reason}` })).join(', ')}
              </span>
            </span>
            {workerId && (
              <Button
                aria-label={t('yesWith', { name })}
                aria-disabled={isBusy}
                onClick={() => !isBusy && choose({ row: row.number, as: 'match', workerId })}
              >
                {t('yes')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        {isOnlyOne && <p className="text-ink-muted">{t('otherwise')}</p>}
        <Button
          kind="plain"
          className="-mx-4"
          aria-label={t('leaveRow', { row: row.number })}
          aria-disabled={isBusy}
          onClick={() => !isBusy && choose({ row: row.number, as: 'leave' })}
        >
          {t('leave')}
        </Button>
      </div>
    </div>
  )
}
