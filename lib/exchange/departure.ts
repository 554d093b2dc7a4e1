import type { Refusal } from '@/lib/errors'

export const DEPARTURE_KINDS = ['take_away', 'purge'] as const
export type DepartureKind = (typeof DEPARTURE_KINDS)[number]

/** Taking the data along, or destroying them here: what has happened to the request so far. */
export type Departure = {
  id: string
  kind: DepartureKind
  askedBy: string
  askedAt: Date
  agreedAt: Date | null
  /** From when on it may be done; `null` while a second person has to agree. */
  readyAt: Date | null
  cancelledAt: Date | null
  doneAt: Date | null
}

/** How long something that is ready can be done, after which it has to be asked for again. */
export const READY_FOR_MS = 24 * 3_600_000

export type DepartureState = 'needs_agreement' | 'waiting' | 'ready' | 'expired' | 'cancelled' | 'done'

/** Where a departure stands at `now`. */
export function departureState(departure: Departure, now: Date): DepartureState {
  if (departure.doneAt) return 'done'
  if (departure.cancelledAt) return 'cancelled'
  if (!departure.readyAt) return 'needs_agreement'
  if (departure.readyAt > now) return 'waiting'
  return departure.readyAt.getTime() + READY_FOR_MS > now.getTime() ? 'ready' : 'expired'
}

/** Whether it can still come to be done: then stopping it is what stops it, and nothing else of its kind is asked for. */
export const isUnderWay = (departure: Departure, now: Date): boolean =>
  ['needs_agreement', 'waiting', 'ready'].includes(departureState(departure, now))

/** One of a kind at a time: whoever stops the one they see has stopped all there is. */
export function refuseAsking(departures: readonly Departure[], kind: DepartureKind, now: Date): Refusal {
  const isAsked = departures.some((departure) => departure.kind === kind && isUnderWay(departure, now))
  return isAsked ? { key: 'takeaway.refuse.asked_already' } : null
}

/** It is done only when it is ready, and only as what it was asked for. */
export function refuseLeaving(departure: Departure, kind: DepartureKind, now: Date): Refusal {
  if (departure.kind !== kind) return { key: 'takeaway.refuse.other_kind' }
  const state = departureState(departure, now)
  return state === 'ready' ? null : { key: `takeaway.refuse.${state}` }
}

/** Two people are two people: whoever asked cannot agree. */
export function refuseAgreeing(departure: Departure, userId: string, now: Date): Refusal {
  if (departure.askedBy === userId) return { key: 'takeaway.refuse.own' }
  const state = departureState(departure, now)
  return state === 'needs_agreement' ? null : { key: `takeaway.refuse.${state}` }
}

/** Whoever is on the committee can stop it until it is done. */
export function refuseCancelling(departure: Departure, now: Date): Refusal {
  const state = departureState(departure, now)
  return state === 'done' || state === 'cancelled' ? { key: `takeaway.refuse.${state}` } : null
}
