import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { person, sealed, today } from './input-facts'
import type { Shop, ValidInput } from './valid-input'

async function election(shop: Shop) {
  const { oak, owner } = shop
  const electionId = v7()
  await owner.query(
    `insert into officer_election (drive_id, id, words, electorate, electorate_size, members, goal_votes, ballot_on, recorded_by, recorded_at)
     values ($1, $2, $3, 'delegates', 180, 9000, 91, current_date + 60, $4, now())`,
    [
      oak.driveId,
      electionId,
      sealed(shop, 'officer_election', electionId, { name: 'Local officers' }),
      oak.people.ana.userId,
    ],
  )
  return { driveId: oak.driveId, electionId }
}

const PLAN = () => ({
  ...{ name: 'Local officers', electorateSize: 180, members: 9000, goalVotes: 91 },
  ...{ noticeOn: addDays(today(), 20), nominationsOn: addDays(today(), 35), ballotOn: addDays(today(), 60) },
})

/** Inputs of the verbs of an election inside a union. */
export const unionElectionInputs = {
  'election.plan': async ({ oak }) => ({
    ...{ driveId: oak.driveId, electionId: v7(), electorate: 'delegates' },
    ...PLAN(),
  }),
  'election.change': async (shop) => ({ ...(await election(shop)), ...PLAN(), version: 1 }),
  'election.set_site': async (shop) => ({
    ...(await election(shop)),
    ...{ cellId: shop.oak.cells.dockDay, voters: 40, goal: 25, pledged: 8, contact: true },
  }),
  'election.count': async (shop) => ({
    ...(await election(shop)),
    ...{ countedOn: today(), votesFor: 92, votesCast: 170 },
  }),
  'elector.save': async (shop) => ({
    ...(await election(shop)),
    ...{ electorId: v7(), name: 'Delegate of Hall 3', stands: 'leaning' },
  }),
  'elector.stand': async (shop) => {
    const [where, electorId] = [await election(shop), v7()]
    await shop.owner.query(
      `insert into elector (drive_id, id, election_id, stands, changed_by, changed_at) values ($1, $2, $3, 'unknown', $4, now())`,
      [where.driveId, electorId, where.electionId, shop.oak.people.ana.userId],
    )
    return { ...where, electorId, stands: 'pledged' }
  },
  'slate.add': async (shop, me) => ({
    ...(await election(shop)),
    ...{ placeId: v7(), workerId: await person(shop, me), office: 'Treasurer' },
  }),
  'slate.remove': async (shop, me) => {
    const [where, placeId] = [await election(shop), v7()]
    await shop.owner.query(
      `insert into slate_place (drive_id, id, election_id, worker_id, words, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [
        ...[where.driveId, placeId, where.electionId, await person(shop, me)],
        ...[sealed(shop, 'slate_place', placeId, { office: 'Clerk' }), shop.oak.people.ana.userId],
      ],
    )
    return { ...where, placeId }
  },
} satisfies Partial<Record<Verb, ValidInput>>
