/** Which of somebody's phones hear that there is something new, as their own page shows it. */
export type OwnPush = {
  /** What a browser makes an address for; public. */
  publicKey: string
  /** The address of this phone; `null` where it hears of nothing. */
  hereId: string | null
  /** Other phones of the same person. */
  others: number
}
