import { parseArgs } from 'node:util'
import pg from 'pg'
import { closePool } from '@/lib/db/pool'
import { build, isBuilt } from './app/ensure-built'
import { freePortFrom } from './app/free-port'
import { appSettings } from './app/instance-files'
import { SERVER_FLAGS } from './app/start-app'
import { bareApp } from './bench/bare-app'
import { benchFiles, openBenchInstance } from './bench/bench-instance'
import { bySize } from './bench/by-size'
import { firstLoad } from './bench/first-load'
import { fromCache } from './bench/from-cache'
import { guards } from './bench/guards'
import { importRows } from './bench/import-rows'
import { lighthouseScores } from './bench/lighthouse'
import { NOISY_FROM, noiseOf, probeMachine } from './bench/machine-noise'
import { matching } from './bench/matching'
import { addRound, type Measure } from './bench/measure'
import { wantedParts } from './bench/parts'
import { databaseProcessorMs, postmasterOf } from './bench/processor-time'
import { boardPage, queue } from './bench/queue'
import { printTable, reportOf } from './bench/report'
import { type Served, type ServedApp, serve } from './bench/served'
import { addShops } from './bench/shops-of-sizes'
import { logMeasures, type WebBench, webRound } from './bench/web-scenarios'
import { step } from './progress'
import { ROOT } from './run-tool'

/**
 * Measures the product against its baselines on this machine: `npm run bench -- --json --quick --full`, or only the parts that are
 * named: `npm run bench -- first-load lighthouse`. Only ratios of one run mean anything, and differences below 1.5 times are none.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
})
const wants = wantedParts(positionals)
const rounds = values.quick ? 3 : 5
const seconds = values.quick ? 2 : 6
/** The largest takes minutes to make. */
const sizes = values.full ? [500, 5000, 50_000] : [500, 5000]

if (!isBuilt()) await step('Building the app', build)
const port = await freePortFrom(3900)
const productOrigin = `http://localhost:${port}`
const instance = await step('Making the data', () =>
  openBenchInstance(productOrigin, values.full ? 'network250k' : 'shop5k'),
)
const bareOne = await step('Building the bare app', () => bareApp(instance.ownerUrl, port + 1))
const productOne: ServedApp = {
  folder: ROOT,
  port,
  firstPath: '/api/healthz',
  flags: SERVER_FLAGS,
  environment: {
    ...appSettings(benchFiles(), { appUrl: instance.appUrl, origin: productOrigin }),
    MIGRATION_DATABASE_URL: undefined,
  },
}

const measures = new Map<string, Measure>()
const probes: number[] = []
const sql = new pg.Pool({ connectionString: instance.ownerUrl, max: 16 })
try {
  for (let round = 1; round <= 3 && wants('start'); round++)
    addRound(measures, await step(`Start ${round} of 3`, measureStart))
  const [product, bare] = [await serve(productOne), await serve(bareOne)]
  try {
    const postmaster = await postmasterOf(sql)
    const database = () => databaseProcessorMs(postmaster)
    const processors = { product: product.processorMs, bare: bare.processorMs, database }
    const bench = { instance, product: product.origin, bare: bare.origin, seconds, sql, processors }
    if (wants('web')) await measureWeb(bench, product, bare)
    else if (wants('log')) await measureLog(bench)
    if (wants('sizes')) {
      const shops = await step('Making shops of all sizes', () => addShops(instance, sizes))
      await step('Warming up', () => bySize({ ...bench, seconds: 0.5 }, shops))
      for (let round = 1; round <= rounds; round++) {
        probes.push(...(await probeMachine()))
        addRound(measures, await step(`Sizes ${round} of ${rounds}`, () => bySize(bench, shops)))
      }
      addRound(measures, [memory('memory after the largest shop', 'at most 530 MiB', product, bare)])
    }
    for (let round = 1; round <= rounds && wants('queue'); round++)
      addRound(measures, await step(`Board ${round} of ${rounds}`, () => boardPage(bench)))
    for (let round = 1; round <= 3; round++) {
      const places = { ownerUrl: instance.ownerUrl, product: product.origin, bare: bare.origin }
      if (wants('first-load'))
        addRound(measures, await step(`First load ${round} of 3`, () => firstLoad(places)))
      if (wants('from-cache'))
        addRound(measures, await step(`Without signal ${round} of 3`, () => fromCache(places)))
      if (wants('lighthouse'))
        addRound(measures, await step(`Lighthouse ${round} of 3`, () => lighthouseScores(places)))
    }
  } finally {
    await product.stop()
    await bare.stop()
  }
  for (let round = 1; round <= 3; round++) {
    probes.push(...(await probeMachine()))
    if (wants('import'))
      addRound(measures, [
        await step(`Import ${round} of 3`, () => importRows({ token: instance.token, kind: 'web' })),
      ])
    if (wants('matching')) addRound(measures, matching())
    if (wants('guards')) addRound(measures, await guards())
  }
  if (wants('queue'))
    addRound(measures, await step('Queue', () => queue(instance, { token: instance.token, kind: 'web' })))
} finally {
  await sql.end()
  await closePool()
  instance.stop()
}

const all = [...measures.values()]
const noise = noiseOf(probes)
const isNoisy = noise > NOISY_FROM
if (values.json)
  console.log(JSON.stringify({ rounds, seconds, noise, isNoisy, measures: all.map(reportOf) }, null, 2))
else {
  printTable(all)
  console.log(`\nMachine: slow moments took ${noise.toFixed(2)} times as long as quick ones.`)
  if (isNoisy) console.log('That is too noisy to judge by: run it again when nothing else runs.')
}

async function measureWeb(bench: WebBench, product: Served, bare: Served): Promise<void> {
  addRound(measures, [memory('memory when idle', 'at most 180 MiB', product, bare)])
  await step('Warming up', () => webRound({ ...bench, seconds: 1 }))
  for (let round = 1; round <= rounds; round++) {
    probes.push(...(await probeMachine()))
    addRound(measures, await step(`Round ${round} of ${rounds}`, () => webRound(bench)))
  }
  addRound(measures, [memory('memory under load', 'at most 530 MiB', product, bare)])
}

async function measureLog(bench: WebBench): Promise<void> {
  await step('Warming up', () => logMeasures({ ...bench, seconds: 1 }))
  for (let round = 1; round <= rounds; round++) {
    probes.push(...(await probeMachine()))
    addRound(measures, await step(`Logging ${round} of ${rounds}`, () => logMeasures(bench)))
  }
}

async function measureStart(): Promise<Measure[]> {
  const bare = await serve(bareOne)
  await bare.stop()
  const product = await serve(productOne)
  await product.stop()
  const against = { bare: [bare.startMs] }
  return [
    {
      name: 'start to first answer',
      unit: 'ms',
      goal: 'at most 2 × the bare app',
      product: [product.startMs],
      against,
    },
  ]
}

function memory(name: string, goal: string, product: Served, bare: Served): Measure {
  const held = (served: Served) => [served.residentMiB() ?? Number.NaN]
  return { name, unit: 'MiB', goal, product: held(product), against: { bare: held(bare) } }
}
