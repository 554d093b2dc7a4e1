import type { Page } from '@playwright/test'

/** On the page that starts a group: a name, a guess, a passkey, a code on paper. Answers the group's address. */
export async function startGroup(
  page: Page,
  { name, headcount }: { name: string; headcount: number },
): Promise<string> {
  await page.getByLabel('What should people call you?').fill(name)
  await page.getByLabel('How many people work there?').fill(String(headcount))
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: /fingerprint, face or PIN of this device/i }).click()
  await page.getByRole('button', { name: 'Show my code' }).click()
  await page.getByRole('button', { name: 'I wrote it down' }).click()
  await page.waitForURL(/\/d\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}
