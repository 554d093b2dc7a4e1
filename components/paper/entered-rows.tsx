'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip, type Tone } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { SheetRow } from './sheet-row'

type Props = {
  rows: readonly SheetRow[]
  onAgain: (row: SheetRow) => void
  onCorrect: (row: SheetRow) => void
  onUndo: (row: SheetRow) => void
}

const TONES: Record<SheetRow['state'], Tone> = {
  saving: 'info',
  saved: 'accent',
  failed: 'danger',
  undone: 'plain',
}

/** What became of every line, the last one first: saving, saved with a way back, or not saved with the reason. */
export function EnteredRows({ rows, onAgain, onCorrect, onUndo }: Props) {
  const t = useTranslations()
  const describe = useDescribeError()
  return (
    <List label={t('paper.enter.rows')}>
      {rows.map((row) => (
        <li
          key={row.ids.talk}
          className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 last:border-b-0"
        >
          <div className="grid min-w-0 flex-1 basis-56 gap-1">
            <span className="flex flex-wrap items-center gap-2 font-semibold">
              <span className="tabular">{row.person.code}</span>
              <span>{t(`paper.enter.${row.line.outcome}`)}</span>
              <Chip tone={TONES[row.state]}>{t(`paper.enter.state.${row.state}`)}</Chip>
            </span>
            {row.state === 'failed' && (
              <span role="alert" className="text-danger text-sm">
                {row.error ? describe(firstReason(row.error)) : t('paper.enter.unreachable')}
              </span>
            )}
          </div>
          <div className="flex flex-wrap gap-2">
            {row.state === 'saved' && (
              <Button kind="plain" onClick={() => onUndo(row)}>
                {t('paper.enter.undo')}
              </Button>
            )}
            {row.state === 'failed' && (
              <>
                <Button kind="plain" onClick={() => onAgain(row)}>
                  {t('paper.enter.again')}
                </Button>
                <Button onClick={() => onCorrect(row)}>{t('paper.enter.correct')}</Button>
              </>
            )}
          </div>
        </li>
      ))}
    </List>
  )
}

/** What is wrong with a field says more than that something is wrong. */
function firstReason(error: NonNullable<SheetRow['error']>): NonNullable<SheetRow['error']> {
  const [field] = Object.values(error.fields ?? {}).flat()
  return field ? { ...error, reason: field } : error
}
