import type { Refusal } from '@/lib/errors'
import type { Skill } from './skills'

/** The most evenings of one training, and the most people in one. */
export const MOST_EVENINGS = 8
export const MOST_PLACES = 120

/** Where a training is: people can still sign up, it runs, or it is over. */
export type TrainingStage = 'open' | 'running' | 'over'

/** Over when its maker closed it or its last evening is past; running from the first evening on. */
export function trainingStage(
  evenings: readonly { startsAt: Date; minutes: number }[],
  closedAt: Date | null,
  now: Date,
): TrainingStage {
  const begins = Math.min(...evenings.map(({ startsAt }) => startsAt.getTime()))
  const ends = Math.max(...evenings.map(({ startsAt, minutes }) => startsAt.getTime() + minutes * 60_000))
  if (closedAt || evenings.length === 0 || ends <= now.getTime()) return 'over'
  return begins <= now.getTime() ? 'running' : 'open'
}

/** A cohort begins together: nobody joins once it runs, and no more than there are places. */
export function refusePlace(training: {
  stage: TrainingStage
  places: number
  taken: number
  isIn: boolean
}): Refusal {
  if (training.stage !== 'open') return { key: 'trainings.refused.begun' }
  if (training.isIn) return { key: 'trainings.refused.in_already' }
  return training.taken >= training.places ? { key: 'trainings.refused.full' } : null
}

/** Only whoever holds a training says who was there and who finished it, and only about those who take part. */
export function refuseHosting(facts: { isHost: boolean; isIn: boolean }): Refusal {
  if (!facts.isHost) return { key: 'trainings.refused.not_host' }
  return facts.isIn ? null : { key: 'trainings.refused.not_in' }
}

/** One evening; the link only for those who take part, and whoever holds it. */
export type Evening = { gatheringId: string; startsAt: Date; minutes: number; link: string | null }

/** Somebody of the cohort, for whoever holds the training. */
export type Participant = { userId: string; name: string; finished: boolean; wasThere: string[] }

export type Training = {
  trainingId: string
  title: string
  text: string
  skills: Skill[]
  language: string
  places: number
  taken: number
  stage: TrainingStage
  isHost: boolean
  isIn: boolean
  hasFinished: boolean
  evenings: Evening[]
  /** Empty but for whoever holds it. */
  cohort: Participant[]
}
