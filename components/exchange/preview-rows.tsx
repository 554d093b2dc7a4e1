'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip, type Tone } from '@/components/ui/chip'
import { useDescribeMessage } from '@/components/ui/use-describe-error'
import type { ImportAnswers } from '@/lib/exchange/schema'
import { RowDoubts } from './row-doubts'
import type { ShownRow } from './shown-preview'

type Choice = ImportAnswers['choices'][number]
type Props = { rows: readonly ShownRow[]; isBusy: boolean; choose: (choice: Choice) => void }

const TONES: Record<ShownRow['verdict'], Tone> = {
  new: 'accent',
  matched: 'info',
  left_alone: 'plain',
  problem: 'danger',
}

/** The rows of a list: what each would do and why, and whom it may mean; problems and doubts first. */
export function PreviewRows({ rows, isBusy, choose }: Props) {
  const t = useTranslations('exchange')
  const describe = useDescribeMessage()
  const isOnlyOne = rows.filter(({ suggestions }) => suggestions.length > 0).length === 1
  return (
    <ol className="overflow-hidden rounded-card border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.number} className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="tabular text-ink-muted text-sm">{t('rows.number', { row: row.number })}</span>
            <span className="min-w-0 break-words font-semibold">{row.name}</span>
            {row.place && <span className="text-ink-muted text-sm">{row.place}</span>}
            <Chip tone={TONES[row.verdict]}>{t(`verdict.${row.verdict}`)}</Chip>
          </div>
          {[...new Set([...row.problems, ...row.warnings].map(describe))].map((sentence) => (
            <p
              key={sentence}
              className={row.verdict === 'problem' ? 'text-danger text-sm' : 'text-ink-muted text-sm'}
            >
              {sentence}
            </p>
          ))}
          {row.lost.length > 0 && (
            <p className="text-sm text-warn">
              {[...new Set(row.lost.map(describe))].join(' ')} {row.verdict !== 'problem' && t('lost')}
            </p>
          )}
          {row.suggestions.length > 0 && <RowDoubts {...{ row, isOnlyOne, isBusy, choose }} />}
          {row.verdict === 'left_alone' && row.warnings.length > 0 && (
            <Button
              kind="plain"
              className="justify-self-start"
              aria-disabled={isBusy}
              onClick={() => !isBusy && choose({ row: row.number, as: 'new' })}
            >
              {t('same.no')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
