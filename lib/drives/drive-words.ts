/** Terms that ways of organizing call differently; each choice has its text in `messages/<language>/words.json`. The first is the plain one. */
export const WORD_CHOICES = {
  /** The group that decides. */
  committee: ['committee', 'caucus', 'steward_council', 'shop_committee'],
  /** Who can vote: "member" alone says little where there are two unions. */
  members: ['members', 'of_union', 'of_caucus', 'of_either'],
  /** The cards that are counted. */
  cards: ['authorization', 'membership'],
} as const

export type WordId = keyof typeof WORD_CHOICES

/** How one drive calls things. */
export type DriveWords = { readonly [Word in WordId]: (typeof WORD_CHOICES)[Word][number] }

/** What things are called where no way of organizing says otherwise, and on every page outside of a drive. */
export const PLAIN_WORDS: DriveWords = { committee: 'committee', members: 'members', cards: 'authorization' }

/** The words of a drive: what its model renames, the plain ones for the rest. */
export const wordsOf = (model: { words: Partial<DriveWords> } | null): DriveWords => ({
  ...PLAIN_WORDS,
  ...model?.words,
})
