import { currentViewer } from '@/lib/access/current-viewer'
import { refuseVerb } from '@/lib/access/refuse-verb'
import type { Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { isDriveId } from '@/lib/drives/drive-id'
import { commitImport } from '@/lib/exchange/commands/commit-import'
import { getImportPreview } from '@/lib/exchange/queries/import-preview'
import { type ImportProgress, watchProgress } from '@/lib/exchange/reading/progress'
import { ImportAnswers } from '@/lib/exchange/schema'
import { describeThrown, log } from '@/lib/log'
import { failure, type Result } from '@/lib/result'

type Context = { params: Promise<{ driveId: string }> }
type Sent = Record<string, unknown>
type Line = { progress: ImportProgress } | { result: Result<unknown> }

/**
 * Looks at a list, or brings it in: the file or the pasted text as `list`, everything else as JSON in `sent`. Answers lines of JSON:
 * how far it is, and at last the result. Nothing is kept of a list but the people of it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { driveId } = await params
  const viewer = await currentViewer()
  const form = await request.formData()
  const [list, sent] = [form.get('list'), sentIn(form)]
  return answerInLines(async () => {
    if (!viewer) return failure({ code: 'unauthenticated' })
    if (!isDriveId(driveId)) return failure({ code: 'not_found' })
    if (!(list instanceof File)) return failure({ code: 'invalid' })
    const bytes = Buffer.from(await list.arrayBuffer())
    return sent.step === 'bring_in'
      ? bringIn(viewer, driveId, bytes, sent)
      : look(viewer, driveId, bytes, sent)
  })
}

async function look(
  viewer: Viewer,
  driveId: string,
  bytes: Buffer,
  { answers }: Sent,
): Promise<Result<unknown>> {
  const parsed = ImportAnswers.safeParse(answers)
  if (!parsed.success) return failure({ code: 'invalid' })
  const refusal = refuseVerb(viewer, 'import.commit', driveId, now())
  return refusal ? failure(refusal) : getImportPreview(viewer, driveId, bytes, parsed.data)
}

function bringIn(viewer: Viewer, driveId: string, bytes: Buffer, sent: Sent): Promise<Result<unknown>> {
  const { step: _, commandId, ...input } = sent
  return execute(commitImport, viewer, {
    commandId: String(commandId),
    input: { ...input, driveId, content: bytes.toString('base64') },
  })
}

function sentIn(form: FormData): Sent {
  const sent = form.get('sent')
  try {
    const value: unknown = JSON.parse(typeof sent === 'string' ? sent : '')
    return value && typeof value === 'object' ? { ...value } : {}
  } catch {
    return {}
  }
}

function answerInLines(work: () => Promise<Result<unknown>>): Response {
  const text = new TextEncoder()
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (line: Line) => controller.enqueue(text.encode(`${JSON.stringify(line)}\n`))
      const result = await watchProgress((progress) => say({ progress }), work).catch((error: unknown) => {
        log.error({ ...describeThrown(error), requestId: 'import' })
        return failure({ code: 'busy' })
      })
      say({ result })
      controller.close()
    },
  })
  return new Response(lines, {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
  })
}
