'use client'

import { useTranslations } from 'next-intl'
import { INPUT_CLASSES } from '@/components/ui/field'
import {
  type ColumnMeanings,
  REPEATABLE_FIELDS,
  ROSTER_FIELDS,
  type RosterField,
} from '@/lib/exchange/roster-fields'

type Props = {
  columns: readonly { label: string; meaning: ColumnMeanings[number]; samples: string[] }[]
  isBusy: boolean
  change: (meanings: ColumnMeanings) => void
}

/** What each column means, guessed and to be corrected; a meaning that stands elsewhere moves here. */
export function ColumnMap({ columns, isBusy, change }: Props) {
  const t = useTranslations('exchange')
  const setMeaning = (at: number, meaning: RosterField | null) =>
    change(
      columns.map((column, index) => {
        if (index === at) return meaning
        const moves = column.meaning === meaning && meaning !== null && !REPEATABLE_FIELDS.has(meaning)
        return moves ? null : column.meaning
      }),
    )
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {columns.map(({ label, meaning, samples }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
        <li key={index} className="rounded-card border border-line bg-surface p-4">
          <label className="grid gap-2">
            <span className="font-semibold">{label || t('columns.number', { number: index + 1 })}</span>
            <span className="truncate text-ink-muted text-sm">
              {samples.join(' · ') || t('columns.empty')}
            </span>
            <select
              className={INPUT_CLASSES}
              value={meaning ?? ''}
              disabled={isBusy}
              onChange={(event) =>
                setMeaning(index, ROSTER_FIELDS.find((field) => field === event.currentTarget.value) ?? null)
              }
            >
              <option value="">{t('columns.ignore')}</option>
              {ROSTER_FIELDS.map((field) => (
                <option key={field} value={field}>
                  {t(`field.${field}`)}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  )
}
