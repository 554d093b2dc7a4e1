import { ensureInstance } from './ensure-instance'
import type { Size } from './prepare-demo'

/** Somebody to sign in as, by a link that works once. */
export type DemoPerson = { role: string; name: string; link: string }

/** The people of the demo with fresh links. An empty instance has one: its first user. */
export async function demoPeople({
  size,
  origin,
  ownerUrl,
}: {
  size: Size
  origin: string
  ownerUrl: string
}): Promise<DemoPerson[]> {
  if (size !== 'empty') return (await import('@/prisma/seed/demo')).demoSignInLinks()
  const token = await ensureInstance(ownerUrl, 'demo')
  return token ? [{ role: 'network_admin', name: 'First user', link: `${origin}/setup#${token}` }] : []
}
