import { campaignPlace, delegatePlace, membershipPlace } from '@/lib/campaigns/campaign-words'
import { networkKey } from '@/lib/vault/key-name'
import type { SeededDrive } from './seeded-drive'
import { momentAgo, type Seeding, sealed } from './seeding'

/** Who is in the one campaign of the demo: since when, under which name, and who speaks for them. */
const MEMBERS = [
  { drive: 'warehouse', ago: 60, speakers: ['roz', 'teo'] },
  { drive: 'busGarage', ago: 45, speakers: ['gwen'] },
  { drive: 'hospital', ago: 38, shownAs: 'Night and day', exact: true, speakers: ['imelda'] },
]

const NAME = 'No more agency shifts'

/** Adds a campaign of three drives of different size against the same agency; a fourth is asked and has not answered. */
export function writeCampaign(seeding: Seeding, drives: Record<string, SeededDrive>): void {
  const { random, rows } = seeding
  const [first] = MEMBERS
  const opener = drives[first?.drive ?? '']
  if (!opener || !first) return
  const campaign_id = random.id()
  const seal = ({ table, rowId }: { table: string; rowId: string }, name: string) =>
    sealed(seeding, networkKey, table, rowId, { name })
  rows.add('campaign', {
    id: campaign_id,
    code: 'TEASEL-3310',
    words: seal(campaignPlace(campaign_id), NAME),
    opened_by: opener.stewardId,
    opened_at: momentAgo(seeding, first.ago),
  })
  for (const { drive: key, ago, shownAs, exact, speakers } of MEMBERS) {
    const drive = drives[key]
    if (!drive) continue
    const id = random.id()
    const joined = momentAgo(seeding, ago)
    rows.add('campaign_drive', {
      ...{ id, campaign_id, drive_id: drive.id, state: 'in', shares_counts: exact ?? false },
      ...{ asked_by: opener.stewardId, asked_at: joined, decided_by: drive.stewardId, decided_at: joined },
      words: shownAs === undefined ? null : seal(membershipPlace(id), shownAs),
    })
    for (const speaker of speakers) {
      const delegate = random.id()
      rows.add('campaign_delegate', {
        ...{ id: delegate, campaign_id, drive_id: drive.id, user_id: drive.users[speaker] },
        ...{ chosen_by: drive.stewardId, from_at: joined },
        words: seal(delegatePlace(delegate), speaker.charAt(0).toUpperCase() + speaker.slice(1)),
      })
    }
  }
  ask(seeding, { campaign_id, opener, drive: drives.cafe })
}

type Asking = { campaign_id: string; opener: SeededDrive; drive: SeededDrive | undefined }

function ask(seeding: Seeding, { campaign_id, opener, drive }: Asking): void {
  if (!drive) return
  const asked_at = momentAgo(seeding, 2)
  seeding.rows.add('campaign_drive', {
    ...{ id: seeding.random.id(), campaign_id, drive_id: drive.id, state: 'asked', shares_counts: false },
    ...{ asked_by: opener.stewardId, asked_at, words: null },
  })
  seeding.rows.add('notice', {
    ...{ user_id: drive.stewardId, id: seeding.random.id(), kind: 'campaign.asked', drive_id: drive.id },
    ...{ params: { code: drive.code }, made_at: asked_at, read_at: null },
  })
}
