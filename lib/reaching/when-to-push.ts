import { PUSH_EVERY_MINUTES, PUSH_NIGHT } from './published-constants'

/** What is known of a phone that may hear that there is something new. */
export type PushPhone = {
  /** When something was last sent, or last tried while `failures` is not 0; `null` when never. */
  lastSentAt: Date | null
  /** Tries that failed since the last one that did not. */
  failures: number
  /** The newest notice that the person has not read and that was made after the phone was added; `null` when there is none. */
  newestUnreadAt: Date | null
  /** Of the person. */
  timeZone: string
}

const MINUTE_MS = 60_000
const LONGEST_WAIT_MS = 12 * 60 * MINUTE_MS

/** How long nothing is sent to a phone after the last try: twice as long with every failure in a row, at most half a day. */
export const pauseMs = (failures: number): number =>
  Math.min(LONGEST_WAIT_MS, PUSH_EVERY_MINUTES * MINUTE_MS * 2 ** Math.max(0, failures - 1))

/** Whether a phone is to hear now that there is something new. What it did not hear of at night it hears of in the morning. */
export const isPushDue = (phone: PushPhone, moment: Date): boolean =>
  hasUnheard(phone) && isRested(phone, moment) && !isNight(phone.timeZone, moment)

const hasUnheard = ({ lastSentAt, failures, newestUnreadAt }: PushPhone): boolean =>
  newestUnreadAt !== null && (lastSentAt === null || failures > 0 || newestUnreadAt > lastSentAt)

const isRested = ({ lastSentAt, failures }: PushPhone, moment: Date): boolean =>
  lastSentAt === null || moment.getTime() - lastSentAt.getTime() >= pauseMs(failures)

/** Whether it is night on the wall of a time zone at `moment`: no phone lights up on a bedside table. */
export function isNight(timeZone: string, moment: Date): boolean {
  const hour = Number(hourIn(timeZone).format(moment))
  return hour >= PUSH_NIGHT.fromHour || hour < PUSH_NIGHT.untilHour
}

const hours = new Map<string, Intl.DateTimeFormat>()

/** Made once a zone: making one takes longer than all that it is used for. */
function hourIn(timeZone: string): Intl.DateTimeFormat {
  const made =
    hours.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  hours.set(timeZone, made)
  return made
}
