type Policies = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown
}

const WORKER = '/sw.js'
const CHUNKS = '/_next/static/'

/** The address itself when it is one of our own hashed scripts or the worker. @throws {TypeError} for every other. */
export function ownScript(url: string, here: string): string {
  const { origin, pathname } = new URL(url, here)
  if (origin === new URL(here).origin && (pathname === WORKER || pathname.startsWith(CHUNKS))) return url
  throw new TypeError('Not a script of this app')
}

/**
 * Lets the loader of later pages put our own scripts into the page. Its addresses are plain text, which the page's policy
 * (`require-trusted-types-for 'script'`) refuses unless a policy named `default` vouches for them.
 */
export function allowOwnScripts(): void {
  const { trustedTypes, location } = globalThis as { trustedTypes?: Policies; location?: { href: string } }
  if (!location) return
  trustedTypes?.createPolicy('default', { createScriptURL: (url) => ownScript(url, location.href) })
}
