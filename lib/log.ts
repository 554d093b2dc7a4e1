import pino from 'pino'

/** All that a line of the log may hold. No messages: they carry what people typed. */
export type LogLine = {
  /** A code of `lib/errors.ts`, an SQLSTATE, or a short name of what happened. */
  code: string
  /** The class of an error or the name of a command. */
  name?: string
  /** What Next shows to the browser in place of an error. */
  digest?: string
  requestId?: string
}

/** Everything else is cut off: a field that is not in {@link LogLine} never reaches the output. */
export const onlyAllowed = ({ code, name, digest, requestId }: LogLine): LogLine => ({
  code: short(code),
  ...(name && { name: short(name) }),
  ...(digest && { digest: short(digest) }),
  ...(requestId && { requestId: short(requestId) }),
})

const short = (text: string): string => text.replace(/[^\w.:-]/g, '').slice(0, 64)

const lines = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** Writes one JSON line to standard output. */
export const log = {
  info: (line: LogLine): void => lines.info(onlyAllowed(line)),
  warn: (line: LogLine): void => lines.warn(onlyAllowed(line)),
  error: (line: LogLine): void => lines.error(onlyAllowed(line)),
}

/** What may be said about something thrown: its class and code, never its message. */
export function describeThrown(error: unknown): LogLine {
  if (!(error instanceof Error)) return { code: 'thrown', name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'thrown'
  const digest = 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
  return { code, name: error.name, ...(digest && { digest }) }
}
