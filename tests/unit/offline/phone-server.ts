import type { SyncAnswer } from '@/lib/access/envelope-text'

type Item = { commandId: string; sealed: string }
type Reply = { status: number; body: object } | 'lost' | 'lost_answer'

/** The other end of the wire: it takes what comes once, and answers as the test says. */
export function phoneServer() {
  const taken: string[] = []
  const batches: number[] = []
  const replies: ((items: Item[]) => Reply)[] = []
  const take = (items: Item[]): SyncAnswer[] =>
    items.map(({ commandId }) => {
      if (taken.includes(commandId)) return { commandId, status: 'duplicate' }
      taken.push(commandId)
      return { commandId, status: 'accepted' }
    })
  const fetch = async (_: unknown, { body }: { body?: unknown } = {}) => {
    const { items } = JSON.parse(String(body)) as { items: Item[] }
    batches.push(items.length)
    const reply = replies.shift()?.(items) ?? { status: 200, body: { items: take(items) } }
    if (reply === 'lost_answer') take(items)
    if (typeof reply === 'string') throw new TypeError('Failed to fetch')
    return Response.json(reply.body, { status: reply.status })
  }
  return {
    taken,
    batches,
    fetch: fetch as typeof globalThis.fetch,
    /** What the next request is answered; afterwards everything is taken again. */
    next: (reply: Reply | ((items: Item[]) => Reply)) =>
      void replies.push(typeof reply === 'function' ? reply : () => reply),
  }
}
