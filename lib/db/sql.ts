import { createHash } from 'node:crypto'
import type pg from 'pg'

/** A statement with its values as a tagged template: values never become text of the statement. Answers the rows. */
export type Sql = <Row extends object = Record<string, unknown>>(
  text: TemplateStringsArray,
  ...values: unknown[]
) => Promise<Row[]>

type Prepared = { name: string; text: string }

const known = new WeakMap<TemplateStringsArray, Prepared>()

/**
 * Statements on one connection. Each place in the code is prepared once a connection and named, so that PostgreSQL reads and
 * plans it once and not at every call: with row policies, planning takes longer than running.
 */
export const sqlOn =
  (connection: pg.ClientBase): Sql =>
  async <Row extends object>(text: TemplateStringsArray, ...values: unknown[]) =>
    (await connection.query<Row>({ ...preparedOf(text), values })).rows

/** The name and the text under which a place in the code is prepared. */
export function preparedOf(template: TemplateStringsArray): Prepared {
  const prepared = known.get(template)
  if (prepared) return prepared
  const text = template.reduce((whole, part, index) => `${whole}$${index}${part}`)
  // Named by its text: the bundler may load this module twice over one pool, and a counter would give a name twice.
  const made = { name: createHash('sha256').update(text).digest('base64url'), text }
  known.set(template, made)
  return made
}
