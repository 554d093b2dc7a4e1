import fs from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { env } from '@/lib/env'
import type { DemoPersonKey } from '@/prisma/seed/demo-people'
import { DEMO_CALL } from '@/prisma/seed/write-front-door'
import { withClient } from '@/scripts/database/with-client'
import { expect, test } from './support/demo'
import { meanwhile } from './support/offline-phone'

/** Who looks at which pages. `null` is somebody who is not signed in; `[driveId]` and the like are filled from links. */
const VISITS: { as: DemoPersonKey | null; pages: string[] }[] = [
  {
    as: null,
    pages: [
      '/',
      '/privacy',
      '/method',
      '/law',
      '/guides',
      '/guides/[slug]',
      '/sign-in',
      '/start',
      '/join',
      '/call/[slug]',
      '/call/[slug]/sheet',
      '/call/reply',
      '/recover',
      '/setup',
      '/offline/[language]',
    ],
  },
  {
    as: 'data_steward',
    pages: [
      '/home',
      '/me',
      '/d/[driveId]',
      '/d/[driveId]/people',
      '/d/[driveId]/people/new',
      '/d/[driveId]/people/import',
      '/d/[driveId]/people/duplicates',
      '/d/[driveId]/people/lists',
      '/d/[driveId]/people/[workerId]',
      '/d/[driveId]/people/[workerId]/unit',
      '/d/[driveId]/people/[workerId]/happened',
      '/d/[driveId]/people/[workerId]/held',
      '/d/[driveId]/unit',
      '/d/[driveId]/happened',
      '/d/[driveId]/contracts',
      '/d/[driveId]/law',
      '/d/[driveId]/cards',
      '/d/[driveId]/hand-off',
      '/d/[driveId]/three-marks',
      '/d/[driveId]/voter-list',
      '/d/[driveId]/bodies',
      '/d/[driveId]/bodies/[bodyId]',
      '/d/[driveId]/stewards',
      '/d/[driveId]/grievances',
      '/d/[driveId]/grievances/[grievanceId]',
      '/d/[driveId]/elections',
      '/d/[driveId]/elections/[electionId]',
      '/d/[driveId]/liaison',
      '/d/[driveId]/shop',
      '/d/[driveId]/map',
      '/d/[driveId]/map/[cellId]',
      '/d/[driveId]/map/over-time',
      '/d/[driveId]/map/plan',
      '/d/[driveId]/wall',
      '/d/[driveId]/one-on-ones/new',
      '/d/[driveId]/log',
      '/d/[driveId]/follow-ups',
      '/d/[driveId]/pocket-list',
      '/d/[driveId]/sheet',
      '/d/[driveId]/list-work',
      '/d/[driveId]/next',
      '/d/[driveId]/agenda',
      '/d/[driveId]/meetings',
      '/d/[driveId]/meetings/[meetingId]',
      '/d/[driveId]/reports',
      '/d/[driveId]/reports/sheet',
      '/d/[driveId]/reports/list',
      '/d/[driveId]/ways',
      '/d/[driveId]/actions',
      '/d/[driveId]/actions/new',
      '/d/[driveId]/actions/[testId]',
      '/d/[driveId]/actions/[testId]/sheet',
      '/d/[driveId]/coach',
      '/d/[driveId]/coach/messages/[thread]',
      '/d/[driveId]/coach/sessions',
      '/d/[driveId]/coach/review',
      '/d/[driveId]/team',
      '/d/[driveId]/calls',
      '/d/[driveId]/calls/[seedId]',
      '/d/[driveId]/calls/[seedId]/sheet',
      '/d/[driveId]/team/[userId]',
      '/d/[driveId]/team/laid-aside',
      '/d/[driveId]/skills',
      '/d/[driveId]/committee',
      '/d/[driveId]/ties',
      '/d/[driveId]/log-book',
      '/d/[driveId]/about',
      '/d/[driveId]/strategy',
      '/d/[driveId]/strategy/stage/[track]',
      '/d/[driveId]/strategy/model',
      '/d/[driveId]/strategy/numbers',
      '/d/[driveId]/strategy/model/[model]',
      '/d/[driveId]/decisions',
      '/d/[driveId]/decisions/new',
      '/d/[driveId]/decisions/[decisionId]',
      '/d/[driveId]/campaigns',
      '/campaigns',
      '/campaigns/new',
      '/campaigns/[campaignId]',
      '/d/[driveId]/take-away',
    ],
  },
  {
    as: 'coach',
    pages: [
      '/coaching',
      '/coaching/profile',
      '/coaching/become',
      '/coaching/calls',
      '/coaching/skills',
      '/coaching/trainings',
      '/coaching/d/[driveId]',
      '/coaching/d/[driveId]/names',
      '/coaching/d/[driveId]/messages',
      '/coaching/d/[driveId]/sessions',
      '/coaching/d/[driveId]/review',
    ],
  },
  {
    as: 'coordinator',
    pages: ['/network', '/network/queue', '/network/queue/[driveId]', '/network/coaches', '/network/records'],
  },
  {
    as: 'intake_caller',
    pages: [
      '/network/intake',
      '/network/intake/[intakeId]',
      '/network/calls',
      '/network/calls/[seedId]',
      '/network/calls/[seedId]/sheet',
      '/confirm',
    ],
  },
  { as: 'network_admin', pages: ['/guides/[slug]/edit', '/network/settings'] },
]

