import * as z from 'zod'
import { MOST_ITEMS } from '@/lib/access/envelope-text'
import { isDeeperThan, MOST_LEVELS } from '@/lib/json-depth'

/** One waiting entry: its input as it is, or sealed to the drive's key `kid` while the phone was locked. */
export const SyncItem = z
  .strictObject({
    commandId: z.uuid(),
    name: z.string().max(60),
    driveId: z.uuid(),
    madeAt: z.iso.datetime({ offset: true }),
    input: z
      .unknown()
      .refine((input) => !isDeeperThan(input, MOST_LEVELS))
      .optional(),
    sealed: z.base64url().max(64_000).optional(),
    kid: z.string().max(60).optional(),
  })
  .refine((item) => (item.sealed === undefined) === (item.kid === undefined))
  .refine((item) => (item.input === undefined) !== (item.sealed === undefined))
export type SyncItem = z.infer<typeof SyncItem>

/** What a phone sends when it has signal again. `signature` is the device's, over `envelopeText`. */
export const SyncEnvelope = z.strictObject({
  deviceId: z.uuid(),
  clientNow: z.iso.datetime({ offset: true }),
  schemaVersion: z.int().min(0),
  seq: z.int().min(0),
  items: z.array(SyncItem).max(MOST_ITEMS),
  signature: z.string().max(200).nullable().default(null),
})
export type SyncEnvelope = z.infer<typeof SyncEnvelope>
