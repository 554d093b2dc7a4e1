import { slowHash, slowVerify } from '@/lib/access/slow-hash'
import { IMPORT_LIMITS } from '@/lib/exchange/import-limits'
import { parseUpload } from '@/lib/exchange/reading/parse-upload'
import type { Measure } from './measure'

/** What keeps strangers out costs as much for nobody as for somebody, and what is far too large is refused quickly. */
export async function guards(): Promise<Measure[]> {
  const known = await slowHash('kettle under the stairs')
  await slowVerify(null, 'warm up')
  const nobody = await msOf(() => slowVerify(null, 'wrong'))
  const somebody = await msOf(() => slowVerify(known, 'wrong'))
  const bytes = new TextEncoder().encode('a\n'.repeat(1_000_000))
  const refusal = await msOf(() =>
    parseUpload({ bytes, origin: 'file', limits: IMPORT_LIMITS.roster, sheetIndex: null }),
  )
  return [
    {
      name: 'passphrase of an account that does not exist',
      unit: 'ms',
      goal: 'as long as for one that does, within 1.5 times',
      product: [nobody],
      against: { 'one that does': [somebody] },
    },
    {
      name: 'refusing a list of a million rows',
      unit: 'ms',
      goal: 'at most 2,000 ms',
      product: [refusal],
      against: {},
    },
  ]
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const begunAt = performance.now()
  await work()
  return performance.now() - begunAt
}
