import { expect, test } from 'vitest'
import { EMPTY_TALLY } from '@/lib/coverage/cell-tally'
import { coverageTable } from '@/lib/coverage/coverage-table'
import { coverDrive } from '@/lib/coverage/drive-coverage'

test('the terminal shows every share with its count, and a question mark where nobody has estimated', () => {
  const headcount = { people: 200, source: 'guess', onDate: '2026-11-03' } as const
  const tally = { ...EMPTY_TALLY, named: 60, supporters: 54, assessed: 54, verified: 54 }
  const cells = [{ cellId: 'dock', tally, headcount: null }]
  const drive = { onDate: '2026-11-20' as const, lastShockOn: null, headcount, cells, notPlaced: EMPTY_TALLY }
  const lines = coverageTable(coverDrive(drive), () => 'Dock').split('\n')
  expect(lines[1]).toMatch(/^all .*200 \(2026-11-03\).*60 30 %.*54 27 %/)
  expect(lines[2]).toMatch(/^Dock +\? +60 /)
})
