import * as z from 'zod'
import { columnsOf, type ListColumn, lostColumns } from './columns'
import { type ListSearch, plainFilterOf } from './list-address'
import type { PeopleFilter } from './people-filter'
import { type Condition, conditionsOf, type Group, MOST_CONDITIONS, type Question } from './question'
import { conditionOf, GROUP_END, joinOf } from './question-text'
import { MOST_LETTERS } from './schema'

/** What an address asks for. `lost`: how much of it means nothing and was left out. */
export type ReadAddress = { filter: PeopleFilter; columns: ListColumn[] | null; lost: number }

const Text = z
  .string()
  .max(MOST_LETTERS)
  .regex(/^[a-z0-9-]*$/)
const Letters = z.union([Text, z.array(Text).transform((letters) => letters.join(''))])
const Token = z.union([
  z.literal(GROUP_END),
  z.string().transform((text, context) => {
    const meant = joinOf(text) ?? conditionOf(text)
    if (meant === null) context.addIssue('forms.not_known')
    return meant ?? z.NEVER
  }),
])

/** Reads an address. What it cannot mean is left out and counted, the rest is kept. */
export function readAddress(search: ListSearch): ReadAddress {
  const plain = plainFilterOf(search)
  const letters = Letters.optional().safeParse(search.c)
  const columns = letters.data ?? ''
  const asked = search.x === undefined ? null : readQuestion(search.x)
  return {
    filter: { ...plain.filter, question: asked?.question ?? null },
    columns: columnsOf(columns),
    lost: plain.lost + (asked?.lost ?? 0) + lostColumns(columns) + (letters.success ? 0 : 1),
  }
}

/** The filter of the part of an address after the question mark, as it is kept. */
export const readAddressText = (address: string): ReadAddress =>
  readAddress(Object.fromEntries(new URLSearchParams(address)))

function readQuestion(text: unknown): { question: Question | null; lost: number } {
  const read = Text.safeParse(text)
  const [first = '', ...rest] = read.success ? read.data.split('-') : []
  const join = joinOf(first)
  if (!join) return { question: null, lost: 1 }
  const of: (Condition | OpenGroup)[] = []
  let group: OpenGroup | null = null
  let lost = 0
  for (const text of rest) {
    const token = Token.safeParse(text)
    if (!token.success || conditionsOf({ join, of }).length >= MOST_CONDITIONS) lost++
    else if (token.data === GROUP_END) group = null
    else if (typeof token.data === 'object') (group?.of ?? of).push(token.data)
    else if (group) lost++
    else {
      group = { join: token.data, of: [] }
      of.push(group)
    }
  }
  return { question: { join, of }, lost }
}

type OpenGroup = { join: Group['join']; of: Condition[] }
