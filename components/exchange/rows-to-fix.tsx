'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useDescribeMessage } from '@/components/ui/use-describe-error'
import { guardedCsv } from '@/lib/exchange/take-away-csv'
import type { ShownPreview } from './shown-preview'

type Props = Pick<ShownPreview, 'toFix' | 'columns'>

/** Offers the rows that need work as a file: put right in a spreadsheet, they can be brought in by themselves. */
export function RowsToFix({ toFix, columns }: Props) {
  const t = useTranslations('exchange')
  const describe = useDescribeMessage()
  if (toFix.length === 0) return null

  const save = () => {
    const header = columns.map(
      ({ label, meaning }, at) =>
        label || (meaning && t(`field.${meaning}`)) || t('columns.number', { number: at + 1 }),
    )
    const rows = toFix.map(({ number, cells, reasons }) => [
      ...columns.map((_, at) => cells[at] ?? ''),
      String(number),
      [...new Set(reasons.map(describe))].join(' '),
    ])
    const csv = guardedCsv([[...header, t('fix.row'), t('fix.why')], ...rows])
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
    Object.assign(document.createElement('a'), { href: address, download: `${t('fix.file')}.csv` }).click()
    URL.revokeObjectURL(address)
  }
  return (
    <Banner
      title={t('fix.title', { count: toFix.length })}
      action={<Button onClick={save}>{t('fix.save')}</Button>}
    >
      {t('fix.text')}
    </Banner>
  )
}
