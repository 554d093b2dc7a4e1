import { getFormatter, getTranslations } from 'next-intl/server'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { ScaleWords } from '@/lib/assessments/scale-words'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { ListColumn } from '@/lib/workers/lists/columns'
import type { ListedFacts } from '@/lib/workers/lists/listed-facts'

/** What the columns of a list are called, and what they say of a person. */
export type ColumnTexts = {
  head: (column: ListColumn) => string
  fact: (column: ListColumn, person: ListedFacts & { code: string }) => string
}

type Sources = {
  today: CalendarDate
  scale: ScaleWords
  cellName: (cellId: string) => string
  colleagues: readonly { userId: string; name: string }[]
}

/** The words of the columns in the language of the page. What is not known is said, never left blank. */
export async function columnTexts({ today, scale, cellName, colleagues }: Sources): Promise<ColumnTexts> {
  const t = await getTranslations('lists.columns')
  const boundary = await getTranslations('workers.boundary.chip')
  const format = await getFormatter()
  const day = (on: CalendarDate | null, otherwise: string) =>
    on === null ? otherwise : dayInWords(format, on, today)
  return {
    head: (column) => t(column),
    fact: (column, person) => {
      switch (column) {
        case 'place':
          return person.cellId === null ? t('unknown') : cellName(person.cellId)
        case 'lastTalk':
          return day(person.lastTalkOn, person.knowsTalks ? t('never') : t('unknown'))
        case 'stand':
          return scale.labels[standOf(person.value as AssessmentValue | null)]
        case 'ratedOn':
          return day(person.assessedOn, t('never'))
        case 'asked':
          return person.boundary === 'anyone' ? '–' : boundary(person.boundary)
        case 'list':
          return (
            colleagues
              .filter(({ userId }) => person.talkerIds.includes(userId))
              .map(({ name }) => name)
              .join(', ') || t('nobody')
          )
        case 'leader':
          return person.leader === null ? t('unknown') : t(`leaderIs.${person.leader}`)
        case 'committee':
          return person.isCommittee ? t('yes') : '–'
        case 'due':
          return person.isDue ? t('yes') : '–'
        case 'beganOn':
          return day(person.beganOn, t('unknown'))
        case 'code':
          return person.code
      }
    },
  }
}
