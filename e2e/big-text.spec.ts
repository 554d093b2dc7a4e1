import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'
import { doubleText, enrolInDemo, newPhone } from './support/offline-phone'

const NARROW = { width: 320, height: 640 }

/** Words of an element itself that reach beyond the edge of the screen where nothing scrolls. */
const wordsOutOfSight = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    return [...document.querySelectorAll('main *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => element.getBoundingClientRect().right > edge + 1 && !scrolls(element))
      .map((element) => element.textContent?.trim().slice(0, 40))
  })

test('at 320 px and twice the usual text, tables, papers and the wall keep their words on the screen', async () => {
  test.setTimeout(120_000)
  const phone = newPhone()
  doubleText(phone)
  const page = await phone.open()
  await page.setViewportSize(NARROW)
  const base = await enrolInDemo(page, 'committee')
  const paths = [
    '/',
    '/privacy',
    '/method',
    ...['/map', '/unit', '/ties', '/wall', '/strategy/numbers', '/reports/sheet'].map((path) => base + path),
  ]
  for (const path of paths) {
    await page.goto(path)
    await expect(page.locator('h1')).toHaveCount(1)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, width, await wordsOutOfSight(page)]).toEqual([path, NARROW.width, []])
  }
  await page.goto(`${base}/wall`)
  const onTiles = page.locator('main li span.truncate, main li span.tabular')
  await expect(onTiles.first()).toBeVisible()
  const cut = await onTiles.evaluateAll((all) =>
    all.filter((word) => word.scrollWidth > word.clientWidth + 1).map((word) => word.textContent),
  )
  expect(cut).toEqual([])
  await phone.throwAway()
})
