/** What the readme of a take-away says about this very file. Times are for people to read. */
export type TakeAwayFacts = {
  driveCode: string
  takenAt: string
  accountCode: string
  people: number
  talks: number
}

/** The words of a take-away in one language: the readme and the heads of the tables for spreadsheets. */
export type TakeAwayText = {
  readmeName: string
  readme(facts: TakeAwayFacts): string
  watermark(facts: Pick<TakeAwayFacts, 'takenAt' | 'accountCode'>): string
  people: readonly string[]
  talks: readonly string[]
  coverage: readonly string[]
  wholeShop: string
  notPlaced: string
}
