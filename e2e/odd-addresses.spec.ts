import { expect, test } from '@playwright/test'

const ID = '01900000-0000-7000-8000-000000000000'

test('an address that cannot be decoded is a wrong request, and no failure of the server', async ({
  request,
  baseURL,
}) => {
  for (const path of ['/guides/%', '/call/%E0%A4', '/d/%', `/d/${ID}/people/new%`, '/offline/%ff', '/%']) {
    const answer = await request.get(`${baseURL}${path}`)
    expect({ path, status: answer.status() }).toEqual({ path, status: 400 })
    expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  }
  expect((await request.get(`${baseURL}/guides/%C3%B1`)).status()).toBe(404)
})
