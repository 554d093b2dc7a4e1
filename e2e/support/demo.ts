import { test as base, type Page } from '@playwright/test'
import { env } from '@/lib/env'
import { type DemoLink, type DemoPersonKey, demoSignInLinks } from '@/prisma/seed/demo-people'

type Fixtures = {
  /** Signs in by a fresh one-time link and waits for the person's first page. Answers who it is. */
  signInAs: (key: DemoPersonKey, where?: Page) => Promise<DemoLink>
}

/** Tests against the served demo network. */
export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use(async (key, where = page) => {
      const links = await demoSignInLinks({
        ownerUrl: env().MIGRATION_DATABASE_URL ?? '',
        origin: env().APP_ORIGIN,
      })
      const person = links.find((link) => link.key === key)
      if (!person) throw new Error(`The demo has no ${key}`)
      await where.goto(person.link)
      await where.waitForURL((url) => url.pathname === person.home)
      return person
    })
  },
})

export { expect } from '@playwright/test'
