import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** What a bad net does to one request that carries waiting entries. `late`: it gets there after its sender gave up on it. */
type Harm = 'none' | 'drop' | 'drop_answer' | 'twice' | 'delay' | 'late'

/** A net that the test holds in its hand. */
export type ChaosProxy = {
  url: string
  /** How many requests of each fate went by. */
  seen: Record<Harm, number>
  /** Every request that carries entries is refused until this is false again. */
  blocked: boolean
  /** Is added to the worker's script, so that the browser takes it for a newer one. */
  addToWorker: string
  close: () => Promise<void>
}

const HARMS: readonly Harm[] = ['drop', 'drop_answer', 'twice', 'delay', 'late', 'none']
const LONGEST_MS = 700

/**
 * Starts a forward proxy. With a `seed`, requests that carry entries are dropped, doubled, delayed and reordered, each fate once in six
 * and in an order by chance, the same for the same seed.
 */
export async function startChaosProxy(seed: number | null): Promise<ChaosProxy> {
  const random = fractions(seed ?? 1)
  let fates: Harm[] = []
  const nextFate = (): Harm => {
    if (fates.length === 0) fates = shuffled(HARMS, random)
    return fates.pop() ?? 'none'
  }
  const seen = { none: 0, drop: 0, drop_answer: 0, twice: 0, delay: 0, late: 0 }
  const server = http.createServer(async (request, response) => {
    const body = await read(request).catch(() => null)
    // Whoever asked went away before the question was complete.
    if (!body) return response.destroy()
    const isSync = request.url?.endsWith('/api/sync') ?? false
    if (isSync && proxy.blocked) return response.destroy()
    const harm = isSync && seed !== null ? nextFate() : 'none'
    if (isSync) seen[harm] += 1
    if (harm === 'drop') return response.destroy()
    if (harm === 'late') {
      response.destroy()
      await setTimeout(random() * LONGEST_MS)
      return void passOn(request, body).catch(() => undefined)
    }
    if (harm === 'delay') await setTimeout(random() * LONGEST_MS)
    const copies = harm === 'twice' ? [passOn(request, body), passOn(request, body)] : [passOn(request, body)]
    const [answer] = await Promise.all(copies).catch(() => [])
    if (!answer || harm === 'drop_answer') return response.destroy()
    const isWorker = request.url?.endsWith('/sw.js') && proxy.addToWorker
    const { 'content-length': _, 'content-encoding': __, ...headers } = answer.headers
    response.writeHead(answer.status, isWorker ? headers : answer.headers)
    response.end(isWorker ? Buffer.concat([answer.body, Buffer.from(proxy.addToWorker)]) : answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  const proxy: ChaosProxy = {
    url: `http://localhost:${port}`,
    seen,
    blocked: false,
    addToWorker: '',
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}

async function read(stream: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

function passOn({ url, method, headers }: http.IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const plain = { ...headers, 'accept-encoding': 'identity' }
    const sent = http.request(url ?? '', { method, headers: plain, agent: false }, (answer) => {
      const { statusCode: status = 502, headers } = answer
      read(answer).then((whole) => resolve({ status, headers, body: whole }), reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const shuffled = (harms: readonly Harm[], random: () => number): Harm[] =>
  harms
    .map((harm) => ({ harm, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ harm }) => harm)

/** Fractions in [0, 1) that are the same for the same seed: a chaos that can be had again. */
function fractions(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
