import { expect, type Page } from '@playwright/test'
import { DEMO_CALL } from '@/prisma/seed/write-front-door'

/** What a code that leads back to a form looks like. */
export const REPLY_CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/

/** Follows the link of the public call and asks to be called: two to five people, one of whom was fired. Answers the code. */
export async function askToBeCalled(page: Page, reachedAt: string): Promise<string> {
  await page.goto(`/call/${DEMO_CALL}`)
  await expect(page.getByRole('heading', { name: 'Everybody at Copper Kettle: start here' })).toBeVisible()
  await page.getByRole('link', { name: 'Somebody call me' }).click()
  await page.getByRole('radio', { name: 'Signal' }).check()
  await page.getByLabel('Your number, or your name there').fill(reachedAt)
  await page.getByRole('radio', { name: 'Two to five of us' }).check()
  await page.getByRole('radio', { name: 'Somebody was fired or threatened' }).check()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const shown = page.getByText(REPLY_CODE)
  await expect(shown).toBeVisible()
  return shown.innerText()
}

/** Looks a code up on the page that it opens. */
export async function openReply(page: Page, code: string): Promise<void> {
  await page.goto('/call/reply')
  await page.getByLabel('Your code').fill(code)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

/** A caller takes the pressing form that came last, which opens it: only now they see how to reach whoever wrote. */
export async function takeInHand(page: Page, reachedAt: string): Promise<void> {
  const pressing = { hasText: 'Somebody was fired or threatened' }
  const waiting = page.getByRole('list', { name: 'Waiting' }).getByRole('listitem').filter(pressing)
  await waiting.last().getByRole('button', { name: 'I will call' }).click()
  await expect(page).toHaveURL(/\/network\/intake\/[0-9a-f-]{36}$/)
  await expect(page.getByText(reachedAt)).toBeVisible()
}

/** Writes a message, on either side. */
export async function write(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label).fill(words)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}
