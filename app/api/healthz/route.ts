/** Whether the process is alive. Says nothing about the database: see readyz. */
export const GET = (): Response =>
  Response.json({ status: 'alive' }, { headers: { 'cache-control': 'no-store' } })

export const dynamic = 'force-dynamic'
