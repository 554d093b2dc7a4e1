import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StandLabel } from '@/components/assessments/scale-context'
import { Chip } from '@/components/ui/chip'
import { ListRow } from '@/components/ui/list-row'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import { type CalendarDate, daysBetween } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Boundary } from '@/lib/workers/boundary'
import { fullName, type WorkerName } from '@/lib/workers/worker-name'

/** What a line of the list needs to know of a person. */
export type ShownPerson = {
  workerId: string
  code: string
  name: WorkerName
  cellId: string | null
  lastTalkOn: CalendarDate | null
  value: number | null
  boundary: Boundary
  isMine: boolean
  active: boolean
}

type Props = {
  href: string
  person: ShownPerson
  place: string | null
  today: CalendarDate
  /** What was chosen to stand under the name, in place of the usual. */
  facts?: readonly string[]
  /** A box to choose the person by, before the row. */
  lead?: ReactNode
}

/** One person: name, area and shift, last talk; where they stand in words, and what they asked for. */
export function PersonRow({ href, person, place, today, facts, lead }: Props) {
  const t = useTranslations('workers')
  const format = useFormatter()
  const { lastTalkOn, boundary, active } = person
  const name = fullName(person.name)
  const talked =
    lastTalkOn === null
      ? t('row.neverTalked')
      : daysBetween(lastTalkOn, today) === 0
        ? t('row.talkedToday')
        : t('row.talkedOn', { date: dayInWords(format, lastTalkOn, today) })
  return (
    <ListRow
      lead={lead}
      href={href}
      mark={[...new Intl.Segmenter().segment(name)][0]?.segment.toUpperCase()}
      title={name}
      context={(facts ?? [place, talked]).filter(Boolean).join(' · ')}
      chips={
        <>
          {!active && <Chip>{t('row.gone')}</Chip>}
          {boundary !== 'anyone' && <Chip tone="warn">{t(`boundary.chip.${boundary}`)}</Chip>}
          {!facts && boundary === 'anyone' && person.value !== null && (
            <Chip tone={person.value <= 2 ? 'accent' : 'plain'}>
              <StandLabel stand={standOf(person.value as AssessmentValue)} />
            </Chip>
          )}
        </>
      }
    />
  )
}
