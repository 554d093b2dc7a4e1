import { getTranslations } from 'next-intl/server'
import type { ScaleWords } from '@/lib/assessments/scale-words'
import { STANDS } from '@/lib/assessments/stands-in-words'
import type { ListTexts } from '@/lib/exchange/list-sheet'
import { LEADER_STATUSES } from '@/lib/leaders/leader-status'
import { LIST_COLUMNS } from '@/lib/workers/lists/columns'

const OF_AREAS = ['name', 'people', 'estimateOf', 'named', 'talked', 'verified'] as const
const BOUNDARIES = ['only_me', 'only_somebody', 'leave_alone'] as const

/** The words of a list that is taken out, in the language of whoever asks and the drive's words for where people stand. */
export async function listTexts({ labels }: ScaleWords): Promise<ListTexts> {
  const t = await getTranslations('reports.list.head')
  const columns = await getTranslations('lists.columns')
  const boundary = await getTranslations('workers.boundary.chip')
  const place = await getTranslations('workers.place')
  const words = <Key extends string>(keys: readonly Key[], of: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, string>
  return {
    head: { ...words(OF_AREAS, (key) => t(key)), ...words(LIST_COLUMNS, (key) => columns(key)) },
    stand: words([...STANDS, 'unknown'] as const, (key) => labels[key]),
    boundary: { anyone: '', ...words(BOUNDARIES, (key) => boundary(key)) },
    leader: words(LEADER_STATUSES, (key) => columns(`leaderIs.${key}`)),
    yes: columns('yes'),
    whole: place('whole'),
  }
}
