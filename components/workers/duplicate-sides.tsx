'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useScaleWords } from '@/components/assessments/scale-context'
import { classNames } from '@/components/ui/class-names'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { type Compared, type DuplicateSide, differing, telling } from '@/lib/workers/duplicate-side'
import { fullName } from '@/lib/workers/worker-name'

/** A side with its areas by name and its first day as the reader's zone has it. */
export type ShownSide = Omit<DuplicateSide, 'cellIds' | 'addedAt'> & {
  cellIds: readonly string[]
  places: readonly string[]
  addedAt: Date
  addedOn: CalendarDate
}

type Props = { one: ShownSide; other: ShownSide; today: CalendarDate }

/** Two rows side by side, one line for each thing to compare; what contradicts each other is marked with a word and a tone. */
export function DuplicateSides({ one, other, today }: Props) {
  const t = useTranslations('duplicates')
  const cellOf = useCellOf(today)
  const differ = differing(one, other)
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <caption className="sr-only">
        {t('pair', { one: fullName(one.name), other: fullName(other.name) })}
      </caption>
      <colgroup>
        <col className="w-[5.5rem] sm:w-40" />
        <col />
        <col />
      </colgroup>
      <tbody>
        {telling(one, other).map((row) => (
          <tr
            key={row}
            className={classNames('border-line border-b last:border-b-0', differ.has(row) && 'bg-warn-soft')}
          >
            <th scope="row" className="px-2 py-2 align-top font-normal text-ink-muted text-sm sm:px-4">
              {t(`row.${row}`)}
              {differ.has(row) && <span className="block text-warn text-xs">{t('differs')}</span>}
            </th>
            {[one, other].map((side) => (
              <td
                key={side.workerId}
                className={classNames(
                  'break-words px-2 py-2 align-top sm:px-4',
                  row === 'name' && 'font-semibold',
                )}
              >
                {cellOf(row, side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useCellOf(today: CalendarDate): (row: Compared, side: ShownSide) => ReactNode {
  const t = useTranslations('duplicates.value')
  const { labels } = useScaleWords()
  const boundaries = useTranslations('workers.boundary')
  const format = useFormatter()
  const yesNo = (is: boolean) => (is ? t('yes') : t('no'))
  const values: Record<Compared, (side: ShownSide) => ReactNode> = {
    name: ({ name }) => fullName(name),
    place: ({ places }) => places.join(', ') || t('nowhere'),
    contacts: ({ contacts }) => contacts.join(', ') || t('noContact'),
    talks: ({ talks }) => t('talks', { count: talks }),
    lastTalk: ({ lastTalkOn }) => (lastTalkOn ? dayInWords(format, lastTalkOn, today) : t('never')),
    stand: ({ value }) => labels[standOf(value)],
    works: ({ active }) => yesNo(active),
    wish: ({ boundary }) =>
      boundary === 'anyone' ? boundaries('choice.anyone') : boundaries(`chip.${boundary}`),
    seat: ({ isSeated }) => yesNo(isSeated),
    login: ({ signsIn }) => yesNo(signsIn),
    since: ({ addedOn, fromList }) =>
      t(fromList ? 'fromList' : 'byHand', { date: dayInWords(format, addedOn, today) }),
  }
  return (row, side) => values[row](side)
}
