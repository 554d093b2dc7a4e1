import { type Condition, type Group, isGroup, type Question } from './question'

/** A condition, or that it is known not to hold. */
export type Literal = Condition & { holds: boolean }

/** A question without "none of": what must not hold is said of each condition. */
export type PlainQuestion = { join: 'all' | 'any'; of: (Literal | PlainGroup)[] }
export type PlainGroup = { join: 'all' | 'any'; of: Literal[] }

/**
 * A question in the form in which it can be said: "none of" goes into the conditions, groups of one and groups joined like the
 * whole are taken apart. It holds for the same people, also where something is not known (De Morgan holds with three answers too).
 */
export function plainQuestion({ join, of }: Question): PlainQuestion {
  const whole = join === 'any' ? 'any' : 'all'
  const parts = of.map((part) =>
    plainGroup(isGroup(part) ? part : { join: 'all', of: [part] }, join !== 'none'),
  )
  return {
    join: whole,
    of: parts.flatMap((group): (Literal | PlainGroup)[] =>
      group.join === whole || group.of.length === 1 ? group.of : [group],
    ),
  }
}

const plainGroup = ({ join, of }: Group, holds: boolean): PlainGroup => ({
  join: (join !== 'any') === holds ? 'all' : 'any',
  of: of.map((condition) => ({ ...condition, holds: (join !== 'none') === holds })),
})
