import { currentSession } from '@/lib/access/current-session'
import { MOST_BYTES } from '@/lib/access/envelope-text'
import { now } from '@/lib/clock'
import { answerSync } from '@/lib/command/answer-sync'
import { commandNamed } from '@/lib/registry'

/** Takes what waited on a phone. One answer an entry; the form is that of `SyncEnvelope` and `SyncAnswer`. */
export async function POST(request: Request): Promise<Response> {
  const bytes = await readUpTo(request, MOST_BYTES)
  if (bytes === null) return answer(413, { code: 'too_large' })
  const body = parse(bytes)
  if (body === undefined) return answer(422, { code: 'invalid' })
  const response = await answerSync(await currentSession(), body, now(), commandNamed)
  return answer(response.status, response.body)
}

const answer = (status: number, body: object): Response =>
  Response.json(status === 200 ? body : { ...body, requestId: crypto.randomUUID() }, {
    status,
    headers: { 'cache-control': 'no-store' },
  })

/** The body, or `null` as soon as it is longer than it may be: nothing is read beyond that. */
async function readUpTo(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
