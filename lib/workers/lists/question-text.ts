import { BOUNDARY_FILTERS, LEADER_FILTERS, SILENCES, STAND_FILTERS } from './filter-choices'
import {
  type Condition,
  type ConditionPart,
  isGroup,
  JOINS,
  type Join,
  MARKS,
  type Question,
} from './question'

type Spelling = { letter: string; choices?: readonly string[]; also?: string }

/** One letter a condition. Choices are numbers from 1, nobody and nowhere are 0, everything else is an id without its dashes. */
const SPELLINGS: Record<ConditionPart, Spelling> = {
  cellId: { letter: 'c', also: 'none' },
  departmentId: { letter: 'a' },
  shiftId: { letter: 's' },
  tagId: { letter: 't' },
  stand: { letter: 'v', choices: STAND_FILTERS },
  silence: { letter: 'k', choices: SILENCES },
  talker: { letter: 'w', also: 'nobody' },
  leader: { letter: 'o', choices: LEADER_FILTERS },
  boundary: { letter: 'b', choices: BOUNDARY_FILTERS },
  mark: { letter: 'm', choices: MARKS },
}

const JOIN_LETTERS: Record<Join, string> = { all: 'a', any: 'o', none: 'n' }

/** Closes a group. */
export const GROUP_END = 'z'

/** A question as an address holds it: its join, then conditions and groups, as in `a-s0…-o-k1-m6-z`. No words. */
export const questionText = ({ join, of }: Question): string =>
  [
    JOIN_LETTERS[join],
    ...of.flatMap((part) =>
      isGroup(part)
        ? [JOIN_LETTERS[part.join], ...part.of.map(conditionText), GROUP_END]
        : conditionText(part),
    ),
  ].join('-')

/** One condition as an address holds it. */
export function conditionText({ part, value }: Condition): string {
  const { letter, choices, also } = SPELLINGS[part]
  if (choices) return `${letter}${choices.indexOf(value) + 1}`
  return `${letter}${value === also ? '0' : value.replaceAll('-', '')}`
}

/** The condition that a text means; `null` when it means none. */
export function conditionOf(text: string): Condition | null {
  const [letter, code] = [text.slice(0, 1), text.slice(1)]
  const part = (Object.keys(SPELLINGS) as ConditionPart[]).find((each) => SPELLINGS[each].letter === letter)
  if (!part) return null
  const { choices, also } = SPELLINGS[part]
  const value = choices ? choices[Number(code) - 1] : also && code === '0' ? also : idOf(code)
  return value ? ({ part, value } as Condition) : null
}

/** The join that a text means; `null` when it means none. */
export const joinOf = (text: string): Join | null => JOINS.find((join) => JOIN_LETTERS[join] === text) ?? null

const idOf = (digits: string): string | null =>
  /^[0-9a-f]{32}$/.test(digits) ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : null
