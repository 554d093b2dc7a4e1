/** How many already talk about it. */
export const PEOPLE = ['alone', 'few', 'many'] as const
export type People = (typeof PEOPLE)[number]

/** What presses, least first. */
export const URGENCIES = ['usual', 'public', 'election', 'firing'] as const
export type Urgency = (typeof URGENCIES)[number]

/** How somebody wants to be reached; `code`: nowhere but on the page that their code opens. */
export const WAYS = ['call', 'text', 'signal', 'whatsapp', 'code'] as const
export type Way = (typeof WAYS)[number]

/** When somebody can be reached, by their own clock. */
export const REACHABLE = ['morning', 'afternoon', 'evening', 'night', 'weekend'] as const
export type Reachable = (typeof REACHABLE)[number]

/** What came of it. */
export const OUTCOMES = ['drive', 'callback', 'not_now', 'not_for_us', 'unreachable', 'nonsense'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a caller chooses by hand; `drive` follows from handing over. */
export const CHOSEN_OUTCOMES = ['not_now', 'not_for_us', 'unreachable', 'nonsense'] as const

/** What a form says, as it is sealed. Empty where somebody left it out. */
export type IntakeWords = {
  firm: string
  place: string
  name: string
  way: Way
  value: string
  when: readonly Reachable[]
  about: string
}

/** What a public call says, as it is sealed. */
export type SeedWords = { title: string; firm: string; place: string; text: string }

/** What kind of call it is: open to all who see it, or shops visited by hand to find one interested person. */
export const SEED_KINDS = ['public_call', 'clean_play'] as const
export type SeedKind = (typeof SEED_KINDS)[number]
