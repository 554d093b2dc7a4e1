import pg from 'pg'

/** Runs `work` on one connection of its own to `url` and closes it. */
export async function withClient<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: url, application_name: 'seedbed scripts' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server and account as `url`, another database. */
export function otherDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

/** The name of the database in `url`. */
export const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))
