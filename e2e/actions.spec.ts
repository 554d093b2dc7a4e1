import { LANGUAGE_COOKIE } from '@/lib/i18n/language'
import { expect, test } from './support/demo'

test('in week one: something to ask for, a button day, who took part, and what it came to', async ({
  page,
  context,
  signInAs,
  baseURL,
}) => {
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: 'es', url: baseURL ?? '' }])
  const { home } = await signInAs('committee_es')
  const drive = home.match(/^\/d\/[0-9a-f-]+/)?.[0]
  await page.goto(`${drive}/actions`)
  const asked = `Otra persona en la caja ${test.info().project.name}`

  const add = page.getByRole('button', { name: /Decir qué pedimos|Agregar algo que pedimos/ })
  await add.click()
  await page.getByLabel('Qué pedimos').last().fill(asked)
  await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByRole('heading', { name: asked })).toBeVisible()

  await page
    .getByRole('listitem')
    .filter({ hasText: asked })
    .getByRole('link', { name: 'Preparar una acción para esto' })
    .click()
  await expect(page.getByLabel('Para qué es')).toHaveValue(/.+/)
  const yesterday = await page.evaluate(() => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
  await page.getByLabel('Cuándo').fill(yesterday)
  await page.getByRole('button', { name: 'Guardar el plan' }).click()
  await page.getByRole('button', { name: 'Empezar', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Quién participó' })).toBeVisible()

  await page.getByRole('button', { name: 'Elegir a quienes faltan' }).click()
  await page.getByRole('button', { name: 'Anotar', exact: true }).click()
  await expect(page.getByText(/Anotado: \d+ persona/)).toBeVisible()
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await expect(page.getByText('Se deshizo.')).toBeVisible()

  // Nobody’s picture changes: who did not take part is shown by nothing.
  await page.getByRole('radio', { name: 'No participó' }).check()
  // The list comes anew after what was taken back: a choice made before that is not one.
  await expect(async () => {
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Anotar', exact: true }).click()
    await expect(page.getByText('Anotado: 1 persona.')).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expect(page.getByText('Anotado: 1 persona.')).toBeVisible()
  await page.getByRole('button', { name: 'Cerrar la acción' }).click()
  await expect(page.getByRole('heading', { name: 'Qué sigue' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Por área' })).toBeVisible()
})

test('the goal of the whole is reached, and the area that is behind stands first all the same', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/actions`)
  await page.getByRole('link', { name: /Blue bandanas/ }).click()
  await expect(page.getByText('20%', { exact: true })).toBeVisible()
  await expect(page.getByText(/^.*Night crew is behind: 0%/)).toBeVisible()
  await expect(page.getByText(/Together the goal is reached/)).toBeVisible()
  await page.getByRole('link', { name: 'List to print' }).click()
  await expect(page.getByRole('heading', { name: 'List to tick' })).toBeVisible()
  await expect(page.getByText('Rosalind')).toHaveCount(0)
})

test('a worker leader sees the action and no sum, a coach sums and no name', async ({ page, signInAs }) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(`${home}/actions`)
  await page.getByRole('link', { name: /Blue bandanas/ }).click()
  await expect(page.getByRole('heading', { name: 'Blue bandanas' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'By area' })).toHaveCount(0)

  await signInAs('coach')
  await page.goto(`${home}/actions`)
  await expect(page.getByText('Blue bandanas')).toHaveCount(0)
  await page.getByRole('link', { name: /Same color or a button/ }).click()
  await expect(page.getByRole('heading', { name: 'By area' })).toBeVisible()
  await expect(page.getByText(/Walt/)).toHaveCount(0)
})
