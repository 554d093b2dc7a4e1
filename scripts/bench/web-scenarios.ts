import type pg from 'pg'
import { v7 } from 'uuid'
import { SESSION_COOKIE } from '@/lib/access/session-cookie'
import { COVERAGE, LOG } from '@/tests/bench/bare/app/database'
import type { BenchInstance } from './bench-instance'
import { type Load, type LoadResult, load } from './load'
import { bareTalks, signedTalks } from './log-bodies'
import type { Measure } from './measure'

export type WebBench = {
  instance: BenchInstance
  product: string
  bare: string
  seconds: number
  sql: pg.Pool
  /** What each has used of the processors so far, in milliseconds; `null` where the system does not say. */
  processors: Record<'product' | 'bare' | 'database', () => number | null>
}

/** More than a round can send on this machine, or on a much faster one. */
const BODIES_A_SECOND = 1200

/** One round of everything that goes over HTTP, the product and its baselines in turn. */
export async function webRound(bench: WebBench): Promise<Measure[]> {
  const { driveId, smallDriveId, workerIds } = bench.instance
  return [
    ...(await logMeasures(bench)),
    await readMeasure(bench, {
      name: `coverage as JSON, ${bench.instance.people} people`,
      goal: 'at most 1.5 × the bare route',
      path: `/api/d/${driveId}/coverage`,
      barePath: '/api/coverage',
      sql: COVERAGE,
      expect: 'tally',
    }),
    await readMeasure(bench, {
      name: `coverage as JSON, ${bench.instance.smallPeople} people`,
      goal: 'to see how it grows',
      path: `/api/d/${smallDriveId}/coverage`,
      expect: 'tally',
    }),
    await readMeasure(bench, {
      name: 'coverage page',
      goal: 'at most 1.5 × a bare page of the same cells',
      path: `/d/${driveId}/map`,
      barePath: '/map',
      expect: '</table>',
    }),
    await readMeasure(bench, {
      name: 'list of people, page',
      goal: 'beside a bare page of 100 people',
      path: `/d/${driveId}/people`,
      barePath: '/people',
      expect: '</li>',
    }),
    await readMeasure(bench, {
      name: 'form of a talk, page',
      goal: 'none set',
      path: `/d/${driveId}/one-on-ones/new?worker=${workerIds[0]}`,
      expect: '</form>',
    }),
  ]
}

/** One round of logging alone. */
export async function logMeasures(bench: WebBench): Promise<Measure[]> {
  const measures: Measure[] = []
  const { seconds, instance, processors } = bench
  for (const connections of [1, 16]) {
    const count = Math.ceil(seconds * BODIES_A_SECOND)
    const common = { connections, seconds, expect: '"accepted"' }
    const sql = await sqlLoad(bench, connections)
    const bareBodies = bareTalks(instance, count)
    const bare = await withProcessorTime([processors.bare, processors.database], () =>
      load({ ...common, url: `${bench.bare}/api/log`, headers: JSON_BODY, bodies: bareBodies }),
    )
    const productBodies = signedTalks(instance, count)
    const product = await withProcessorTime([processors.product, processors.database], () =>
      load({ ...common, ...asProduct(bench, '/api/sync'), bodies: productBodies }),
    )
    measures.push(
      connections === 1
        ? {
            name: 'log a one-on-one, one phone (p50)',
            unit: 'ms',
            goal: 'at most 2 × the bare route',
            product: [product.p50Ms],
            against: { bare: [bare.p50Ms], sql: [sql.p50Ms] },
          }
        : {
            name: 'log a one-on-one, 16 phones of one shop',
            unit: 'req/s',
            goal: 'at least 0.5 × the bare route',
            product: [product.perSecond],
            against: { bare: [bare.perSecond], sql: [sql.perSecond] },
          },
    )
    if (connections > 1) measures.push(...processorMeasures(product.processorMs, bare.processorMs))
  }
  return measures
}

const PROCESSORS = ['server', 'database'] as const

/** What one answer of a load costs of each processor time, in milliseconds. */
async function withProcessorTime(counters: (() => number | null)[], run: () => Promise<LoadResult>) {
  const before = counters.map((read) => read() ?? Number.NaN)
  const result = await run()
  const used = counters.map((read, index) => (read() ?? Number.NaN) - (before[index] ?? Number.NaN))
  return { ...result, processorMs: used.map((ms) => ms / result.answers) }
}

/** The clock says little on a machine that others use too; time of the processor says what the code itself costs. */
const processorMeasures = (product: number[], bare: number[]): Measure[] =>
  PROCESSORS.map((name, index) => ({
    name: `processor time of a log, ${name}`,
    unit: 'ms',
    goal: 'to see where the cost sits',
    product: [product[index] ?? Number.NaN],
    against: { bare: [bare[index] ?? Number.NaN] },
  }))

/** A page or an answer that is read, and what it is measured against. */
export type Reading = {
  name: string
  goal: string
  path: string
  barePath?: string
  sql?: string
  expect: string
}

/** The middle time of one reading, as whoever the bench asks as, beside its baselines. */
export async function readMeasure(bench: WebBench, reading: Reading): Promise<Measure> {
  const { name, goal, path, barePath, sql, expect } = reading
  const common = { connections: 1, seconds: bench.seconds }
  const against: Measure['against'] = {}
  if (barePath)
    against.bare = [(await load({ ...common, url: `${bench.bare}${barePath}`, expect: '' })).p50Ms]
  if (sql) against.sql = [await sqlP50(bench, sql)]
  const product = await load({ ...common, ...asProduct(bench, path), expect })
  return { name: `${name} (p50)`, unit: 'ms', goal, product: [product.p50Ms], against }
}

const JSON_BODY = { 'content-type': 'application/json' }

/** As the enrolled phone asks. */
export function asProduct({ product, instance }: WebBench, path: string): Pick<Load, 'url' | 'headers'> {
  return {
    url: `${product}${path}`,
    headers: {
      ...JSON_BODY,
      origin: product,
      'sec-fetch-site': 'same-origin',
      cookie: `${SESSION_COOKIE}=${instance.token}`,
    },
  }
}

async function sqlLoad({ sql, instance, seconds }: WebBench, connections: number): Promise<LoadResult> {
  const times: number[] = []
  const startedAt = performance.now()
  const one = async () => {
    while (performance.now() < startedAt + seconds * 1000) {
      const at = performance.now()
      const workerId = instance.workerIds[times.length % instance.workerIds.length]
      await sql.query(LOG, [v7(), instance.driveId, workerId, v7(), 2])
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const perSecond = times.length / ((performance.now() - startedAt) / 1000)
  times.sort((a, b) => a - b)
  return { p50Ms: times[Math.floor(times.length / 2)] ?? Number.NaN, perSecond, answers: times.length }
}

/** The middle time of one statement, asked for again and again without HTTP. */
export async function sqlP50(
  { sql, seconds }: WebBench,
  text: string,
  values: string[] = [],
): Promise<number> {
  const times: number[] = []
  for (const endsAt = performance.now() + seconds * 1000; performance.now() < endsAt; ) {
    const at = performance.now()
    await sql.query({ name: text.slice(0, 60), text, values })
    times.push(performance.now() - at)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}
