import type { Page } from '@playwright/test'
import { DEMO_CALL } from '@/prisma/seed/write-front-door'
import { expect, test } from './support/demo'
import { openPhone } from './support/passkey-phone'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/

/** Looks a code up on the page that it opens. */
async function open(page: Page, code: string) {
  await page.goto('/call/reply')
  await page.getByLabel('Your code').fill(code)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

test('from a link in a chat to a group of one’s own: a form, a code, a caller, a message, a start', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(120_000)
  const founder = await openPhone(browser, { ...PHONE, baseURL })
  const reachedAt = `wren.${Date.now()}`

  await founder.goto(`/call/${DEMO_CALL}`)
  await expect(founder.getByRole('heading', { name: 'Everybody at Copper Kettle: start here' })).toBeVisible()
  await founder.getByRole('link', { name: 'Somebody call me' }).click()
  await founder.getByRole('radio', { name: 'Signal' }).check()
  await founder.getByLabel('Your number, or your name there').fill(reachedAt)
  await founder.getByRole('radio', { name: 'Two to five of us' }).check()
  await founder.getByRole('radio', { name: 'Somebody was fired or threatened' }).check()
  await founder.getByRole('button', { name: 'Send', exact: true }).click()
  const shown = founder.getByText(CODE)
  await expect(shown).toBeVisible()
  const code = await shown.innerText()
  expect(founder.url()).not.toContain(code)
  expect(await founder.context().cookies()).toEqual([])

  await open(founder, code)
  await expect(founder.getByText(/Nobody has read it yet/)).toBeVisible()
  await expect(founder.getByText(reachedAt)).toHaveCount(0)

  await signInAs('intake_caller')
  const pressing = { hasText: 'Somebody was fired or threatened' }
  const waiting = page.getByRole('list', { name: 'Waiting' }).getByRole('listitem').filter(pressing)
  await waiting.last().getByRole('button', { name: 'I will call' }).click()
  await expect(page.getByText('Yours. Open it to see how to reach them.')).toBeVisible()
  await expect(waiting).toHaveCount(0)
  const mine = page.getByRole('list', { name: 'In my hands' }).getByRole('listitem').filter(pressing)
  await mine.last().getByRole('link', { name: 'Open' }).click()
  await expect(page.getByText(reachedAt)).toBeVisible()
  await page.getByLabel('Write to them').fill('I call tonight at eight.')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(
    page.getByRole('list', { name: 'Messages' }).getByText('I call tonight at eight.'),
  ).toBeVisible()

  await open(founder, code)
  await expect(founder.getByText('I call tonight at eight.')).toBeVisible()
  await founder.getByLabel('Write a message').fill('Eight is fine.')
  await founder.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(founder.getByText('Sent. The answer will stand here.')).toBeVisible()

  await page.getByRole('button', { name: 'Let them start a group' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Let them start a group' }).click()
  await expect(page.getByText('They can start now.')).toBeVisible()

  await open(founder, code)
  await founder.getByRole('link', { name: 'Start your group' }).click()
  await founder.getByLabel('What should people call you?').fill('Wren')
  await founder.getByRole('button', { name: 'Go on' }).click()
  await founder.getByRole('button', { name: /fingerprint, face or PIN of this device/i }).click()
  await founder.getByRole('button', { name: 'Show my code' }).click()
  await founder.getByRole('button', { name: 'I wrote it down' }).click()
  await founder.waitForURL(/\/d\/[0-9a-f-]{36}$/)
  await founder.context().close()
})

test('a page that runs no script takes a form in, answers with a code, and opens it again', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...PHONE, baseURL, javaScriptEnabled: false, locale: 'es-MX' })
  const page = await context.newPage()
  await page.goto(`/call/${DEMO_CALL}`)
  await page.getByRole('radio', { name: 'Un mensaje de texto' }).check()
  await page.getByRole('radio', { name: 'Por ahora solo yo' }).check()
  await page.getByRole('button', { name: 'Enviar', exact: true }).click()
  await expect(page.getByRole('alert').getByText(/Escribe cómo te localizamos ahí/)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Por ahora solo yo' })).toBeChecked()
  await page.getByLabel('Tu número, o tu nombre ahí').fill(`+52 55 ${Date.now()}`)
  await page.getByRole('button', { name: 'Enviar', exact: true }).click()
  const code = await page.getByText(CODE).innerText()
  await page.getByRole('link', { name: 'Ver con el código' }).click()
  await page.getByLabel('Tu código').fill('AAAA-BBBB-CCCC')
  await page.getByRole('button', { name: 'Abrir', exact: true }).click()
  await expect(page.getByText(/No hay nada para este código/)).toBeVisible()
  await page.getByLabel('Tu código').fill(code)
  await page.getByRole('button', { name: 'Abrir', exact: true }).click()
  await expect(page.getByText(/Nadie lo ha leído todavía/)).toBeVisible()
  await page.getByText('Borrar todo', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Borrar todo ahora' }).click()
  await expect(page.getByText('Está borrado. Este código ya no abre nada.')).toBeVisible()
  expect(page.url()).not.toContain(code)
  await context.close()
})
