import { STANDS, type Stand } from '@/lib/assessments/stands-in-words'
import type { Message } from '@/lib/errors'
import { STAND_FILTERS } from './filter-choices'
import type { FilterPart, PeopleFilter } from './people-filter'

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

/** What the group calls where somebody stands. */
export type StandWord = (stand: Stand) => string

/**
 * The sentence of a filter in pieces, in the order they are read. Every part that narrows the list has its piece, so that none
 * works unseen.
 */
export const filterSentence = (filter: PeopleFilter, nameOf: NameOf, standWord: StandWord): SentencePiece[] =>
  ORDER.flatMap((part): SentencePiece[] => {
    const value = filter[part]
    if (value === null) return []
    return [
      {
        part,
        kind: PLACES.includes(part) ? 'place' : 'clause',
        words: wordsOf(part, value, nameOf, standWord),
        without: { ...filter, [part]: null },
      },
    ]
  })

function wordsOf(part: FilterPart, value: string, nameOf: NameOf, standWord: StandWord): Message {
  const key = (which: string): string => `lists.sentence.${part}.${which}`
  if (value === 'none' || value === 'nobody') return { key: key(value) }
  if (part === 'stand') {
    const stand = standAsked(value)
    return stand ? { key: key('noted'), params: { word: standWord(stand) } } : { key: key('unknown') }
  }
  if (part === 'silence')
    return value === 'never' ? { key: key('never') } : { key: key('days'), params: { days: Number(value) } }
  if (part === 'list' || part === 'leader' || part === 'boundary') return { key: key(value) }
  const name = nameOf(value)
  return name === undefined ? { key: key('unknown') } : { key: key('named'), params: { name } }
}

/** Where somebody stands who is asked for by number; `undefined`: nobody knows yet. */
export const standAsked = (value: string): Stand | undefined => STANDS[STAND_FILTERS.indexOf(value as '1')]
