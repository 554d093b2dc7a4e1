import { randomUUID } from 'node:crypto'
import { LOG, pool } from '../../database'

/** Writes one talk. No session, no check, no receipt. */
export async function POST(request) {
  const { driveId, workerId, value } = await request.json()
  await pool.query(LOG, [randomUUID(), driveId, workerId, randomUUID(), value])
  return Response.json({ status: 'accepted' })
}
