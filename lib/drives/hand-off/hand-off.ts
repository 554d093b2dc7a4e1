import type { CalendarDate } from '@/lib/clock'

/** To whom a group can be introduced. */
export const HAND_OFF_TO = ['support_organizer', 'union', 'lawyer', 'other'] as const
export type HandOffTo = (typeof HAND_OFF_TO)[number]

/** What a committee may hand over. Never a list of people: names stay with the group, whoever joins it. */
export const HAND_OFF_SHARES = ['counts', 'stage', 'issues', 'demands', 'contact'] as const
export type HandOffShare = (typeof HAND_OFF_SHARES)[number]

/** What the other side was asked for, promised, did, or would not do. */
export const HAND_OFF_EVENTS = ['asked', 'promised', 'delivered', 'refused'] as const
export type HandOffEventKind = (typeof HAND_OFF_EVENTS)[number]

/** Exactly what was handed over; `null` for what the committee did not share. */
export type HandedOver = {
  onDate: CalendarDate
  group: string
  /** People of the unit by the estimate, on the list, talked with in 90 days, verified supporters. */
  counts: { headcount: number | null; named: number; talked: number; verified: number } | null
  stage: string | null
  /** The issues by how many people named them, most first. */
  issues: { code: string | null; name: string | null; people: number }[] | null
  demands: { text: string; status: string }[] | null
  contact: string | null
}

/** What a committee wrote about an introduction, and what was handed over once it was. */
export type HandOffWords = { to: string; why: string; contact: string; handed: HandedOver | null }

/** Where an introduction is: waits for a second person, can be handed over, was, or has ended. */
export type HandOffStage = 'waits' | 'ready' | 'handed' | 'ended'

/** Somebody alone decides alone; with two or more, a second one of the committee agrees first. */
export function handOffStage(
  handOff: { agreedAt: Date | null; handedAt: Date | null; endedAt: Date | null },
  holders: number,
): HandOffStage {
  if (handOff.endedAt) return 'ended'
  if (handOff.handedAt) return 'handed'
  return handOff.agreedAt || holders < 2 ? 'ready' : 'waits'
}

/** What is still open of what the other side promised: promises less what was delivered, never below none. */
export const openPromises = (kinds: readonly HandOffEventKind[]): number =>
  Math.max(
    0,
    kinds.filter((kind) => kind === 'promised').length - kinds.filter((kind) => kind === 'delivered').length,
  )

/** What came of an introduction, on one day. */
export type HandOffEvent = { eventId: string; kind: HandOffEventKind; text: string; onDate: CalendarDate }

/** An introduction with all that belongs to it. */
export type HandOff = HandOffWords & {
  handOffId: string
  toKind: HandOffTo
  shares: HandOffShare[]
  stage: HandOffStage
  decidedAt: Date
  isProposer: boolean
  /** The beginning of the receipt, to compare by voice; `null` before it was handed over. */
  receipt: string | null
  events: HandOffEvent[]
  openPromises: number
}
