import { getFormatter, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '@/lib/clock'
import type { CounselRecord } from '@/lib/exchange/counsel-record'

type Props = {
  records: readonly CounselRecord[]
  /** Who took it, when and what for: on top and at the end. */
  mark: string
  /** Of the records, as it stands in the log. */
  receipt: string
}

/** Records for a lawyer on paper, oldest first: day, what was done, to whom, what was said, who saw it, what came before, the last day. */
export async function CounselSheet({ records, mark, receipt }: Props) {
  const t = await getTranslations('reports.counsel')
  const kinds = await getTranslations('retaliation.kind')
  const actions = await getTranslations('actions.kind')
  const format = await getFormatter()
  // With the year, whatever year it is read in.
  const day = (date: CalendarDate) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  const line = (label: string, value: string | null) =>
    value && (
      <p>
        <span className="font-semibold">{label}</span> {value}
      </p>
    )
  return (
    <section className="grid gap-4 rounded-card border border-line bg-paper p-5 text-ink text-sm print:border-0 print:p-0">
      <p className="border-ink border-b pb-2">{mark}</p>
      <ol className="grid gap-4">
        {records.map(numbered).map(({ number, record }) => (
          <li key={number} className="grid break-inside-avoid gap-1">
            <h2 className="font-semibold">{t('heading', { number, date: day(record.happenedOn) })}</h2>
            {line(t('what'), kinds(record.kind))}
            {line(t('to'), record.to ?? t('group'))}
            {record.said && <p className="whitespace-pre-wrap">{record.said}</p>}
            {line(t('seenBy'), record.seenBy.length > 0 ? format.list(record.seenBy) : t('nobody'))}
            {line(
              t('before'),
              record.actionBefore &&
                t('beforeLine', {
                  what: actions(record.actionBefore.kind),
                  date: day(record.actionBefore.on),
                }),
            )}
            {line(
              t('until'),
              record.chargeUntil &&
                t('untilLine', {
                  date: day(record.chargeUntil.on),
                  source: record.chargeUntil.source,
                }),
            )}
          </li>
        ))}
      </ol>
      <p className="border-ink border-t pt-2">
        {mark} {t('receipt', { receipt })} {t('check')}
      </p>
    </section>
  )
}

const numbered = (record: CounselRecord, at: number) => ({ number: at + 1, record })
