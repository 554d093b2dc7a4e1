import { getFormatter, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '@/lib/clock'
import { FACTS_ON_A_PHONE, type ListColumn } from '@/lib/workers/lists/columns'
import type { ListedFacts } from '@/lib/workers/lists/listed-facts'
import { shortName, type WorkerName } from '@/lib/workers/worker-name'
import type { ColumnTexts } from './column-texts'
import type { ListedRow } from './people-list'
import { markOf, personInWords } from './person-in-words'

type Sources = {
  today: CalendarDate
  cellName: (cellId: string) => string
  /** `null`: the list as always. */
  columns: readonly ListColumn[] | null
  texts: ColumnTexts
}

type Person = ListedFacts & { name: WorkerName; code: string }

/** Facts that need no head before them. */
const SAY_WHAT_THEY_ARE: readonly ListColumn[] = ['place', 'stand', 'code']

/** Puts people of the list into words here, so that a phone has nothing to work out for each: what a row says, and a line of the table. */
export async function personEntry({ today, cellName, columns, texts }: Sources) {
  const t = await getTranslations('workers')
  const format = await getFormatter()
  return (person: Person): ListedRow => {
    const { workerId, name, code, cellId, lastTalkOn, active, boundary, value } = person
    const onCard = columns
      ?.slice(0, FACTS_ON_A_PHONE)
      .map((column) =>
        SAY_WHAT_THEY_ARE.includes(column)
          ? texts.fact(column, person)
          : `${texts.head(column)}: ${texts.fact(column, person)}`,
      )
    const place = cellId === null ? null : cellName(cellId)
    return {
      ...{ workerId, name, code, active, boundary },
      // Only what is seen leaves for the phone.
      value: columns === null && boundary === 'anyone' ? value : null,
      mark: markOf(shortName(name)),
      context: onCard?.join(' · ') ?? personInWords({ place, lastTalkOn }, { t, format, today }),
      facts: columns?.map((column) => texts.fact(column, person)) ?? [],
    }
  }
}
