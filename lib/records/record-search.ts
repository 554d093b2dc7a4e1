import { ELECTION_RESULTS, type ElectionResult } from './election-result'
import { placeKey } from './employer-key'
import { STATES, type State } from './states'

/** What somebody looks for among the records; `null` = no wish. */
export type RecordSearch = {
  /** Words that all stand in the employer's name. */
  employer: string | null
  /** A part of a union's name. */
  union: string | null
  city: string | null
  state: State | null
  year: number | null
  result: ElectionResult | null
  /** From 1. */
  page: number
}

export const RECORDS_A_PAGE = 25

type Query = Readonly<Record<string, string | string[] | undefined>>

/** Reads a search from the address of a page; whatever makes no sense there counts as not asked. */
export function recordSearch(query: Query): RecordSearch {
  const text = (name: string) => {
    const value = query[name]
    return (typeof value === 'string' ? value.trim().slice(0, 100) : '') || null
  }
  const whole = (name: string) => (/^\d{1,4}$/.test(text(name) ?? '') ? Number(text(name)) : null)
  return {
    employer: text('employer'),
    union: text('union'),
    city: text('city'),
    state: STATES.find((state) => state === text('state')?.toUpperCase()) ?? null,
    year: whole('year'),
    result: ELECTION_RESULTS.find((result) => result === text('result')) ?? null,
    page: Math.max(1, whole('page') ?? 1),
  }
}

/** The address of another page of the same search. */
export function searchAddress({ page, ...search }: RecordSearch): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams([...entries, ...(page > 1 ? [['page', String(page)]] : [])] as [
    string,
    string,
  ][])
  return query.size === 0 ? '/network/records' : `/network/records?${query}`
}

/** Patterns of which each must be found in the compared name; empty for no wish. */
export const namePatterns = (text: string | null): string[] =>
  placeKey(text ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => `%${word}%`)
