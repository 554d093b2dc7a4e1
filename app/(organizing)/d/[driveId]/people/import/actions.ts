'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { currentViewer } from '@/lib/access/current-viewer'
import { refuseVerb } from '@/lib/access/refuse-verb'
import { now } from '@/lib/clock'
import { runAction } from '@/lib/command/run-action'
import { isDriveId } from '@/lib/drives/drive-id'
import { commitImport } from '@/lib/exchange/commands/commit-import'
import { undoImport } from '@/lib/exchange/commands/undo-import'
import { getImportPreview, type ImportPreview } from '@/lib/exchange/queries/import-preview'
import { ImportAnswers } from '@/lib/exchange/schema'
import { failure, type Result } from '@/lib/result'

/** What the wizard sends: the file or the pasted text as `list`, everything else as JSON in `sent`. */
async function bytesOf(form: FormData): Promise<Buffer | null> {
  const list = form.get('list')
  return list instanceof File ? Buffer.from(await list.arrayBuffer()) : null
}

function sentIn(form: FormData): Record<string, unknown> {
  const sent = form.get('sent')
  try {
    const value: unknown = JSON.parse(typeof sent === 'string' ? sent : '')
    return value && typeof value === 'object' ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Reads and compares a list; writes nothing. */
export async function previewImportAction(form: FormData): Promise<Result<ImportPreview>> {
  const viewer = await currentViewer()
  if (!viewer) return failure({ code: 'unauthenticated' })
  const { driveId, answers } = sentIn(form)
  const [bytes, parsed] = [await bytesOf(form), ImportAnswers.safeParse(answers)]
  if (typeof driveId !== 'string' || !isDriveId(driveId)) return failure({ code: 'not_found' })
  if (!bytes || !parsed.success) return failure({ code: 'invalid' })
  const refusal = refuseVerb(viewer, 'import.commit', driveId, now())
  return refusal ? failure(refusal) : getImportPreview(viewer, driveId, bytes, parsed.data)
}

export async function commitImportAction(form: FormData) {
  const { commandId, ...input } = sentIn(form)
  const bytes = await bytesOf(form)
  return runAction(commitImport, {
    commandId: String(commandId),
    input: { ...input, content: bytes?.toString('base64') ?? '' },
  })
}

export async function undoImportAction(command: SentCommand) {
  return runAction(undoImport, command)
}
