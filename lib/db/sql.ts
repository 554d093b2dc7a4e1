import type pg from 'pg'

/** A statement with its values as a tagged template: values never become text of the statement. Answers the rows. */
export type Sql = <Row extends object = Record<string, unknown>>(
  text: TemplateStringsArray,
  ...values: unknown[]
) => Promise<Row[]>

export const sqlOn =
  (connection: pg.ClientBase): Sql =>
  async <Row extends object>(text: TemplateStringsArray, ...values: unknown[]) => {
    const statement = text.reduce((whole, part, index) => `${whole}$${index}${part}`)
    return (await connection.query<Row>(statement, values)).rows
  }
