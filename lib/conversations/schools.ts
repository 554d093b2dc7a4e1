import type { ShownSchool } from './log-about'

/**
 * How the schools of organizing teach the conversation, as memory aids beside the log: a prompt, never a script.
 * Steps are keys of `conversations.school`.
 */
export type ConversationSchool = {
  id: string
  steps: readonly string[]
  /** Where it is taught. */
  source: string
}

export const CONVERSATION_SCHOOLS: readonly ConversationSchool[] = [
  {
    id: 'ewoc',
    steps: ['introduce', 'issues', 'agitate', 'plan_to_win', 'inoculate', 'ask', 'follow_up'],
    source: 'Emergency Workplace Organizing Committee, training series',
  },
  {
    id: 'iww',
    steps: ['agitate', 'educate', 'inoculate', 'organize', 'support'],
    source: 'Industrial Workers of the World, AEIOU',
  },
  {
    id: 'labor_council',
    steps: ['issues', 'agitate', 'who_decides', 'plan_to_win', 'ask'],
    source: 'Labor-council organizing guide',
  },
  {
    id: 'structured',
    steps: ['what_should_change', 'what_blocks_it', 'without_the_group', 'ask', 'silence'],
    source: 'Jane McAlevey, structured conversation',
  },
]

/** Shown where a drive has chosen none. */
export const USUAL_SCHOOL = 'ewoc'

/** A school of a drive's own has so many steps. */
export const FEWEST_STEPS = 3
export const MOST_STEPS = 12

/** A known school as the log shows it; the usual one where the id is not known. */
export function shownSchool(id: string | null): ShownSchool {
  const school = CONVERSATION_SCHOOLS.find((each) => each.id === id) ?? usualSchool()
  return {
    id: school.id,
    name: null,
    steps: school.steps.map((step) => ({ id: step, words: null })),
    source: school.source,
  }
}

/** One that a drive wrote itself: its steps are known as 1, 2, 3 … */
export const ownSchool = (
  id: string,
  { name, steps }: { name: string; steps: readonly string[] },
): ShownSchool => ({
  id,
  name,
  steps: steps.map((words, index) => ({ id: String(index + 1), words })),
  source: null,
})

function usualSchool(): ConversationSchool {
  const usual = schoolOf(USUAL_SCHOOL)
  if (!usual) throw new RangeError('The usual school is one of the known ones')
  return usual
}

/** The school with that id, or `undefined` for one we do not know. */
export const schoolOf = (id: string): ConversationSchool | undefined =>
  CONVERSATION_SCHOOLS.find((school) => school.id === id)

/** Whether a talk can have got that far: steps of a known school by their key, those of a drive's own as 1, 2, 3 … */
export function isStepOf(schoolId: string, step: string): boolean {
  const known = schoolOf(schoolId)
  if (known) return known.steps.includes(step)
  return /^\d{1,2}$/.test(step) && Number(step) >= 1 && Number(step) <= MOST_STEPS
}
