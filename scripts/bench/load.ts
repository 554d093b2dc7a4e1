import http from 'node:http'

export type Load = {
  url: string
  headers?: Record<string, string>
  /** The body of each request, in order; absent for GET. When they run out, the load ends. */
  bodies?: string[]
  connections: number
  seconds: number
  /** What a right answer contains. */
  expect: string
}

export type LoadResult = { p50Ms: number; perSecond: number; answers: number }

/** Sends requests one after another on each of so many connections, and measures. Throws at the first wrong answer. */
export async function load({
  url,
  headers = {},
  bodies,
  connections,
  seconds,
  expect,
}: Load): Promise<LoadResult> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const startedAt = performance.now()
  const endsAt = startedAt + seconds * 1000
  let next = 0

  const oneConnection = async () => {
    while (performance.now() < endsAt) {
      const body = bodies?.[next++]
      if (bodies && body === undefined) return
      const sentAt = performance.now()
      const answer = await send(agent, url, headers, body)
      if (answer.status !== 200 || !answer.text.includes(expect))
        throw new Error(`${url} answered ${answer.status}: ${answer.text.slice(0, 300)}`)
      times.push(performance.now() - sentAt)
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, oneConnection))
  } finally {
    agent.destroy()
  }
  const elapsed = (performance.now() - startedAt) / 1000
  times.sort((a, b) => a - b)
  return {
    p50Ms: times[Math.floor(times.length / 2)] ?? Number.NaN,
    perSecond: times.length / elapsed,
    answers: times.length,
  }
}

function send(agent: http.Agent, url: string, headers: Record<string, string>, body: string | undefined) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const options = { agent, method: body === undefined ? 'GET' : 'POST', headers }
    const request = http.request(url, options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      )
    })
    request.once('error', reject)
    request.end(body)
  })
}
