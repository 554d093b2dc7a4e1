import type { DriveRoleName } from '@/lib/access/roles'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import { shortName } from '@/lib/workers/worker-name'
import { addUser } from './add-user'
import type { DriveStory, PersonStory } from './drive-story'
import type { DriveSeeding, SeededDrive } from './seeded-drive'
import { dayAgo, momentAgo, type Seeding, sealed } from './seeding'
import { writeActions } from './write-actions'
import { writeDecisions } from './write-decisions'
import { writeFirms } from './write-firms'
import { writeLaw } from './write-law'
import { writeMeetings } from './write-meetings'
import { writePeople } from './write-people'
import { drawShop } from './write-shop'
import { writeTies } from './write-ties'
import { writeUnions } from './write-unions'

/**
 * Adds one drive with everything its story tells to the rows that wait. Its key is made at once. `known` are users who exist
 * already, by key, such as a coach who is on a committee too.
 */
export function writeDrive(seeding: Seeding, story: DriveStory, known: Record<string, string>): SeededDrive {
  const { random, rows, vault } = seeding
  const drive: SeededDrive = {
    key: story.key,
    id: random.id(),
    code: story.code,
    codeName: story.codeName,
    timeZone: story.timeZone,
    stewardId: '',
    employerId: null,
    users: {},
    workers: {},
    cells: {},
    firmOf: {},
    contracts: {},
  }
  vault.createDriveKey(drive.id)
  for (const person of story.people) drive.workers[person.key] = random.id()
  for (const { key, locale } of usersOf(story)) {
    drive.users[key] =
      known[key] ?? addUser(seeding, { locale: locale ?? story.locale, timeZone: story.timeZone })
  }
  const steward = usersOf(story).find(({ roles }) => roles.includes('data_steward'))
  drive.stewardId = (steward && drive.users[steward.key]) ?? ''

  const startedAt = momentAgo(seeding, story.startedAgo)
  rows.add('drive', {
    id: drive.id,
    code: story.code,
    time_zone: story.timeZone,
    locale: story.locale,
    industry: story.industry,
    words: sealed(seeding, driveKey(drive.id), 'drive', drive.id, { codeName: story.codeName }),
    version: 1,
    started_by: drive.stewardId,
    started_at: startedAt,
  })
  const about = { ...seeding, drive, story, issueIds: new Map<string, string>() }
  describe(about)
  for (const user of usersOf(story)) giveRoles(about, user, startedAt)
  drawShop(about)
  writeFirms(about)
  writePeople(about)
  writeTies(about)
  writeActions(about)
  writeMeetings(about)
  writeDecisions(about)
  writeLaw(about)
  writeUnions(about)
  return drive
}

type StoryUser = { key: string; name: string; roles: readonly DriveRoleName[]; locale?: 'en' | 'es' }

const usersOf = (story: DriveStory): StoryUser[] => [
  ...story.people.flatMap(({ key, roles, locale, ...person }) =>
    roles ? [{ key, name: nameOf(person), roles, locale }] : [],
  ),
  ...(story.outsiders ?? []),
]

const nameOf = ({ first, last, nick }: Pick<PersonStory, 'first' | 'last' | 'nick'>): string =>
  shortName({ first: first ?? null, last: last ?? null, nick: nick ?? null })

function describe(about: DriveSeeding): void {
  const { random, rows, drive, story } = about
  const recorded_by = drive.stewardId
  for (const { kind, value, ago } of story.attributes) {
    const from_on = dayAgo(about, ago)
    const recorded_at = momentAgo(about, ago)
    rows.add('drive_attribute', {
      drive_id: drive.id,
      id: random.id(),
      kind,
      value,
      from_on,
      recorded_at,
      recorded_by,
    })
  }
  for (const { kind, ago } of story.shocks ?? []) {
    const on_date = dayAgo(about, ago)
    const recorded_at = momentAgo(about, ago)
    rows.add('shock', { drive_id: drive.id, id: random.id(), kind, on_date, recorded_at, recorded_by })
  }
  if (story.employer) employ(about, story.employer)
}

function employ(about: DriveSeeding, employer: NonNullable<DriveStory['employer']>): void {
  const { random, rows, drive, story } = about
  const id = random.id()
  drive.employerId = id
  rows.add('employer', {
    id,
    industry: story.industry,
    words: sealed(about, networkKey, 'employer', id, employer),
    version: 1,
    created_by: drive.stewardId,
    created_at: momentAgo(about, story.startedAgo),
  })
  rows.add('drive_employer', {
    drive_id: drive.id,
    id: random.id(),
    employer_id: id,
    from_on: dayAgo(about, story.startedAgo),
    recorded_at: momentAgo(about, story.startedAgo),
  })
}

function giveRoles(about: DriveSeeding, user: StoryUser, from_at: Date): void {
  const { random, rows, drive } = about
  for (const role of user.roles) {
    const id = random.id()
    rows.add('drive_role', {
      drive_id: drive.id,
      id,
      user_id: drive.users[user.key],
      role,
      worker_id: drive.workers[user.key] ?? null,
      from_at,
      words: sealed(about, driveKey(drive.id), 'drive_role', id, { name: user.name }),
    })
  }
}
