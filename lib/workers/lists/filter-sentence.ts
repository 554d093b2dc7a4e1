import { STANDS } from '@/lib/assessments/stands-in-words'
import type { Message } from '@/lib/errors'
import { type FilterPart, type PeopleFilter, STAND_FILTERS } from './people-filter'

/** A part of the sentence that says who is on a list, and the filter that remains without it. */
export type SentencePiece = {
  part: FilterPart
  /** `place` follows the noun at once; clauses are joined by commas and an "and". */
  kind: 'place' | 'clause'
  words: Message
  without: PeopleFilter
}

const ORDER = [
  'shiftId',
  'departmentId',
  'cellId',
  'tagId',
  'list',
  'stand',
  'leader',
  'silence',
  'talker',
  'boundary',
] as const satisfies readonly FilterPart[]

const PLACES: readonly FilterPart[] = ['shiftId', 'departmentId', 'cellId', 'tagId']

/** What the shop and the group call their places and people; an id that nobody has a name for is left out of the sentence. */
export type NameOf = (id: string) => string | undefined

/**
 * The sentence of a filter in pieces, in the order they are read. Every part that narrows the list has its piece, so that none
 * works unseen.
 */
export const filterSentence = (filter: PeopleFilter, nameOf: NameOf): SentencePiece[] =>
  ORDER.flatMap((part): SentencePiece[] => {
    const value = filter[part]
    if (value === null) return []
    return [
      {
        part,
        kind: PLACES.includes(part) ? 'place' : 'clause',
        words: wordsOf(part, value, nameOf),
        without: { ...filter, [part]: null },
      },
    ]
  })

function wordsOf(part: (typeof ORDER)[number], value: string, nameOf: NameOf): Message {
  const key = (which: string): string => `lists.sentence.${part}.${which}`
  if (value === 'none' || value === 'nobody') return { key: key(value) }
  if (part === 'stand') return { key: key(standOf(value)) }
  if (part === 'silence')
    return value === 'never' ? { key: key('never') } : { key: key('days'), params: { days: Number(value) } }
  if (part === 'list' || part === 'leader' || part === 'boundary') return { key: key(value) }
  const name = nameOf(value)
  return name === undefined ? { key: key('unknown') } : { key: key('named'), params: { name } }
}

const standOf = (value: string): string => STANDS[STAND_FILTERS.indexOf(value as '1')] ?? 'unknown'
