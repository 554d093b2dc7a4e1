import type { Result } from '@/lib/result'

/** How far the server is with a list, in rows. */
export type ListProgress = { step: 'read' | 'checked' | 'written'; done: number; total: number }

type Line<Value> = { progress?: ListProgress; result?: Result<Value> }

/** Sends a list to where it is looked at or brought in, hears on the way how far it is, and answers the result. */
export async function sendList<Value>(
  address: string,
  file: File,
  sent: object,
  onProgress: (progress: ListProgress) => void,
): Promise<Result<Value>> {
  const form = new FormData()
  form.set('list', file)
  form.set('sent', JSON.stringify(sent))
  try {
    const { body } = await fetch(address, { method: 'POST', body: form })
    return (body && (await lastOf<Value>(body, onProgress))) ?? BUSY
  } catch {
    return BUSY
  }
}

const BUSY = { ok: false, error: { code: 'busy' } } as const

async function lastOf<Value>(
  body: ReadableStream<Uint8Array>,
  onProgress: (progress: ListProgress) => void,
): Promise<Result<Value> | null> {
  const [reader, text] = [body.getReader(), new TextDecoder()]
  let [rest, result]: [string, Result<Value> | null] = ['', null]
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + text.decode(part.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const said = JSON.parse(line) as Line<Value>
      if (said.progress) onProgress(said.progress)
      result = said.result ?? result
    }
  }
  return result
}
