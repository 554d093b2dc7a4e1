import type { CalendarDate } from '@/lib/clock'
import { FACTS_ON_A_PHONE, type ListColumn } from '@/lib/workers/lists/columns'
import type { ListedFacts } from '@/lib/workers/lists/listed-facts'
import { fullName } from '@/lib/workers/worker-name'
import { ChooseBox } from './choose-box'
import type { ColumnTexts } from './column-texts'
import type { ListedRow } from './people-list'
import { PersonLine } from './person-line'
import { PersonRow, type ShownPerson } from './person-row'

type Sources = {
  driveId: string
  today: CalendarDate
  cellName: (cellId: string) => string
  /** `null`: the list as always. */
  columns: readonly ListColumn[] | null
  texts: ColumnTexts
  /** What a box says that chooses somebody. */
  chooses: (name: string) => string
}

/** Facts that need no head before them. */
const SAY_WHAT_THEY_ARE: readonly ListColumn[] = ['place', 'stand', 'code']

/** Makes one person of the list: a card, and where columns were chosen a line of the table with all of them. */
export const personEntry =
  ({ driveId, today, cellName, columns, texts, chooses }: Sources) =>
  (person: ShownPerson & ListedFacts): ListedRow => {
    const { workerId, name, code, cellId } = person
    const href = `/d/${driveId}/people/${workerId}`
    const label = chooses(fullName(name))
    const facts = columns?.map((column) => texts.fact(column, person))
    const onCard = columns
      ?.slice(0, FACTS_ON_A_PHONE)
      .map((column) =>
        SAY_WHAT_THEY_ARE.includes(column)
          ? texts.fact(column, person)
          : `${texts.head(column)}: ${texts.fact(column, person)}`,
      )
    return {
      workerId,
      name,
      code,
      row: (
        <PersonRow
          key={workerId}
          href={href}
          person={person}
          place={cellId === null ? null : cellName(cellId)}
          today={today}
          facts={onCard}
          lead={<ChooseBox workerId={workerId} label={label} />}
        />
      ),
      line: facts && (
        <PersonLine
          key={workerId}
          href={href}
          name={fullName(name)}
          workerId={workerId}
          chooses={label}
          facts={facts}
        />
      ),
    }
  }
