/** The sealed part of a gathering, under the network's key. */
export type GatheringWords = { title: string; text: string; link: string }

/** Where these words are sealed to. */
export const gatheringWordsPlace = (gatheringId: string) => ({ table: 'gathering', rowId: gatheringId })
