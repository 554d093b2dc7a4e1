import { unzipSync, zipSync } from 'fflate'
import { failure, type Result, success } from '@/lib/result'
import { WORKBOOK_LIMITS } from '../import-limits'

const PARTS_WITH_CELLS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

export type OpenWorkbook = {
  /** The same workbook with nothing in it but cells, packed anew from what was really unpacked. */
  bytes: Uint8Array
  /** XML of each sheet by its path in the workbook. */
  sheets: Map<string, string>
}

/**
 * Unpacks the parts of a workbook that hold cells. The sizes in the zip's directory are checked before anything is
 * inflated and bind the inflation itself, so that a zip bomb is refused for the price of reading its directory.
 */
export function openWorkbook(bytes: Uint8Array): Result<OpenWorkbook> {
  let entries = 0
  let inflated = 0
  let tooMuch = false
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1
        inflated += originalSize
        if (entries > WORKBOOK_LIMITS.entries || inflated > WORKBOOK_LIMITS.inflatedBytes) tooMuch = true
        if (originalSize > 1_000_000 && originalSize > size * WORKBOOK_LIMITS.ratio) tooMuch = true
        return !tooMuch && PARTS_WITH_CELLS.test(name)
      },
    })
  } catch {
    return failure({ code: 'invalid', reason: { key: 'exchange.refuse.damaged_workbook' } })
  }
  if (tooMuch) return failure({ code: 'too_large', reason: { key: 'exchange.refuse.workbook_too_large' } })
  const texts = Object.entries(parts).map(([path, part]) => [path, new TextDecoder().decode(part)] as const)
  if (texts.some(([, xml]) => /<!(DOCTYPE|ENTITY)/i.test(xml)))
    return failure({ code: 'invalid', reason: { key: 'exchange.refuse.damaged_workbook' } })
  return success({
    bytes: zipSync(parts, { level: 0 }),
    sheets: new Map(texts.filter(([path]) => path.toLowerCase().startsWith('xl/worksheets/'))),
  })
}
