import type { IntakeWords, People, Urgency } from '@/lib/seeding/intake-kinds'
import { replyHash } from '@/lib/seeding/queries/reply-hash'
import { replyCode } from '@/lib/seeding/reply-code'
import { shopName } from '@/lib/seeding/shop-name'
import { intakeKey, networkKey } from '@/lib/vault/key-name'
import { momentAgo, type Seeding, sealed } from './seeding'

const FIRM = 'Copper Kettle Coffee'

type IntakeStory = {
  ago: number
  locale: 'en' | 'es'
  people: People
  urgency: Urgency
  /** Whether Milo has them in hand. */
  inHand?: true
  words: Partial<IntakeWords>
}

/** Two of one shop, one of whom is in hand, and one alone elsewhere. */
const INTAKES: readonly IntakeStory[] = [
  {
    ...{ ago: 2, locale: 'en', people: 'few', urgency: 'firing', inHand: true },
    words: { place: 'Main St', name: 'Juniper', way: 'signal', value: 'juniper.44', when: ['evening'] },
  },
  {
    ...{ ago: 1, locale: 'en', people: 'few', urgency: 'usual' },
    words: {
      place: 'the Main Street store',
      name: 'Q',
      way: 'code',
      about: 'The schedule comes out a day before.',
    },
  },
  {
    ...{ ago: 1, locale: 'es', people: 'alone', urgency: 'usual' },
    words: { place: 'Harbor Road', way: 'whatsapp', value: '+1 212 555 0148', when: ['weekend'] },
  },
]

/** The address of the demo's public call. */
export const DEMO_CALL = 'c0pperkett'

/** Adds a public call, and three people who want to be called. */
export function writeFrontDoor(seeding: Seeding, users: Record<string, string>): void {
  const { rows, random, vault } = seeding
  const seedId = random.id()
  const said = {
    title: 'Everybody at Copper Kettle: start here',
    firm: FIRM,
    place: '',
    text: 'Four stores have won a say over their schedules. Yours can be next, and people from those stores help.',
  }
  rows.add('seed', {
    ...{ id: seedId, slug: DEMO_CALL, kind: 'public_call', locale: 'en', industry: 'food' },
    words: sealed(seeding, networkKey, 'seed', seedId, said),
    ...{ made_by: users.ingrid, made_at: momentAgo(seeding, 12) },
  })
  for (const { ago, locale, people, urgency, inHand, words } of INTAKES) {
    const id = random.id()
    const full: IntakeWords = {
      firm: '',
      place: '',
      name: '',
      way: 'call',
      value: '',
      when: [],
      about: '',
      ...words,
    }
    const { kid, bytes } = vault.sealIntake(id, full)
    const shop = shopName(full, FIRM)
    const received_at = momentAgo(seeding, ago)
    const code = replyCode(Uint8Array.from({ length: 12 }, () => random.below(256)))
    rows.add('intake', {
      ...{ id, seed_id: seedId, kid, locale, people, urgency, received_at, time_zone: 'America/New_York' },
      reply_hash: hex(replyHash(vault, code)),
      words: hex(bytes),
      shop_key: shop && hex(vault.blindIndex(intakeKey, 'shop', shop)),
      claimed_by: inHand ? users.milo : null,
      claimed_at: inHand ? received_at : null,
      first_call_at: inHand ? momentAgo(seeding, 1) : null,
    })
  }
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`
