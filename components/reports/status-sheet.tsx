import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { shareInWords } from '@/components/coverage/share-in-words'
import type { CalendarDate } from '@/lib/clock'
import type { Share } from '@/lib/coverage/cell-coverage'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'
import type { OverTime } from '@/lib/coverage/over-time'
import { QUIET_DAYS, REACH_DAYS, STALE_DAYS } from '@/lib/coverage/published-constants'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = {
  code: string
  coverage: DriveCoverage
  over: OverTime
  nameOf: (cellId: string) => string
  /** What comes next, in words: actions and the next meeting. */
  next: readonly string[]
}

const MOST_LINES = 8
const CELL = 'border border-ink px-2 py-0.5'

/** One page for a meeting, black on white: counts with what they are of and of which day, areas without contact, what changed, what comes next. */
export async function StatusSheet({ code, coverage, over, nameOf, next }: Props) {
  const t = await getTranslations('reports.sheet')
  const map = await getTranslations('coverage')
  const format = await getFormatter()
  const { whole, cells, onDate } = coverage
  const day = (date: CalendarDate) => dayInWords(format, date, onDate)
  const percent = ({ share, count }: Share) =>
    share === null
      ? format.number(count)
      : format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const lines: [string, Share][] = [
    [map('headline.verified'), whole.verified],
    [t('reached', { days: REACH_DAYS }), whole.talkedTo],
    [map('measure.assessed'), whole.assessed],
    [map('measure.named'), whole.named],
    [map('measure.committee'), whole.committee],
  ]
  const blind = cells.filter((cell) => cell.blind)
  const moved = over.changed.measures.filter(({ before, after }) => before !== after)
  return (
    <section className="paper-sheet grid gap-4 rounded-card border border-line bg-paper p-5 text-ink text-sm print:border-0 print:p-0">
      <p className="flex flex-wrap justify-between gap-4">
        <span className="font-semibold">{t('heading', { code })}</span>
        <span>{t('asOf', { date: dayInWords(format, onDate) })}</span>
      </p>
      <Part title={t('where')}>
        <table className="w-full border-collapse">
          <tbody>
            {lines.map(([label, share]) => (
              <tr key={label} className="max-[20em]:grid max-[20em]:grid-cols-[1fr_auto]">
                <th scope="row" className={`${CELL} text-left font-normal`}>
                  {label}
                </th>
                <td className={`${CELL} tabular text-right font-semibold`}>{percent(share)}</td>
                <td className={`${CELL} tabular max-[20em]:col-span-2`}>
                  {shareInWords(map, share, whole.headcount, day)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={t('blind', { count: blind.length, of: cells.length })}>
        <Lines
          none={t('noBlind')}
          lines={blind.map(({ cellId, headcount, tally }) =>
            t(headcount ? 'blindLine' : 'blindLineUnknown', {
              area: nameOf(cellId),
              people: headcount?.people ?? 0,
              named: tally.named,
            }),
          )}
        />
      </Part>
      <Part title={map('changed.title', { date: day(over.since) })}>
        <Lines
          none={map('changed.nothing', { date: day(over.since) })}
          lines={[
            ...moved.map(({ measure, before, after }) =>
              t('moved', {
                what: map(`measure.${measure}`),
                change: map('changed.fromTo', { before: format.number(before), after: format.number(after) }),
              }),
            ),
            ...over.changed.cells.map(({ cellId, changes }) =>
              t('moved', {
                what: nameOf(cellId),
                change: changes
                  .map((change) => map(`changed.turn.${change}`, { days: QUIET_DAYS }))
                  .join(' · '),
              }),
            ),
          ]}
        />
        {moved.some(({ measure }) => measure === 'stale') && (
          <p className="mt-1">
            {t('explained', {
              what: map('measure.stale'),
              means: map('legend.ofStale', { days: STALE_DAYS }),
            })}
          </p>
        )}
      </Part>
      <Part title={t('next')}>
        <Lines none={t('noNext')} lines={next} />
        <p className="mt-2">{t('decided')}</p>
        {['one', 'two', 'three'].map((line) => (
          <p key={line} className="h-8 border-ink border-b" />
        ))}
      </Part>
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="break-inside-avoid">
      <h2 className="mb-1 font-semibold">{title}</h2>
      {children}
    </div>
  )
}

async function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  const t = await getTranslations('reports.sheet')
  if (lines.length === 0) return <p>{none}</p>
  return (
    <ul className="list-disc pl-5">
      {lines.slice(0, MOST_LINES).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > MOST_LINES && <li>{t('rest', { count: lines.length - MOST_LINES })}</li>}
    </ul>
  )
}
