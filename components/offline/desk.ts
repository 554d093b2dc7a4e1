import type { PhoneDrive } from '@/lib/conversations/phone-drive'

/** One group on the desk: what the phone keeps of it, and since when; `null` while the list is shut, too old or never was. */
export type DeskDrive = { driveId: string; code: string; kept: { value: PhoneDrive; keptAt: number } | null }

/** What a profile can work with: its groups, and whether its list was opened. */
export type Desk = { deviceId: string; drives: DeskDrive[]; listOpen: boolean }
