import { expect, test } from './support/demo'

const LANGUAGES = ['en', 'es'] as const

const WORDS = {
  en: { withheld: 'What is not shown, and why', held: /^Today .+ held back\.$/, sum: 'Together' },
  es: { withheld: 'Qué no se muestra, y por qué', held: /^Hoy (no )?se guardan? .+\.$/, sum: 'En total' },
}

for (const language of LANGUAGES) {
  test(`a campaign shows numbers with what they are out of, and says what it holds back (${language})`, async ({
    page,
    context,
    signInAs,
    baseURL,
  }, info) => {
    await context.addCookies([{ name: 'language', value: language, url: baseURL ?? '' }])
    await signInAs('data_steward')
    await page.goto('/campaigns')
    await page.getByRole('link', { name: 'No more agency shifts' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No more agency shifts')
    const words = WORDS[language]
    await expect(page.getByText('SUMAC-9021').filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByText(words.sum, { exact: true }).filter({ visible: true })).toBeVisible()
    await expect(page.getByText(words.held)).toBeVisible()
    await page.getByText(words.withheld).click()
    await expect(page.getByText(/campaigns\.[a-z]|numbers\.[a-z]/)).toHaveCount(0)
    await info.attach('campaign', {
      body: await page.screenshot({ fullPage: true }),
      contentType: 'image/png',
    })
  })
}

test('a group asks another by its code, which joins, sends somebody, leaves; a wrong code is answered alike', async ({
  page,
  browser,
  signInAs,
  baseURL,
}, info) => {
  test.setTimeout(120_000)
  const name = `Same owner ${info.project.name}`
  await signInAs('data_steward')
  await page.goto('/campaigns/new')
  await page.getByLabel('What the campaign is called').fill(name)
  await page.getByLabel('What you want to be called there').fill('Roz')
  await page.getByRole('button', { name: 'Start the campaign' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const asked = page.getByText('If there is a group with this code, its committee reads your question now.')
  for (const code of ['ALDER-1000', 'clover-2093']) {
    await page.getByLabel('Code of the group').fill(code)
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(asked.last()).toBeVisible()
    await expect(page.getByLabel('Code of the group')).toHaveValue('')
    await expect(page.getByText('CLOVER-2093')).toHaveCount(0)
  }

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  await context.addCookies([{ name: 'language', value: 'es', url: baseURL ?? '' }])
  const other = await context.newPage()
  const ximena = await signInAs('committee_es', other)
  await other.goto(`${ximena.home.replace(/\/map$/, '')}/campaigns`)
  const card = other.locator('.card', { hasText: name })
  await card.getByRole('button', { name: 'Unirse' }).click()
  await card.getByRole('button', { name: 'Enviar a alguien' }).click()
  await other.getByLabel('Cómo quiere que le llamen ahí').fill('Xime')
  await other.getByRole('dialog').getByRole('button', { name: 'Enviar a alguien' }).click()
  await expect(card.getByText('Xime', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Xime speaks for it')).toBeVisible()

  await card.getByRole('button', { name: 'Salir de la campaña' }).click()
  await expect(card).toHaveCount(0)
  await context.close()
  await page.reload()
  await expect(page.getByText('Xime speaks for it')).toHaveCount(0)
  await page.getByRole('button', { name: 'End it for all' }).click()
  await page.waitForURL('/campaigns')
  await expect(page.getByText(name)).toHaveCount(0)
})

test('the committee chooses other words for where people stand, and the form asks with them', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  const base = home.replace(/\/map$/, '')
  const choose = async (words: string) => {
    await page.goto(`${base}/ways`)
    await page.getByRole('button', { name: 'Choose other words' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: words, exact: true }).check()
    await sheet.getByRole('button', { name: 'Use these words' }).click()
    await expect(sheet).toBeHidden()
  }
  await choose('Four steps, none in the middle')
  await expect(page.getByText(/Now: Brings others \(1\).+Against \(4\)/)).toBeVisible()
  await page.goto(`${base}/one-on-ones/new?worker=new`)
  await expect(page.getByRole('radio', { name: 'Leaning no' })).toBeAttached()
  await expect(page.getByRole('radio', { name: 'Undecided' })).toHaveCount(0)
  await choose('Five steps')
  await expect(page.getByText(/Now: Brings others \(1\).+Against \(5\)/)).toBeVisible()
})
