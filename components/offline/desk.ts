import type { PhoneDrive } from '@/lib/conversations/phone-drive'

/** What a profile can work with: its list where it was opened and is not too old, and the groups it can write things down for. */
export type Desk = {
  deviceId: string
  drives: { driveId: string; code: string; kept: { value: PhoneDrive; keptAt: number } | null }[]
  listOpen: boolean
}
