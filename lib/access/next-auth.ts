import 'server-only'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { AuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import * as z from 'zod'
import { asViewer } from '@/lib/db/as-viewer'
import { env } from '@/lib/env'
import { describeThrown, log } from '@/lib/log'
import { Door } from './door'
import { type EnrolRefusal, enrolByPasskey, enrolByPassphrase } from './enrol'
import { loadViewer } from './load-viewer'
import { BusyError } from './one-of-few'
import type { Opened } from './open-session'
import {
  isSessionToken,
  SESSION_COOKIE,
  SESSION_COOKIE_OPTIONS,
  SESSION_COOKIE_SECONDS,
} from './session-cookie'
import {
  type SignInRefusal,
  signInByDemoLink,
  signInByPasskey,
  signInByPassphrase,
  signInByRecovery,
} from './sign-in'

/** A signed-in user as next-auth passes it from `authorize` to `jwt`: the token becomes the cookie, and only that. */
type OpenedUser = User & { sid: string }

const text = (most: number) => z.string().min(1).max(most)

/** Something that travels as JSON in one field, such as a passkey's answer, which its library checks part by part. */
const fromJson = <Answer>() =>
  text(20_000).transform((json, context): Answer => {
    try {
      return JSON.parse(json)
    } catch {
      context.addIssue('not JSON')
      return z.NEVER
    }
  })

const enrolment = {
  ticket: text(4000),
  door: fromJson<unknown>().pipe(Door),
  locale: z.enum(['en', 'es']),
  timeZone: text(60).refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'),
}

/** One way in: what it takes, and what it does with it. A refusal reaches the browser as its code, anything else as `busy`. */
function wayIn<Schema extends z.ZodObject>(
  id: string,
  schema: Schema,
  open: (given: z.infer<Schema>) => Promise<Opened | SignInRefusal | EnrolRefusal>,
) {
  return Credentials({
    id,
    name: id,
    credentials: {},
    async authorize(given): Promise<OpenedUser> {
      const parsed = schema.safeParse(given)
      const opened = parsed.success ? await open(parsed.data).catch(codeOf) : 'wrong'
      if (typeof opened === 'string') throw new Error(opened)
      return { id: opened.userId, sid: opened.token }
    },
  })
}

function codeOf(error: unknown): never {
  if (!(error instanceof BusyError)) log.error({ ...describeThrown(error), requestId: 'sign_in' })
  throw new Error('busy')
}

/**
 * next-auth as the frame: its routes, its request forgery check, its cookie. The cookie holds our opaque token; sessions, their
 * ends and their revocation live in PostgreSQL, and nothing that a token might claim is trusted.
 */
export const authOptions = (): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  useSecureCookies: true,
  session: { strategy: 'jwt', maxAge: SESSION_COOKIE_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    wayIn('passkey', z.object({ assertion: fromJson<AuthenticationResponseJSON>() }), ({ assertion }) =>
      signInByPasskey(assertion),
    ),
    wayIn(
      'passphrase',
      z.object({ account: text(60), passphrase: text(500), code: text(20) }),
      signInByPassphrase,
    ),
    wayIn('recovery', z.object({ code: text(60) }), ({ code }) => signInByRecovery(code)),
    wayIn('demo', z.object({ link: text(100) }), ({ link }) => signInByDemoLink(link)),
    wayIn(
      'new-passkey',
      z.object({ ...enrolment, response: fromJson<RegistrationResponseJSON>() }),
      ({ response, ...form }) => enrolByPasskey(form, response),
    ),
    wayIn(
      'new-passphrase',
      z.object({ ...enrolment, passphrase: text(500), code: text(20) }),
      ({ passphrase, code, ...form }) => enrolByPassphrase(form, { passphrase, code }),
    ),
  ],
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: SESSION_COOKIE_OPTIONS },
    csrfToken: { name: '__Host-form', options: SESSION_COOKIE_OPTIONS },
    callbackUrl: { name: '__Host-back', options: SESSION_COOKIE_OPTIONS },
  },
  jwt: {
    encode: async ({ token }) => (typeof token?.sid === 'string' ? token.sid : ''),
    async decode({ token }) {
      const viewer = isSessionToken(token) ? await loadViewer({ token, kind: 'web' }) : null
      return viewer && { sub: viewer.userId, sid: token }
    },
  },
  callbacks: {
    jwt: async ({ token, user }) => (user ? { ...token, sid: (user as OpenedUser).sid } : token),
    session: async ({ session }) => ({ expires: session.expires }),
    redirect: async ({ baseUrl }) => baseUrl,
  },
  events: {
    async signOut({ token }) {
      if (isSessionToken(token?.sid))
        await asViewer({ token: token.sid, kind: 'web' }, (tx) => tx.sql`select app.end_session()`)
    },
  },
  logger: {
    error: (code) => log.warn({ code: 'next_auth', name: code }),
    warn: () => {},
    debug: () => {},
  },
})
