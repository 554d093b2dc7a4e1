import { getFormatter, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '@/lib/clock'
import type { AgendaLine } from '@/lib/meetings/agenda'
import { agendaInWords } from './agenda-in-words'

type Props = {
  /** Of which day and hour, as it is found again. Nothing says where. */
  heading: string
  today: CalendarDate
  lines: readonly AgendaLine[]
  withNames: boolean
}

/** The agenda on paper, black on white: a box to tick and a line to write on for each point. People go by their codes. */
export async function AgendaPaper({ heading, today, lines, withNames }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const kept = lines.filter(({ state }) => state !== 'dropped')
  return (
    <section className="paper-sheet hidden bg-paper text-ink print:block">
      <p className="pb-3 font-semibold">{heading}</p>
      {kept.length === 0 && <p>{t('meetings.paper.empty')}</p>}
      <ol className="grid gap-4">
        {kept.map(({ itemId, state, about }, index) => (
          <li key={itemId} className="grid grid-cols-[auto_1.5rem_1fr] gap-x-3 [break-inside:avoid]">
            <span className="size-4 border border-ink text-center text-xs leading-none">
              {state === 'done' && '×'}
            </span>
            <span className="tabular">{index + 1}</span>
            <span>
              {agendaInWords({ t, format, today }, about, ({ called, code }) => (withNames ? called : code))}
            </span>
            <span className="col-start-3 h-[9mm] border-ink/40 border-b" />
          </li>
        ))}
      </ol>
      <p className="pt-4 text-sm">{t('meetings.paper.foot')}</p>
    </section>
  )
}
