import { type APIResponse, expect, test } from '@playwright/test'
import { UNKEPT_PART_HEADERS } from '@/lib/access/part-headers'

const DRIVE = '01900000-0000-7000-8000-000000000000'
const OUR_HEADERS = Object.fromEntries(
  Object.entries(UNKEPT_PART_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
)

test('what the proxy does not stand before turns away other sites and carries the headers all the same', async ({
  request,
  baseURL,
}) => {
  const own = { origin: String(baseURL), 'sec-fetch-site': 'same-origin' }
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const expectAnswer = async (answer: APIResponse, status: number, code?: string) => {
    expect(answer.status()).toBe(status)
    expect(answer.headers()).toMatchObject(OUR_HEADERS)
    if (code) expect(await answer.json()).toMatchObject({ code })
  }

  await expectAnswer(await request.post('/api/sync', { headers: foreign, data: {} }), 403, 'denied')
  await expectAnswer(await request.post('/api/sync', { headers: own, data: {} }), 422, 'invalid')
  await expectAnswer(await request.get('/api/sync', { headers: own }), 405)

  const coverage = `/api/d/${DRIVE}/coverage`
  await expectAnswer(await request.get(coverage, { headers: foreign }), 403, 'denied')
  await expectAnswer(await request.get(coverage, { headers: own }), 401, 'unauthenticated')
  await expectAnswer(await request.post(coverage, { headers: own }), 405)
})
