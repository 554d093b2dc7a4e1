import { fileTypeFromBuffer } from 'file-type'
import type { Message } from '@/lib/errors'

export type Sniffed = { kind: 'text' } | { kind: 'workbook' } | { kind: 'refused'; reason: Message }

/** What a file is by its first bytes, whatever it is called. */
export async function sniffUpload(bytes: Uint8Array): Promise<Sniffed> {
  const type = await fileTypeFromBuffer(bytes)
  if (!type) return { kind: 'text' }
  if (type.ext === 'xlsx') return { kind: 'workbook' }
  if (type.ext === 'pdf') return refused('pdf')
  if (type.mime.startsWith('image/')) return refused('photo')
  if (type.ext === 'cfb' || type.ext === 'ods' || type.ext === 'xlsm') return refused('old_workbook')
  if (type.ext === 'docx' || type.ext === 'odt' || type.ext === 'rtf') return refused('document')
  if (type.mime.startsWith('text/')) return { kind: 'text' }
  return type.ext === 'zip' ? { kind: 'workbook' } : refused('unknown_kind')
}

const refused = (kind: string): Sniffed => ({ kind: 'refused', reason: { key: `exchange.refuse.${kind}` } })
