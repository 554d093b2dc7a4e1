import { randomInt, sign } from 'node:crypto'
import { v7 } from 'uuid'
import { envelopeText } from '@/lib/access/envelope-text'
import type { BenchInstance } from './bench-instance'

/** So many one-on-ones as a phone sends them, each in a signed batch of its own, with people of the shop by chance. */
export function signedTalks({ driveId, workerIds, phone }: BenchInstance, count: number): string[] {
  return Array.from({ length: count }, (_, seq) => {
    const happenedAt = new Date().toISOString()
    const input = {
      driveId,
      oneOnOneId: v7(),
      workerId: workerIds[randomInt(workerIds.length)],
      happenedAt,
      assessment: { assessmentId: v7(), value: 2, basis: 'stated' },
    }
    const item = { commandId: v7(), name: 'one_on_one.log', driveId, madeAt: happenedAt, input }
    const parts = { deviceId: phone.deviceId, clientNow: happenedAt, schemaVersion: 1, seq, items: [item] }
    const key = { key: phone.privateKey, dsaEncoding: 'ieee-p1363' as const }
    const signature = sign('sha256', Buffer.from(envelopeText(parts)), key).toString('base64url')
    return JSON.stringify({ ...parts, signature })
  })
}

/** The same number of talks as the bare route takes them. */
export const bareTalks = ({ driveId, workerIds }: BenchInstance, count: number): string[] =>
  Array.from({ length: count }, () =>
    JSON.stringify({ driveId, workerId: workerIds[randomInt(workerIds.length)], value: 2 }),
  )
