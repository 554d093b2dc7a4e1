import fs from 'node:fs'
import * as z from 'zod'
import { weaknessOf } from './secret-strength'

type Source = Record<string, string | undefined>

const required = (sentence: string) => z.string({ error: sentence }).min(1, sentence)

const postgresUrl = (name: string, whose: string) =>
  required(
    `Set ${name} to the address of the database as ${whose}: postgresql://account:password@host/database.`,
  ).regex(/^postgres(ql)?:\/\//, `${name} must begin with postgresql://.`)

const variables = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Where the app signs in to the database: never the owner of the tables. */
  DATABASE_URL: postgresUrl('DATABASE_URL', 'the account of the app'),
  /** Where migrations and commands of the host sign in: the owner of the tables. The served app has none. */
  MIGRATION_DATABASE_URL: postgresUrl('MIGRATION_DATABASE_URL', 'the owner of the tables').optional(),
  KEYRING_DIR: required('Set KEYRING_DIR to the folder of the keyring, outside the data of the database.'),
  KEYRING_KEK_FILE: required('Set KEYRING_KEK_FILE to the file with the host key (npm run demo makes one).'),
  /** The browser for end-to-end tests, where it is not in one of the usual places. */
  CHROMIUM: z.string().optional(),
  /** A file of election records for `npm run import:elections` and `npm run coaching:replay`. */
  SEEDBED_ELECTIONS_FILE: z.string().optional(),
  /** A folder of models of organizing that the network adds to those of the release: one JSON file each. */
  MODELS_DIR: z.string().optional(),
  /** A folder of facts of laws that the network adds to those of the release: JSON files. */
  LAW_DIR: z.string().optional(),
  /** One more address that takes push messages, besides the services of the browsers. For tests only: the doctor warns of it. */
  PUSH_TEST_ORIGIN: z
    .string()
    .refine(isOrigin, 'PUSH_TEST_ORIGIN must be https://host without a path, or http://localhost:port.')
    .optional(),
  APP_ORIGIN: required(
    'Set APP_ORIGIN to the address that people open, such as https://shop.example.org.',
  ).refine(isOrigin, 'APP_ORIGIN must be https://host without a path, or http://localhost:port.'),
  NEXTAUTH_SECRET: required(
    'Set NEXTAUTH_SECRET, or NEXTAUTH_SECRET_FILE to a file with it. Make one with: openssl rand -base64 32',
  ).superRefine((secret, context) => {
    const weakness = weaknessOf(secret)
    if (!weakness) return
    context.addIssue(`NEXTAUTH_SECRET ${weakness}. Make a new one with: openssl rand -base64 32`)
  }),
}

/** Settings, each checked when it is first read, so that nothing needs those it never uses. */
export type Env = { readonly [Name in keyof typeof variables]: z.infer<(typeof variables)[Name]> }

let settings: Env | undefined

/** The settings of this process. Reading a missing or bad one throws a sentence that says what to do. */
export function env(): Env {
  settings ??= readEnv(process.env)
  return settings
}

/** Gives this process settings that it found itself, such as the address of the database that it started. */
export function adoptSettings(changes: { [Name in keyof Env]?: string }): void {
  Object.assign(process.env, changes)
  settings = undefined
}

/** Settings read from `source`, each on first use. */
export function readEnv(source: Source): Env {
  const settings = {}
  for (const name of Object.keys(variables) as (keyof typeof variables)[]) {
    const read = () => {
      const parsed = variables[name].safeParse(settingIn(name, source))
      if (!parsed.success) throw new Error(parsed.error.issues[0]?.message)
      Object.defineProperty(settings, name, { value: parsed.data, enumerable: true })
      return parsed.data
    }
    Object.defineProperty(settings, name, { get: read, configurable: true, enumerable: true })
  }
  return settings as Env
}

/** What is wrong with the settings that a served app needs, one sentence each; empty when nothing is. */
export function environmentFaults(source: Source): string[] {
  return (Object.keys(variables) as (keyof typeof variables)[]).flatMap((name) => {
    const parsed = variables[name].safeParse(settingIn(name, source))
    return parsed.success ? [] : parsed.error.issues.slice(0, 1).map((issue) => issue.message)
  })
}

/** {@link environmentFaults} of this process. */
export const faultsOfThisProcess = (): string[] => environmentFaults(process.env)

/** The owner's and the app's way into the database that `source` names; `null` when it names none. */
export function environmentDatabase(
  source: Source = process.env,
): { ownerUrl: string; appUrl: string } | null {
  const { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl } = source
  if (!appUrl && !ownerUrl) return null
  if (appUrl && ownerUrl) return { ownerUrl, appUrl }
  throw new Error(
    'Set both DATABASE_URL (the account of the app) and MIGRATION_DATABASE_URL (the owner of the tables), or neither.',
  )
}

/** The environment for a program that we start: this one's, with `changes`. `undefined` takes a variable away. */
export const childEnvironment = (changes: Source): NodeJS.ProcessEnv => ({ ...process.env, ...changes })

function settingIn(name: keyof typeof variables, source: Source): string | undefined {
  if (name === 'NEXTAUTH_SECRET' && source.NEXTAUTH_SECRET_FILE) {
    return fs.readFileSync(source.NEXTAUTH_SECRET_FILE, 'utf8').trim()
  }
  return source[name] || undefined
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, hostname } = new URL(text)
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost'))
}
