import { stepDue } from '@/lib/law/grievances/step-limit'
import { driveKey } from '@/lib/vault/key-name'
import type { DriveSeeding } from './seeded-drive'
import { seededRandom } from './seeded-random'
import { dayAgo, momentAgo, sealed } from './seeding'
import type { UnionStory } from './union-story'

/** Adds lists of unions, stewards, grievances and elections inside a union. Choices of its own, as meetings have. */
export function writeUnions(seeding: DriveSeeding): void {
  const about = { ...seeding, random: seededRandom(ownSeed(seeding.story.key)) }
  const { lists, stewards, grievances, elections, liaisons } = seeding.story.unions ?? {}
  for (const list of lists ?? []) writeList(about, list)
  for (const [key, cell, ago] of stewards ?? [])
    about.rows.add('stewardship', {
      ...ids(about),
      ...{ worker_id: about.drive.workers[key], cell_id: cell && about.drive.cells[cell], kind: 'steward' },
      ...{ from_on: dayAgo(about, ago), ...recorded(about, ago) },
    })
  for (const grievance of grievances ?? []) writeGrievance(about, grievance)
  for (const election of elections ?? []) writeElection(about, election)
  for (const [key, what, days] of liaisons ?? [])
    about.rows.add('liaison_grant', {
      ...{ ...ids(about), user_id: about.drive.users[key], what, granted_by: about.drive.stewardId },
      ...{ granted_at: momentAgo(about, 1), until_at: momentAgo(about, -days) },
    })
}

type Step = Told<'grievances'>['steps'][number]
type Told<Part extends keyof UnionStory> = NonNullable<UnionStory[Part]>[number]

const ids = ({ drive, random }: DriveSeeding) => ({ drive_id: drive.id, id: random.id() })
const recorded = (about: DriveSeeding, ago: number) => ({
  recorded_by: about.drive.stewardId,
  recorded_at: momentAgo(about, ago),
})

function writeList(about: DriveSeeding, { kind, hidden, name, keepers, members }: Told<'lists'>): void {
  const { drive, rows } = about
  const body = ids(about)
  const keeper = drive.users[keepers[0] ?? '']
  const since = momentAgo(about, Math.max(...members.map(([, ago]) => ago)))
  rows.add('body', {
    ...{ ...body, kind, hidden, recorded_by: keeper, recorded_at: since },
    words: sealed(about, driveKey(drive.id), 'body', body.id, { name }),
  })
  for (const key of keepers)
    rows.add('body_secretary', {
      ...{
        drive_id: drive.id,
        body_id: body.id,
        user_id: drive.users[key],
        from_at: since,
        added_by: keeper,
      },
    })
  for (const [key, ago, dues] of members)
    rows.add('membership', {
      ...{
        ...ids(about),
        body_id: body.id,
        worker_id: drive.workers[key],
        from_on: dayAgo(about, ago),
        dues,
      },
      ...{ recorded_by: keeper, recorded_at: momentAgo(about, ago) },
    })
}

function writeGrievance(about: DriveSeeding, told: Told<'grievances'>): void {
  const { drive, rows } = about
  const { id } = ids(about)
  const where = { drive_id: drive.id, grievance_id: id }
  const [handler, at] = [drive.users[told.handler], momentAgo(about, told.ago)]
  const { title, text, article } = told
  const contract = told.contract ? drive.contracts[told.contract] : undefined
  rows.add('grievance', {
    ...{ drive_id: drive.id, id, kind: told.kind, route: told.route, cell_id: drive.cells[told.cell] },
    contract_id: contract?.id ?? null,
    ...{ filed_on: dayAgo(about, told.ago), happened_on: dayAgo(about, told.ago + 2) },
    ...{ handled_by: handler, recorded_by: handler, recorded_at: at },
  })
  rows.add('grievance_words', {
    ...{ ...where, updated_at: at },
    words: sealed(about, driveKey(drive.id), 'grievance_words', id, { title, text, article }),
  })
  rows.add('grievance_handler', { ...where, user_id: handler, added_by: handler, added_at: at })
  for (const key of told.about) rows.add('grievance_worker', { ...where, worker_id: drive.workers[key] })
  for (const [index, { due, done }] of told.steps.entries()) {
    const limit = typeof due === 'number' ? { dueOn: dayAgo(about, due) } : countedFrom(about, due)
    const { dueOn, reckoning } = stepDue(limit, new Set(contract?.holidays))
    rows.add('grievance_step', {
      ...{ ...ids(about), grievance_id: id, step: index + 1, due_on: dueOn },
      ...{ counted_from_on: reckoning?.fromOn ?? null, limit_days: reckoning?.days ?? null },
      limit_unit: reckoning?.unit ?? null,
      ...{ done_on: done ? dayAgo(about, done[0]) : null, answer: done?.[1] ?? null },
      ...{ recorded_by: handler, recorded_at: at },
    })
  }
}

const countedFrom = (about: DriveSeeding, { from, days, unit }: Exclude<Step['due'], number>) => ({
  ...{ fromOn: dayAgo(about, from), days, unit },
})

function writeElection(about: DriveSeeding, told: Told<'elections'>): void {
  const { drive, rows } = about
  const { id } = ids(about)
  const [notice, nominations, ballot] = told.days
  const changed = { changed_by: drive.stewardId, changed_at: momentAgo(about, 2) }
  rows.add('officer_election', {
    ...{
      drive_id: drive.id,
      id,
      electorate: told.electorate,
      electorate_size: told.voters,
      members: told.members,
    },
    words: sealed(about, driveKey(drive.id), 'officer_election', id, { name: told.name }),
    ...{
      goal_votes: told.goal,
      notice_on: dayAgo(about, -notice),
      nominations_on: dayAgo(about, -nominations),
    },
    ...{ ballot_on: dayAgo(about, -ballot), ...recorded(about, 5) },
  })
  for (const [cell, voters, goal, pledged, contact] of told.sites)
    rows.add('election_site', {
      ...{ drive_id: drive.id, election_id: id, cell_id: drive.cells[cell], voters, goal, pledged, contact },
      ...changed,
    })
  for (const [name, stands] of told.delegates) {
    const elector = ids(about)
    rows.add('elector', {
      ...{ ...elector, election_id: id, stands, ...changed },
      words: sealed(about, driveKey(drive.id), 'elector', elector.id, { name }),
    })
  }
}

const ownSeed = (key: string): number => [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 41)
