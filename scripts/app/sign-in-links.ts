import { demoSignInLinks } from '@/prisma/seed/demo-people'
import { ensureInstance } from './ensure-instance'
import type { Size } from './prepare-demo'

/** Somebody to sign in as, by a link that works once. */
export type SignInLink = { role: string; name: string; link: string }

/** The people of the demo with fresh links. An empty instance has one: its first user. */
export async function signInLinks(demo: {
  size: Size
  origin: string
  ownerUrl: string
}): Promise<SignInLink[]> {
  if (demo.size !== 'empty') {
    const people = await demoSignInLinks(demo)
    return people.map(({ key, name, link }) => ({ role: key, name, link }))
  }
  const token = await ensureInstance(demo.ownerUrl, 'demo')
  return token ? [{ role: 'network_admin', name: 'First user', link: `${demo.origin}/setup#${token}` }] : []
}
