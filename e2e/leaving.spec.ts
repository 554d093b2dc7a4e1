import { expect, test } from '@playwright/test'
import { meanwhile } from './support/offline-phone'
import { openPhone } from './support/passkey-phone'
import { startGroup } from './support/start-group'

test('whose group was destroyed reads first what is gone and who decides that, and then what to do without one', async ({
  browser,
  baseURL,
}) => {
  const ana = await openPhone(browser, { viewport: { width: 390, height: 844 }, baseURL })
  await ana.goto('/start')
  const home = await startGroup(ana, { name: 'Ana', headcount: 22 })
  await ana.goto(`${home}/take-away`)
  await ana.getByRole('button', { name: 'Ask to destroy everything' }).click()
  await expect(ana.getByText(/^Possible from/)).toBeVisible()
  await meanwhile(`update departure set ready_at = now() - interval '1 minute' where drive_id = $1`, [
    home.replace('/d/', ''),
  ])
  await ana.reload()
  const name = ana.getByLabel(/^To go on, write/)
  const [code = ''] = /[A-Z]+-\d+$/.exec(await ana.getByText(/^To go on, write/).innerText()) ?? []
  await name.fill(code)
  await ana.getByRole('button', { name: 'Destroy everything now' }).click()
  await ana.waitForURL('/home')
  await expect(ana.getByText('Everything of your group was destroyed here')).toBeVisible()
  await expect(ana.getByRole('heading', { level: 2 })).toHaveText(['News', 'You are in no group'])
  await ana.context().close()
})
