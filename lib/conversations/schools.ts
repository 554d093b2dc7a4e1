/**
 * How the schools of organizing teach the conversation, as memory aids beside the log: a prompt, never a script.
 * Steps are keys of `conversations.school_step`. `listenShare` is the share of the time in which the other person talks.
 */
export type ConversationSchool = {
  id: string
  steps: readonly string[]
  listenShare: number | null
  /** Where it is taught. */
  source: string
}

export const CONVERSATION_SCHOOLS: readonly ConversationSchool[] = [
  {
    id: 'ewoc',
    steps: ['introduce', 'issues', 'agitate', 'plan_to_win', 'inoculate', 'ask', 'follow_up'],
    listenShare: 0.8,
    source: 'Emergency Workplace Organizing Committee, training series',
  },
  {
    id: 'iww',
    steps: ['agitate', 'educate', 'inoculate', 'organize', 'support'],
    listenShare: null,
    source: 'Industrial Workers of the World, AEIOU',
  },
  {
    id: 'labor_council',
    steps: ['issues', 'agitate', 'who_decides', 'plan_to_win', 'ask'],
    listenShare: 0.7,
    source: 'Labor-council organizing guide',
  },
  {
    id: 'structured',
    steps: ['what_should_change', 'what_blocks_it', 'without_the_group', 'ask', 'silence'],
    listenShare: 0.7,
    source: 'Jane McAlevey, structured conversation',
  },
]

/** Shown where a drive has chosen none. */
export const USUAL_SCHOOL = 'ewoc'

/** A school of a drive's own has so many steps. */
export const FEWEST_STEPS = 3
export const MOST_STEPS = 12

/** The school with that id, or `undefined` for one we do not know. */
export const schoolOf = (id: string): ConversationSchool | undefined =>
  CONVERSATION_SCHOOLS.find((school) => school.id === id)

/** Whether a talk can have got that far: steps of a known school by their key, those of a drive's own as 1, 2, 3 … */
export function isStepOf(schoolId: string, step: string): boolean {
  const known = schoolOf(schoolId)
  if (known) return known.steps.includes(step)
  return /^\d{1,2}$/.test(step) && Number(step) >= 1 && Number(step) <= MOST_STEPS
}
