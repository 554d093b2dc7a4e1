import type { Stand } from '@/lib/assessments/stands-in-words'
import type { Boundary } from '@/lib/workers/boundary'
import { guardedCsv } from './take-away-csv'

export type ListColumn =
  | 'code'
  | 'name'
  | 'place'
  | 'lastTalk'
  | 'stand'
  | 'asked'
  | 'list'
  | 'people'
  | 'estimateOf'
  | 'named'
  | 'talked'
  | 'verified'
  | 'committee'

/** The words of a list in the language of whoever takes it. */
export type ListTexts = {
  head: Record<ListColumn, string>
  stand: Record<Stand | 'unknown', string>
  boundary: Record<Boundary, string>
  whole: string
}

export type ListCells = (string | number | null)[][]

/** The list as a file, its last line saying who took it, when, for what and as which copy: a list that turns up can be told. */
export const listFile = (cells: ListCells, mark: string): string => guardedCsv([...cells, [mark]])
