import { driveKey } from '@/lib/vault/key-name'
import type { LawStory } from './law-story'
import type { DriveSeeding } from './seeded-drive'
import { seededRandom } from './seeded-random'
import { dayAgo, momentAgo, sealed } from './seeding'

/** Adds contracts, what the company did and who is in the unit. Choices of its own, as meetings have. */
export function writeLaw(seeding: DriveSeeding): void {
  const about = { ...seeding, random: seededRandom(ownSeed(seeding.story.key)) }
  const { contracts, retaliation, unit } = seeding.story.law ?? {}
  for (const contract of contracts ?? []) writeContract(about, contract)
  for (const record of retaliation ?? []) writeRetaliation(about, record)
  for (const { key, judgement, reason, ago } of unit ?? [])
    about.rows.add('unit_judgement', {
      ...{ ...ids(about), worker_id: about.drive.workers[key], judgement, reason },
      ...{ on_date: dayAgo(about, ago), ...recorded(about, ago) },
    })
}

type Told<Part extends keyof LawStory> = NonNullable<LawStory[Part]>[number]

const ids = ({ drive, random }: DriveSeeding) => ({ drive_id: drive.id, id: random.id() })
const recorded = (about: DriveSeeding, ago: number) => ({
  recorded_by: about.drive.stewardId,
  recorded_at: momentAgo(about, ago),
})

function writeContract(about: DriveSeeding, told: Told<'contracts'>): void {
  const { drive, rows } = about
  const row = ids(about)
  const { key, name, ago, endsIn, noStrike, healthCare, limits, daysOff } = told
  const holidays = daysOff.map((days) => dayAgo(about, -days)).toSorted()
  drive.contracts[key] = { id: row.id, holidays }
  rows.add('contract', {
    ...{ ...row, words: sealed(about, driveKey(drive.id), 'contract', row.id, { name }) },
    ...{ from_on: dayAgo(about, ago), expires_on: dayAgo(about, -endsIn), no_strike: noStrike },
    ...{ health_care: healthCare, jurisdiction: 'us-nlra', version: 1, limits, holidays },
    ...recorded(about, Math.min(ago, about.story.startedAgo)),
  })
}

function writeRetaliation(about: DriveSeeding, told: Told<'retaliation'>): void {
  const { drive, rows } = about
  const row = ids(about)
  const { kind, to, ago, said, seenBy } = told
  rows.add('retaliation', {
    ...{ ...row, worker_id: to && drive.workers[to], kind, happened_on: dayAgo(about, ago), version: 1 },
    words: sealed(about, driveKey(drive.id), 'retaliation', row.id, { said }),
    ...recorded(about, ago),
  })
  for (const key of seenBy)
    rows.add('retaliation_witness', {
      ...{ drive_id: drive.id, retaliation_id: row.id, worker_id: drive.workers[key] },
    })
}

const ownSeed = (key: string): number => [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 59)
