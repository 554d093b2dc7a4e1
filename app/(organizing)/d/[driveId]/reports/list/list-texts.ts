import { getTranslations } from 'next-intl/server'
import { STANDS } from '@/lib/assessments/stands-in-words'
import type { ListTexts } from '@/lib/exchange/list-sheet'

const COLUMNS = [
  'code',
  'name',
  'place',
  'lastTalk',
  'stand',
  'asked',
  'list',
  'people',
  'estimateOf',
  'named',
  'talked',
  'verified',
  'committee',
] as const
const BOUNDARIES = ['only_me', 'only_somebody', 'leave_alone'] as const

/** The words of a list that is taken out, in the language of whoever asks. */
export async function listTexts(): Promise<ListTexts> {
  const t = await getTranslations('reports.list.head')
  const stand = await getTranslations('assessments.stand')
  const boundary = await getTranslations('workers.boundary.chip')
  const place = await getTranslations('workers.place')
  const words = <Key extends string>(keys: readonly Key[], of: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, string>
  return {
    head: words(COLUMNS, (key) => t(key)),
    stand: words([...STANDS, 'unknown'] as const, (key) => stand(key)),
    boundary: { anyone: '', ...words(BOUNDARIES, (key) => boundary(key)) },
    whole: place('whole'),
  }
}
