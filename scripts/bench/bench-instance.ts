import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import path from 'node:path'
import { v7 } from 'uuid'
import { instanceFiles, removeInstanceFiles } from '../app/instance-files'
import { prepareDemo, type Size } from '../app/prepare-demo'
import { startEmbedded } from '../database/start-embedded'
import { withClient } from '../database/with-client'

const DATA = '.data/bench'

/** The shop that is measured, and somebody who sees all of it on an enrolled phone. */
export type BenchInstance = {
  ownerUrl: string
  appUrl: string
  driveId: string
  /** A small drive of the same network, for how the times grow. */
  smallDriveId: string
  people: number
  smallPeople: number
  workerIds: string[]
  phone: { deviceId: string; privateKey: KeyObject }
  token: string
  stop: () => void
}

/** The bench's own database with the demo network and a shop of 5,000 people, from a fixed seed, always made anew. */
export async function openBenchInstance(origin: string, size: Size): Promise<BenchInstance> {
  const dataDir = path.resolve(DATA)
  const server = await startEmbedded({ dataDir })
  removeInstanceFiles(dataDir)
  await prepareDemo({ urls: server, files: instanceFiles(dataDir), origin, size, startOver: true })
  const made = await withClient(server.ownerUrl, async (owner) => {
    const { rows: drives } = await owner.query<{ id: string; people: number }>(
      `select drive_id as id, count(*)::int as people from worker where removed_at is null group by 1 order by 2 desc`,
    )
    const [large, small] = [drives[0], drives.find(({ people }) => people < 1000)]
    if (!large || !small) throw new Error('The seed made no drives')
    await owner.query(`
      drop schema if exists bench cascade; create schema bench;
      create table bench.shop (drive_id uuid);
      create table bench.talk (id uuid primary key, drive_id uuid not null, worker_id uuid not null, happened_at timestamptz(3) not null);
      create table bench.rating (id uuid primary key, drive_id uuid not null, worker_id uuid not null, talk_id uuid not null, value int);
      create index on bench.talk (drive_id, worker_id, happened_at); create index on bench.rating (drive_id, worker_id)`)
    await owner.query('insert into bench.shop values ($1)', [large.id])
    const workers = await owner.query<{ id: string }>(
      `select id from worker w where drive_id = $1 and removed_at is null
         and not exists (select from drive_role r where r.drive_id = w.drive_id and r.worker_id = w.id) order by id`,
      [large.id],
    )
    const { rows } = await owner.query<{ userId: string }>(
      `select user_id as "userId" from drive_role where drive_id = $1 and role = 'data_steward' and until_at is null limit 1`,
      [large.id],
    )
    const userId = rows[0]?.userId ?? ''
    await owner.query(
      `insert into drive_role (drive_id, id, user_id, role, from_at) values ($1, $2, $3, 'committee', now())`,
      [small.id, v7(), userId],
    )
    await owner.query(
      `insert into reach (id, user_id, drive_id, level) select gen_random_uuid(), $2, $1, unnest(array['chart', 'member'])`,
      [small.id, userId],
    )
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const [deviceId, token] = [v7(), randomBytes(32).toString('hex')]
    await owner.query(
      'insert into device (id, user_id, public_key, enrolled_on) values ($1, $2, $3, current_date)',
      [...[deviceId, userId, publicKey.export({ type: 'spki', format: 'der' })]],
    )
    await owner.query(
      `insert into session (id, token_hash, user_id, device_id, kind, level, fresh_at, idle_expires_at, abs_expires_at)
       values ($1, $2, $3, $4, 'web', 'full', now() + interval '1 hour', now() + interval '6 hours', now() + interval '6 hours')`,
      [v7(), createHash('sha256').update(Buffer.from(token, 'hex')).digest(), userId, deviceId],
    )
    await owner.query('vacuum analyze')
    return {
      driveId: large.id,
      people: large.people,
      smallDriveId: small.id,
      smallPeople: small.people,
      workerIds: workers.rows.map(({ id }) => id),
      phone: { deviceId, privateKey },
      token,
    }
  })
  return { ownerUrl: server.ownerUrl, appUrl: server.appUrl, ...made, stop: server.stop }
}

/** What the bench keeps beside its database. */
export const benchFiles = () => instanceFiles(path.resolve(DATA))
