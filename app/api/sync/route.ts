import { currentSession } from '@/lib/access/current-session'
import { MOST_BYTES } from '@/lib/access/envelope-text'
import { fromOwnSite } from '@/lib/access/from-own-site'
import { readUpTo } from '@/lib/access/read-up-to'
import { now } from '@/lib/clock'
import { answerSync } from '@/lib/command/answer-sync'
import { commandNamed } from '@/lib/registry'

/** Takes what waited on a phone. One answer an entry; the form is that of `SyncEnvelope` and `SyncAnswer`. */
export const POST = fromOwnSite(async (request) => {
  const bytes = await readUpTo(request, MOST_BYTES)
  if (bytes === null) return answer(413, { code: 'too_large' })
  const body = parse(bytes)
  if (body === undefined) return answer(422, { code: 'invalid' })
  const response = await answerSync(await currentSession(), body, now(), commandNamed)
  return answer(response.status, response.body)
})

const answer = (status: number, body: object): Response =>
  Response.json(status === 200 ? body : { ...body, requestId: crypto.randomUUID() }, { status })

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
