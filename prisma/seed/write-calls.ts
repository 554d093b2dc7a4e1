import { addDays } from '@/lib/clock'
import { gatheringWordsPlace } from '@/lib/coaching/gatherings/gathering-words'
import { networkKey } from '@/lib/vault/key-name'
import { momentAgo, type Seeding, sealed } from './seeding'

const CALLS = [
  {
    ...{ host: 'mira', kind: 'open_call', inDays: 3, at: '23:00', language: 'en', seats: null },
    ...{ needs: ['first_talks', 'mapping'], title: 'First lists and first talks' },
    text: 'Bring nothing. We practice one talk, two by two, and answer what you ask.',
  },
  {
    ...{ host: 'lucia', kind: 'group_coaching', inDays: 5, at: '20:00', language: 'es', seats: 8 },
    ...{ needs: ['committee'], title: 'Cómo formar un comité' },
    text: 'Para grupos de cocinas y bodegas. Con calma y con ejemplos.',
  },
] as const

/** Adds the calls that lie ahead, each held by a coach. */
export function writeCalls(seeding: Seeding, users: Record<string, string>): void {
  const { random, rows, today } = seeding
  for (const { host, kind, inDays, at, language, seats, needs, title, text } of CALLS) {
    const id = random.id()
    const { table } = gatheringWordsPlace(id)
    rows.add('gathering', {
      ...{ id, kind, language, needs, seats, minutes: 60, hosted_by: users[host] },
      words: sealed(seeding, networkKey, table, id, {
        title,
        text,
        link: 'https://meet.jit.si/quiet-evening',
      }),
      starts_at: `${addDays(today, inDays)}T${at}:00Z`,
      made_at: momentAgo(seeding, 4),
    })
  }
}
