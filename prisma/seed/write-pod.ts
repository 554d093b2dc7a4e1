import { addDays } from '@/lib/clock'
import { gatheringWordsPlace } from '@/lib/coaching/gatherings/gathering-words'
import { podMemberWordsPlace, podWordsPlace } from '@/lib/skills/pods/pod'
import { networkKey } from '@/lib/vault/key-name'
import { COACHES } from './network-people'
import { momentAgo, type Seeding, sealed } from './seeding'

const MEMBERS = ['mira', 'sam', 'lucia']

/** Adds a team of coaches, and the evening on which it meets next. */
export function writePod(seeding: Seeding, users: Record<string, string>): void {
  const { random, rows, today } = seeding
  const podId = random.id()
  const made_at = momentAgo(seeding, 30)
  const seal = ({ table, rowId }: { table: string; rowId: string }, words: Record<string, string>) =>
    sealed(seeding, networkKey, table, rowId, words)
  rows.add('pod', {
    ...{ id: podId, made_by: users.ingrid, made_at, version: 1 },
    words: seal(podWordsPlace(podId), { name: 'Tuesday evenings' }),
  })
  for (const { key, name } of COACHES.filter((coach) => MEMBERS.includes(coach.key))) {
    const id = random.id()
    rows.add('pod_member', {
      ...{ id, pod_id: podId, user_id: users[key], from_at: made_at },
      words: seal(podMemberWordsPlace(id), { name }),
    })
  }
  const id = random.id()
  rows.add('gathering', {
    ...{ id, kind: 'pod', pod_id: podId, language: 'en', needs: [], seats: null, minutes: 60 },
    ...{ hosted_by: users.mira, starts_at: `${addDays(today, 6)}T23:00:00Z`, made_at },
    words: seal(gatheringWordsPlace(id), {
      ...{ title: 'How was your month', text: '', link: 'https://meet.jit.si/quiet-evening' },
    }),
  })
}
