import type { Stand } from '@/lib/assessments/stands-in-words'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { Boundary } from '@/lib/workers/boundary'
import type { ListColumn } from '@/lib/workers/lists/columns'
import { guardedCsv } from './take-away-csv'

/** The columns of a list of people, as on the screen, and of the table of areas. */
export type SheetColumn = ListColumn | 'name' | 'people' | 'estimateOf' | 'named' | 'talked' | 'verified'

/** The words of a list in the language of whoever takes it. */
export type ListTexts = {
  head: Record<SheetColumn, string>
  stand: Record<Stand | 'unknown', string>
  boundary: Record<Boundary, string>
  leader: Record<LeaderStatus, string>
  yes: string
  whole: string
}

export type ListCells = (string | number | null)[][]

/** The list as a file, its last line saying who took it, when, for what and as which copy: a list that turns up can be told. */
export const listFile = (cells: ListCells, mark: string): string => guardedCsv([...cells, [mark]])
