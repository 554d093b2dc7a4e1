import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import { type TrainingStage, trainingStage } from '../training'

/** A training for a command about it; `isIn` of `userId`, by default of the one who asks. */
export type TrainingFacts = {
  stage: TrainingStage
  isHost: boolean
  isIn: boolean
  places: number
  taken: number
  /** Ids of the evenings that have not begun. */
  ahead: string[]
}

/** Reads a training; `null` where there is none. */
export async function loadTraining(
  { trainingId, userId }: { trainingId: string; userId?: string },
  { tx, viewer, now }: CommandContext,
): Promise<TrainingFacts | null> {
  const about = userId ?? viewer.userId
  const [training] = await tx.sql<{
    closedAt: Date | null
    isHost: boolean
    isIn: boolean
    places: number
    taken: number | null
  }>`
    select t.closed_at as "closedAt", t.made_by = ${viewer.userId} as "isHost", t.places,
      exists (select from training_place p where p.training_id = t.id and p.user_id = ${about} and p.cancelled_at is null) as "isIn",
      (select people from app.training_taken(array[t.id])) as taken
    from training t where t.id = ${trainingId}`
  if (!training) return null
  const evenings = await tx.sql<{ id: string; startsAt: Date; minutes: number }>`
    select id, starts_at as "startsAt", minutes from gathering where training_id = ${trainingId} and cancelled_at is null`
  const { closedAt, taken, ...facts } = training
  return {
    ...{ ...facts, taken: taken ?? 0, stage: trainingStage(evenings, closedAt, now) },
    ahead: evenings.filter(({ startsAt }) => startsAt > now).map(({ id }) => id),
  }
}
