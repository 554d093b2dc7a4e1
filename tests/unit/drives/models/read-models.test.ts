import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportedMetrics } from '@/lib/drives/models/asked-of-people'
import { HEALTH_METRICS } from '@/lib/drives/models/health-metrics'
import { DENOMINATORS } from '@/lib/drives/models/metrics/metric-result'
import { allModels, modelOf } from '@/lib/drives/models/models'
import { readModels, SHIPPED_FILES } from '@/lib/drives/models/read-models'
import { labelPlaces } from '@/lib/drives/models/schema'
import { flatMessages } from '@/tests/support/flat-messages'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const eighth = JSON.parse(readFileSync(join(SHIPPED_FILES, 'cross-union-defence.json'), 'utf8')) as Record<
  string,
  unknown
>

/** The eighth under other ids, with one part replaced. */
const own = (changes: Record<string, unknown>): string => {
  const text = JSON.stringify({ ...eighth, id: 'our_own', ...changes })
  return text
    .replaceAll('"defence"', '"ours"')
    .replaceAll('tracks.defence', 'tracks.ours')
    .replaceAll('"D', '"OWN')
    .replaceAll('stages.D', 'stages.OWN')
}
const readWith = (changes: Record<string, unknown>) => {
  writeFileSync(join(folder, 'our-own.json'), own(changes))
  return () => readModels(allModels(), [folder])
}

test('seven definitions and an eighth that is one data file are known', () => {
  expect(allModels().map(({ id }) => id)).toEqual([
    'business_unionism',
    'militant_mainstream',
    'caucus_electoralism',
    'caucus_grassroots',
    'hybrid',
    'independent_solidarity',
    'pre_majority',
    'cross_union_defence',
  ])
  expect(modelOf('cross_union_defence')?.tracks[0]?.stages).toHaveLength(9)
  expect(modelOf('never_heard_of')).toBeNull()
})

test('a metric of one name is reckoned in one way, whichever model names it', () => {
  const ways = new Map<string, string>()
  const inCode = allModels().filter(({ labels }) => labels === null)
  for (const { id, formula, params } of [...HEALTH_METRICS, ...inCode.flatMap(({ metrics }) => metrics)]) {
    const way = JSON.stringify({ formula, params })
    expect({ id, way: ways.get(id) ?? way }).toEqual({ id, way })
    ways.set(id, way)
  }
})

test('a network adds its own by putting a file into a folder', () => {
  expect(readWith({})().at(-1)?.id).toBe('our_own')
})

test.each([
  ['an unknown formula', { metrics: [{ id: 'x_y', formula: 'magic' }] }, 'our-own.json: metrics.0.formula'],
  ['a metric that is none', { northStar: ['happiness'] }, 'happiness is asked for and is no metric'],
  [
    'a word that no screen has',
    { words: { comittee: 'caucus' } },
    'our-own.json: words: Unrecognized key: "comittee"',
  ],
  ['a word that nothing says', { words: { committee: 'politburo' } }, 'our-own.json: words.committee'],
  ['an unknown part of the tool', { modules: ['horoscope'] }, 'our-own.json: modules.0'],
  ['a label that is missing', { labels: { en: {}, es: {} } }, 'en name is missing'],
  ['a model that is there', { id: 'hybrid' }, 'the model hybrid is defined twice'],
])('%s is refused, and the sentence says where', (_, changes, sentence) => {
  expect(readWith(changes)).toThrow(sentence)
})

test('a file that is no JSON and a folder that is not there are refused by name', () => {
  writeFileSync(join(folder, 'broken.json'), '{')
  expect(() => readModels([], [folder])).toThrow('broken.json: this is not JSON')
  expect(() => readModels([], [join(folder, 'nowhere')])).toThrow('There is no folder')
})

test.each(['en', 'es'] as const)('everything that a definition names has a label in %s', (language) => {
  const words = flatMessages(language)
  const inCode = allModels().filter(({ labels }) => labels === null)
  const needed = [
    ...inCode.flatMap((model) =>
      labelPlaces(model).map((place) => (place.includes('.') ? place : `of.${model.id}.${place}`)),
    ),
    ...HEALTH_METRICS.map(({ id }) => `metrics.${id}`),
    ...DENOMINATORS.map((name) => `denominators.${name}`),
    ...reportedMetrics(allModels()).map((metric) => `reported.${metric}`),
  ]
  expect(needed.filter((place) => !words.has(`models.${place}`))).toEqual([])
})
