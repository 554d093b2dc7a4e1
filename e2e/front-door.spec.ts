import { DEMO_CALL } from '@/prisma/seed/write-front-door'
import { expect, test } from './support/demo'
import { REPLY_CODE } from './support/public-call'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

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
  const code = await page.getByText(REPLY_CODE).innerText()
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
