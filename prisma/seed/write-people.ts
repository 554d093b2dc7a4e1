import { driveKey } from '@/lib/vault/key-name'
import { newWorkerCodes } from '@/lib/workers/worker-code'
import type { PersonStory } from './drive-story'
import { expandCrowds } from './expand-crowds'
import type { DriveSeeding } from './seeded-drive'
import { dayAgo, momentAgo, sealed } from './seeding'
import { writeTalks } from './write-talks'

/** Adds everybody on the chart of a drive, where they work, and what was talked with them. */
export function writePeople(about: DriveSeeding): void {
  const { story, drive, random } = about
  const people = [...story.people, ...expandCrowds(about)]
  const codes = newWorkerCodes(people.length, new Set(), random.below)
  for (const person of people) drive.workers[person.key] ??= random.id()
  for (const [index, person] of people.entries()) {
    const id = drive.workers[person.key] as string
    chart(about, person, id, codes[index] as string)
    place(about, person, id)
    note(about, person, id)
    writeTalks(about, person, id)
  }
}

function chart(about: DriveSeeding, person: PersonStory, id: string, code: string): void {
  const { drive, rows, story } = about
  const addedAgo = person.addedAgo ?? story.startedAgo - 6
  rows.add('worker', {
    drive_id: drive.id,
    id,
    code,
    leave_alone: person.leaveAlone ?? false,
    languages: person.speaks,
    only_user_id: person.onlyWith ? drive.users[person.onlyWith] : null,
    added_by: drive.stewardId,
    added_at: momentAgo(about, addedAgo),
  })
  const name = { first: person.first, last: person.last, nick: person.nick }
  rows.add('worker_name', {
    drive_id: drive.id,
    worker_id: id,
    words: sealed(about, driveKey(drive.id), 'worker_name', id, name),
    version: 1,
    updated_at: momentAgo(about, addedAgo),
  })
  for (const kind of ['phone', 'email'] as const) {
    const value = person[kind]
    if (value) reachBy(about, id, kind, value)
  }
}

function reachBy(about: DriveSeeding, worker_id: string, kind: 'phone' | 'email', value: string): void {
  const { drive, random, rows, vault } = about
  const id = random.id()
  rows.add('contact', {
    drive_id: drive.id,
    id,
    worker_id,
    kind,
    blind: `\\x${vault.blindIndex(driveKey(drive.id), kind, value).toString('hex')}`,
    words: sealed(about, driveKey(drive.id), 'contact', id, { value }),
    version: 1,
    added_at: momentAgo(about, 20),
  })
}

/** A move closes the earlier placement, as the command does: what it said is replaced, its closed span and the new one stay. */
function place(about: DriveSeeding, person: PersonStory, worker_id: string): void {
  const { drive, random, rows, story } = about
  const since = person.addedAgo ?? story.startedAgo
  const add = (cell: string, from: number, more: object) =>
    rows.add('placement', {
      drive_id: drive.id,
      id: random.id(),
      worker_id,
      cell_id: drive.cells[cell],
      employer_id: firmOf(drive, cell),
      is_primary: true,
      from_on: dayAgo(about, from),
      recorded_at: momentAgo(about, Math.min(from, since)),
      recorded_by: drive.stewardId,
      ...more,
    })
  const { cell, cameFrom, alsoIn } = person
  if (cell && cameFrom) {
    const movedAt = momentAgo(about, cameFrom.ago)
    add(cameFrom.cell, since, { replaced_at: movedAt })
    add(cameFrom.cell, since, { until_on: dayAgo(about, cameFrom.ago), recorded_at: movedAt })
    add(cell, cameFrom.ago, { recorded_at: movedAt })
  } else if (cell) add(cell, since, {})
  if (alsoIn) add(alsoIn, since, { is_primary: false })
}

/** Whose people work in a cell: said only where there are several firms. */
const firmOf = ({ firmOf: firms, employerId }: DriveSeeding['drive'], cell: string): string | null =>
  Object.keys(firms).length === 0 ? null : (firms[cell] ?? employerId)

/** What else is known: status, seat on the committee, leadership, lists and ties. */
function note(about: DriveSeeding, person: PersonStory, worker_id: string): void {
  const { drive, random, rows, story } = about
  const fact = (ago: number) => ({
    drive_id: drive.id,
    id: random.id(),
    recorded_at: momentAgo(about, ago),
    recorded_by: drive.stewardId,
  })
  if (person.status) {
    const { status, ago } = person.status
    rows.add('worker_status', { ...fact(ago), worker_id, status, from_on: dayAgo(about, ago) })
  }
  if (person.seat) {
    rows.add('committee_seat', { ...fact(person.seat), worker_id, from_on: dayAgo(about, person.seat) })
  }
  for (const { status, ago, evidence = [] } of person.leader ?? []) {
    rows.add('leader_mark', { ...fact(ago), worker_id, status, on_date: dayAgo(about, ago), evidence })
  }
  for (const leader of person.listOf ?? []) {
    const from_at = momentAgo(about, person.addedAgo ?? story.startedAgo - 10)
    rows.add('turf', {
      drive_id: drive.id,
      id: random.id(),
      user_id: drive.users[leader],
      worker_id,
      from_at,
    })
  }
  for (const leader of person.follows ?? []) {
    const tie = {
      from_worker_id: drive.workers[leader],
      to_worker_id: worker_id,
      kind: 'follows',
      confidence: 2,
    }
    rows.add('tie', { ...fact(40), ...tie, on_date: dayAgo(about, 40) })
  }
}
