import { type People, URGENCIES, type Urgency } from './intake-kinds'

/** What the order of the board depends on. Never on what is known of a shop: that would show who writes from the same one. */
export type Waiting = { urgency: Urgency; people: People; receivedAt: Date }

/** Who is called first: what presses most, then two or more people, then whoever has waited longest. */
export const inTriageOrder = (a: Waiting, b: Waiting): number =>
  URGENCIES.indexOf(b.urgency) - URGENCIES.indexOf(a.urgency) ||
  Number(a.people === 'alone') - Number(b.people === 'alone') ||
  a.receivedAt.getTime() - b.receivedAt.getTime()
