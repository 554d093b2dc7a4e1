import 'server-only'
import { type GatheringWords, gatheringWordsPlace } from '@/lib/coaching/gatherings/gathering-words'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'
import { type Evening, type Participant, type Training, trainingStage } from '../training'

export type Trainings = { trainings: Training[]; mayHost: boolean }

type Row = Pick<
  Training,
  'trainingId' | 'skills' | 'language' | 'places' | 'isHost' | 'isIn' | 'hasFinished'
> & {
  words: Buffer
  closedAt: Date | null
}
type EveningRow = Omit<Evening, 'link'> & { trainingId: string; words: Buffer }

/** Trainings that can be joined, run, or in which the viewer took part or that the viewer held, the newest first. */
export const getTrainings = (session: Session & { userId: string }, now: Date): Promise<Trainings> =>
  asViewer(session, async (tx) => {
    const [host] = await tx.sql<{ may: boolean }>`select app.i_may_host() as may`
    const rows = await tx.sql<Row>`
      select t.id as "trainingId", t.words, t.skills, t.language, t.places, t.closed_at as "closedAt",
        t.made_by = ${session.userId} as "isHost", p.user_id is not null as "isIn", p.finished_at is not null as "hasFinished"
      from training t
      left join training_place p on p.training_id = t.id and p.user_id = ${session.userId} and p.cancelled_at is null
      order by t.made_at desc, t.id desc limit 40`
    const ids = rows.map(({ trainingId }) => trainingId)
    const evenings = await tx.sql<EveningRow>`
      select training_id as "trainingId", id as "gatheringId", starts_at as "startsAt", minutes, words from gathering
      where training_id = any (${ids}::uuid[]) and cancelled_at is null order by starts_at, id`
    const taken = await tx.sql<{ trainingId: string; people: number }>`
      select training_id as "trainingId", people from app.training_taken(${ids}::uuid[])`
    const cohorts = await cohortsIn(
      tx,
      rows.filter(({ isHost }) => isHost).map(({ trainingId }) => trainingId),
    )
    const trainings = rows.map(({ words, closedAt, ...row }) => {
      const own = evenings.filter(({ trainingId }) => trainingId === row.trainingId)
      const place = { table: 'training', rowId: row.trainingId }
      return {
        ...{ ...row, ...tx.vault.open<{ title: string; text: string }>(networkKey, place, words) },
        taken: taken.find(({ trainingId }) => trainingId === row.trainingId)?.people ?? 0,
        stage: trainingStage(own, closedAt, now),
        evenings: own.map((evening) => eveningOf(tx, evening, row.isIn || row.isHost)),
        cohort: cohorts.get(row.trainingId) ?? [],
      }
    })
    return {
      mayHost: host?.may ?? false,
      trainings: trainings.filter(({ stage, isIn, isHost }) => stage !== 'over' || isIn || isHost),
    }
  })

function eveningOf(
  { vault }: ViewerTx,
  { words, trainingId: _of, ...evening }: EveningRow,
  shows: boolean,
): Evening {
  const { link } = vault.open<GatheringWords>(networkKey, gatheringWordsPlace(evening.gatheringId), words)
  return { ...evening, link: shows ? link : null }
}

async function cohortsIn(
  { sql, vault }: ViewerTx,
  ids: readonly string[],
): Promise<Map<string, Participant[]>> {
  const people = await sql<{ trainingId: string; userId: string; words: Buffer; finished: boolean }>`
    select training_id as "trainingId", user_id as "userId", words, finished_at is not null as finished from training_place
    where training_id = any (${ids}::uuid[]) and cancelled_at is null order by signed_up_at, user_id`
  const there = await sql<{ trainingId: string; userId: string; gatheringId: string }>`
    select g.training_id as "trainingId", p.user_id as "userId", g.id as "gatheringId" from gathering_place p
    join gathering g on g.id = p.gathering_id where g.training_id = any (${ids}::uuid[]) and p.was_there`
  return new Map(
    ids.map((id) => [
      id,
      people
        .filter(({ trainingId }) => trainingId === id)
        .map(({ userId, words, finished }) => ({
          ...{ userId, finished },
          name: vault.open<{ name: string }>(
            networkKey,
            { table: 'training_place', rowId: `${id}:${userId}` },
            words,
          ).name,
          wasThere: there
            .filter((each) => each.trainingId === id && each.userId === userId)
            .map(({ gatheringId }) => gatheringId),
        })),
    ]),
  )
}
