/** The first steps of a new drive, in the order in which most groups take them. */
export const STEPS = [
  'list_people',
  'guess_headcount',
  'who_listens',
  'first_talk',
  'second_person',
  'ask_coach',
] as const
export type StepName = (typeof STEPS)[number]

/** What the checklist of a drive depends on. Counts only. */
export type DriveBeginnings = {
  /** People on the chart. */
  people: number
  /** The current estimate of how many work there; `null` before anybody guessed. */
  headcount: number | null
  /** People marked as somebody whom others listen to. */
  listenedTo: number
  /** One-on-ones logged. */
  talks: number
  /** People with a login in this drive, coaches apart. */
  members: number
  /** A coach was asked for, or is there. */
  askedCoach: boolean
}

export type NextStep = { name: StepName; done: boolean }

/** People on the chart after which the list counts as begun; naming everybody comes with time. */
const LIST_BEGUN = 5

/** The checklist of a drive: each step with whether it is done. Nothing hangs on the order. */
export function nextSteps(drive: DriveBeginnings): NextStep[] {
  const done: Record<StepName, boolean> = {
    list_people: drive.people >= Math.min(LIST_BEGUN, drive.headcount ?? LIST_BEGUN),
    guess_headcount: drive.headcount !== null,
    who_listens: drive.listenedTo > 0,
    first_talk: drive.talks > 0,
    second_person: drive.members > 1,
    ask_coach: drive.askedCoach,
  }
  return STEPS.map((name) => ({ name, done: done[name] }))
}
