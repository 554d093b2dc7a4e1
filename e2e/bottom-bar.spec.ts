import { LANGUAGE_COOKIE } from '@/lib/i18n/language'
import { expect, test } from './support/demo'

const WHO = ['worker_leader', 'coach', 'coordinator', 'intake_caller', 'network_admin'] as const

for (const who of WHO)
  test(`no word of the bar of a narrow phone is cut: ${who}`, async ({ page, signInAs }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    const { home } = await signInAs(who)
    for (const value of ['en', 'es']) {
      await page.context().addCookies([{ name: LANGUAGE_COOKIE, value, url: page.url() }])
      await page.goto(home)
      await expect(page.locator('html')).toHaveAttribute('lang', value)
      const words = page.locator('nav:visible .truncate')
      await expect(words.first()).toBeVisible()
      const cut = await words.evaluateAll((all) =>
        all.filter((word) => word.scrollWidth > word.clientWidth).map((word) => word.textContent),
      )
      expect(cut).toEqual([])
    }
  })