/** /setup is there only while nobody has set the server up: a token brings it back for this file. */
async function keepSetupOpen(open: boolean): Promise<void> {
  const token = open ? Buffer.alloc(32) : null
  await withClient(env().MIGRATION_DATABASE_URL ?? '', (owner) =>
    owner.query('update instance set setup_token_hash = $1', [token]),
  )
}
test.beforeAll(() => keepSetupOpen(true))
test.afterAll(() => keepSetupOpen(false))

test('every page of the app is visited here', () => {
  const pages = fs.globSync('app/**/page.tsx').map(
    (file) =>
      `/${file
        .split('/')
        .slice(1, -1)
        .filter((part) => !part.startsWith('('))
        .join('/')}`,
  )
  expect(VISITS.flatMap((visit) => visit.pages).sort()).toEqual(pages.sort())
})

/** So many pages to a test, each of which signs in anew: nobody is shown more names than an hour allows. */
const PAGES_A_TEST = 14
const TESTS = VISITS.flatMap(({ as, pages }) =>
  Array.from({ length: Math.ceil(pages.length / PAGES_A_TEST) }, (_, part) => ({
    as,
    part: part + 1,
    pages: pages.slice(part * PAGES_A_TEST, (part + 1) * PAGES_A_TEST),
  })),
)

