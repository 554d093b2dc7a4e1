import * as z from 'zod'
import { NETWORK_ROLES } from '@/lib/access/roles'
import { calendarDay } from '@/lib/calendar-day'
import { INDUSTRIES } from '@/lib/coaching/industries'
import { isCrockford } from '@/lib/crockford'
import { DRIVE_ATTRIBUTE_KINDS, isAttributeValue } from './drive-attributes'
import { isTimeZone } from './time-zone'

const CodeName = z.string().trim().min(1, 'forms.required').max(60)
const DisplayName = z.string().trim().min(1, 'forms.required').max(40)
const Language = z.enum(['en', 'es'])
const TimeZone = z.string().max(60).refine(isTimeZone, 'forms.choose_one')

/** Roles that somebody can be invited to. Coaches come by the queue, everything else by the committee. */
export const INVITED_ROLES = [
  'worker_leader',
  'committee',
  'data_steward',
  'membership_secretary',
  'union_liaison',
] as const
export type InvitedRole = (typeof INVITED_ROLES)[number]

/** Input of `drive.start`. Nothing names the firm or the place; both names are whatever people choose to be called. */
export const StartDrive = z.strictObject({
  driveId: z.uuid(),
  committeeRoleId: z.uuid(),
  stewardRoleId: z.uuid(),
  estimateId: z.uuid(),
  codeName: CodeName,
  displayName: DisplayName,
  /** A guess at how many work there; `null` when nobody has one yet. */
  headcount: z.number('forms.not_a_number').int('forms.not_a_number').min(1).max(1_000_000).nullable(),
  locale: Language,
  timeZone: TimeZone,
  /** The address of the public call that they followed. */
  call: z.string().max(20).nullable().default(null),
  /** What a caller handed over: whoever holds a reply code got it with the way here. */
  pass: z.string().max(1000).nullable().default(null),
})
export type StartDrive = z.infer<typeof StartDrive>

export const RenameDrive = z.strictObject({
  driveId: z.uuid(),
  codeName: CodeName,
  /** The version that the person was looking at; another one is a conflict. */
  version: z.number().int().positive(),
})

/** Input of `drive.describe`: what kind of workplace it is, and what the committee says about the drive, as dated facts. */
export const DescribeDrive = z.strictObject({
  driveId: z.uuid(),
  industry: z.enum(INDUSTRIES).nullable(),
  locale: Language,
  timeZone: TimeZone,
  /** From which day on what changed is true, in the drive's calendar; not a day to come. */
  fromOn: calendarDay(),
  /** What is not in here, or is the same as before, stays. */
  attributes: z
    .array(
      z
        .strictObject({ attributeId: z.uuid(), kind: z.enum(DRIVE_ATTRIBUTE_KINDS), value: z.string() })
        .refine(({ kind, value }) => isAttributeValue(kind, value), 'forms.choose_one'),
    )
    .max(DRIVE_ATTRIBUTE_KINDS.length),
})

/** Input of `invite.make`. The browser makes the secrets, shows them once, and the server keeps their hashes and picks the number. */
export const MakeInvite = z.strictObject({
  driveId: z.uuid(),
  inviteId: z.uuid(),
  role: z.enum(INVITED_ROLES, 'forms.choose_one'),
  secret: z.string().regex(/^[\w-]{22}$/),
  code: z.string().refine((code) => isCrockford(code, 8)),
})

export const ApproveInvite = z.strictObject({
  driveId: z.uuid(),
  inviteId: z.uuid(),
  roleId: z.uuid(),
  /** The two digits that the invited person reads out. */
  digits: z
    .string()
    .trim()
    .regex(/^\d{2}$/, 'drives.invite.two_digits'),
})

export const WithdrawInvite = z.strictObject({ driveId: z.uuid(), inviteId: z.uuid() })

/** Input of `way_back.open`: an invite for somebody who is in already and lost every way to sign in. */
export const OpenWayBack = MakeInvite.omit({ role: true }).extend({ userId: z.uuid() })

/** Input of `way_back.agree`: nobody agrees without saying that they saw or heard the person. */
export const AgreeToWayBack = WithdrawInvite.extend({ sure: z.literal(true, 'forms.tick_it') })

export const FinishWayBack = ApproveInvite.omit({ roleId: true })

export const EndRole = z.strictObject({ driveId: z.uuid(), roleId: z.uuid() })

export const RevokeDevicesOf = z.strictObject({ driveId: z.uuid(), userId: z.uuid() })

/** Input of `quarantine.release` and `quarantine.drop`: an entry that a phone sent after it was taken away. */
export const DecideLaidAside = z.strictObject({ driveId: z.uuid(), itemId: z.uuid() })

export const SetProfile = z.strictObject({ locale: Language, timeZone: TimeZone })

/** Input of `network.set`: whether anybody may start a group without an invitation. */
export const SetNetwork = z.strictObject({ openStart: z.boolean() })

/** Input of `network_role.grant`: the person says their account code to whoever administers the network. */
export const GrantNetworkRole = z.strictObject({
  roleId: z.uuid(),
  accountCode: z.string().trim().min(1, 'forms.required').max(60),
  role: z.enum(NETWORK_ROLES, 'forms.choose_one'),
})

export const EndNetworkRole = z.strictObject({ roleId: z.uuid() })

/** One dated answer about more than a drive. */
export const ScopeAttribute = z.strictObject({
  attributeId: z.uuid(),
  kind: z.enum(DRIVE_ATTRIBUTE_KINDS, 'forms.choose_one'),
  value: z.string(),
  fromOn: calendarDay(),
})

/** Input of `network.describe`: what drives of the network start from. */
export const DescribeNetwork = ScopeAttribute.refine(({ kind, value }) => isAttributeValue(kind, value), {
  ...{ path: ['value'], error: 'forms.choose_one' },
})
