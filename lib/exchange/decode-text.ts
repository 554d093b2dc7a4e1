import type { Message } from '@/lib/errors'
import { failure, type Result, success } from '@/lib/result'
import type { Sheet } from './sheet'

export type DecodedText = { text: string; encoding: NonNullable<Sheet['encoding']>; notes: Message[] }

/** What the letters of Western European names and their punctuation are in Windows-1252; anything else is doubtful. */
const WESTERN_LETTERS = 'áéíóúüñÁÉÍÓÚÜÑçÇöÖäÄßëïâêôîûàèãõÀÈÂÊÔÃÕ'
const WESTERN_SIGNS = '’‘“”–—…ºª¿¡·\u00A0´'
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Turns the bytes of a text file into text only where the encoding is certain: by its mark, as valid UTF-8, or as
 * Windows-1252 when every foreign byte makes a letter of a Western name. Otherwise refuses and says what to save as.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const marked = markedEncoding(bytes)
  if (marked) return decodeMarked(bytes, marked)
  if (bytes.includes(0)) {
    const text = tryDecode(bytes, 'utf-8')
    const share = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) / bytes.length
    return text !== null && share < 0.1
      ? success({ text, encoding: 'utf-8', notes: [] })
      : failure({ code: 'invalid', reason: { key: 'exchange.refuse.unmarked_utf16' } })
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) return success({ text: utf8, encoding: 'utf-8', notes: [] })
  return decodeWestern(bytes)
}

function markedEncoding([a, b, c]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

function decodeMarked(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Result<DecodedText> {
  const text = encoding === 'utf-8' ? tryDecode(bytes, encoding) : decodeUtf16(bytes, encoding)
  if (text === null) return failure({ code: 'invalid', reason: { key: 'exchange.refuse.damaged_text' } })
  return success({ text, encoding: encoding === 'utf-8' ? 'utf-8' : 'utf-16', notes: [] })
}

/** Half characters stay half, so that their row can be named. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | null {
  if (bytes.length % 2 !== 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let start = 2; start < bytes.length; start += 8192) {
    const units: number[] = []
    for (let at = start; at < Math.min(start + 8192, bytes.length); at += 2)
      units.push(view.getUint16(at, encoding === 'utf-16le'))
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeWestern(bytes: Uint8Array): Result<DecodedText> {
  const refused = failure({ code: 'invalid', reason: { key: 'exchange.refuse.unknown_encoding' } })
  if (bytes.some((byte) => UNDEFINED_IN_1252.has(byte))) return refused
  const text = tryDecode(bytes, 'windows-1252')
  if (text === null || !looksWestern(text)) return refused
  const samples = [...new Set(text.match(/[\p{L}’-]*[^\p{ASCII}][\p{L}’-]*/gu) ?? [])].slice(0, 5)
  return success({
    text,
    encoding: 'windows-1252',
    notes: [{ key: 'exchange.note.windows_1252', params: { samples: samples.join(', ') } }],
  })
}

/** Every foreign sign must be plausible where it stands: no capital inside a word, no long runs, no signs in a word. */
function looksWestern(text: string): boolean {
  if (/[^\p{ASCII}]{4}/u.test(text)) return false
  for (const { 0: sign, index } of text.matchAll(/[^\p{ASCII}]/gu)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    if (WESTERN_LETTERS.includes(sign)) {
      if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) return false
    } else if (
      !WESTERN_SIGNS.includes(sign) ||
      (sign !== '’' && /\p{L}/u.test(before) && /\p{L}/u.test(after))
    ) {
      return false
    }
  }
  return true
}
