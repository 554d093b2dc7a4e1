/** Holds the session token and nothing else: 64 hex digits, of which the database knows only the hash. */
export const SESSION_COOKIE = '__Host-sid'

/** Browsers take the cookie only over TLS (or from localhost), only from us, and give it to no script. */
export const SESSION_COOKIE_OPTIONS = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const

/** How long a browser keeps the cookie. The session behind it ends much earlier, in the database. */
export const SESSION_COOKIE_SECONDS = 30 * 24 * 60 * 60

/** Whether `text` has the form of a token. */
export const isSessionToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
