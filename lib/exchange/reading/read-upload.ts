import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { failure, type Result } from '@/lib/result'
import type { Sheet } from '../sheet'
import type { Upload } from './parse-upload'

/** Of a machine that is busy with other things: a thread has to load what it reads with before it can begin. */
const START_LIMIT_MS = 30_000
const TIME_LIMIT_MS = 20_000
const MEMORY_LIMIT_MB = 256

/**
 * Reads an upload in a thread of its own with limited memory and time, inside the request that brought it: what it
 * says never enters a job, a log or a temporary file. The time is that of the reading: a busy server does not call a short list too long.
 */
export function readUpload(upload: Upload): Promise<Result<Sheet>> {
  if (upload.bytes.length > upload.limits.bytes) return Promise.resolve(tooLarge(upload))
  return new Promise((resolve, reject) => {
    const thread = new Worker(
      join(/* turbopackIgnore: true */ process.cwd(), 'lib/exchange/reading/parse-thread.ts'),
      {
        workerData: upload,
        execArgv: ['--import', 'tsx'],
        env: {},
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
      },
    )
    const answer = (result: Result<Sheet>) => {
      clearTimeout(timer)
      resolve(result)
      void thread.terminate()
    }
    const giveUp = () => answer(unreadable('took_too_long'))
    let timer = setTimeout(giveUp, START_LIMIT_MS)
    thread.once('message', () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, TIME_LIMIT_MS)
      thread.once('message', answer)
    })
    thread.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(unreadable('took_too_much'))
      else reject(error)
    })
  })
}

const unreadable = (reason: string) =>
  failure({ code: 'too_large', reason: { key: `exchange.refuse.${reason}` } })

const tooLarge = ({ limits }: Upload) =>
  failure({
    code: 'too_large',
    reason: { key: 'exchange.refuse.too_many_bytes', params: { megabytes: limits.bytes / 1024 / 1024 } },
  })