for (const { as, part, pages } of TESTS) {
  for (const language of ['en', 'es'] as const) {
    test(`axe finds nothing on the pages of ${as ?? 'a visitor'} in ${language}, part ${part}`, async ({
      page,
      context,
      signInAs,
      baseURL,
    }) => {
      test.setTimeout(180_000)
      const broken: string[] = []
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedScript/.test(message.text()))
          broken.push(`${page.url()}: ${message.text()}`)
      })
      await context.addCookies([{ name: 'language', value: language, url: baseURL ?? '' }])
      const person = as && (await signInAs(as))
      for (const pattern of pages) {
        // Whoever has just signed in is led on from there.
        if (pattern === '/confirm')
          await meanwhile(`update session set fresh_at = now() - interval '1 hour' where user_id = $1`, [
            person?.userId,
          ])
        const path = await addressOf(page, pattern.replace('[language]', language), person?.home ?? '')
        const response = await page.goto(path)
        expect([pattern, response?.status()]).toEqual([pattern, 200])
        expect([pattern, await page.locator('html').getAttribute('lang')]).toEqual([
          pattern,
          expect.stringMatching(`^${language}`),
        ])
        await expect(page.locator('h1')).toHaveCount(1)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`,
        )
        expect([pattern, found]).toEqual([pattern, []])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect([pattern, 'scrolls sideways by', overflow]).toEqual([pattern, 'scrolls sideways by', 0])
      }
      expect(broken).toEqual([])
    })
  }
}

/** A real address for a route: ids are taken from the links that the app itself shows this person. */
async function addressOf(page: Page, pattern: string, home: string): Promise<string> {
  const driveId = home.match(/^\/d\/([0-9a-f-]+)/)?.[1] ?? ''
  if (pattern.startsWith('/call/[slug]')) return pattern.replace('[slug]', DEMO_CALL)
  if (pattern === '/network/intake/[intakeId]')
    return linkOn(page, '/network/intake', /^\/network\/intake\/[0-9a-f-]{36}$/)
  if (pattern.includes('/calls/[seedId]')) {
    const calls = pattern.split('/[seedId]')[0]?.replace('[driveId]', driveId) ?? ''
    return (await linkOn(page, calls, /\/calls\/[0-9a-f-]{36}$/)) + (pattern.split('[seedId]')[1] ?? '')
  }
  const fixed = pattern.replace('[slug]', 'mapping').replace('[thread]', 'coach')
  if (pattern.startsWith('/coaching/d/[driveId]')) {
    const drive = await linkOn(page, '/coaching', /^\/coaching\/d\/[0-9a-f-]+$/)
    return pattern.replace('/coaching/d/[driveId]', drive)
  }
  if (pattern === '/network/queue/[driveId]')
    return linkOn(page, '/network/queue', /^\/network\/queue\/[0-9a-f-]{36}$/)
  if (pattern.includes('[workerId]')) {
    const worker = await linkOn(page, `/d/${driveId}/people`, /\/people\/[0-9a-f]{8}-[0-9a-f-]+$/)
    return worker + (pattern.split('[workerId]')[1] ?? '')
  }
  const parts = pattern.match(/\/(bodies|grievances|elections|decisions)\/\[\w+Id\]$/)
  if (parts) return linkOn(page, `/d/${driveId}/${parts[1]}`, new RegExp(`/${parts[1]}/[0-9a-f-]{36}$`))
  if (pattern.endsWith('[track]')) return linkOn(page, `/d/${driveId}/strategy`, /\/strategy\/stage\/\w+$/)
  if (pattern.endsWith('[model]'))
    return linkOn(page, `/d/${driveId}/strategy/model`, /\/strategy\/model\/\w+$/)
  if (pattern.endsWith('[campaignId]')) return linkOn(page, '/campaigns', /^\/campaigns\/[0-9a-f-]{36}$/)
  if (pattern.endsWith('[meetingId]'))
    return linkOn(page, `/d/${driveId}/meetings`, /\/meetings\/[0-9a-f-]{36}$/)
  if (pattern.includes('[testId]')) {
    const action = await linkOn(page, `/d/${driveId}/actions`, /\/actions\/[0-9a-f-]{36}$/)
    return pattern.endsWith('/sheet') ? `${action}/sheet` : action
  }
  if (pattern.endsWith('/team/[userId]')) return linkOn(page, `/d/${driveId}/team`, /\/team\/[0-9a-f-]{36}$/)
  if (pattern.endsWith('[cellId]')) return linkOn(page, `/d/${driveId}/map`, /\/map\/[0-9a-f]{8}-[0-9a-f-]+$/)
  return fixed.replace('[driveId]', driveId)
}

async function linkOn(page: Page, path: string, wanted: RegExp): Promise<string> {
  await page.goto(path)
  let found: string | undefined
  const look = async () => {
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    found = links.find((link) => wanted.test(link))
    return found
  }
  await expect.poll(look, { message: `a link like ${wanted} on ${path}` }).toBeDefined()
  return found ?? ''
}
