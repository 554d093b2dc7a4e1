import { expect, test } from 'vitest'
import { cellName } from '@/lib/workplaces/cell-name'
import { notInCells } from '@/lib/workplaces/not-in-cells'

test('a cell is called by its area and shift, and by its site only where there are several', () => {
  const dock = { site: 'North hall', department: 'Dock', shift: 'Nights' }
  expect(cellName(dock, 1)).toBe('Dock · Nights')
  expect(cellName(dock, 2)).toBe('North hall · Dock · Nights')
  expect(cellName({ site: 'North hall', department: null, shift: null }, 1)).toBe('North hall')
})

test('the difference between the whole and its cells is shown, unless a cell has no estimate', () => {
  expect(notInCells(40, [12, 14])).toBe(14)
  expect(notInCells(20, [12, 14])).toBe(-6)
  expect(notInCells(40, [12, null])).toBeNull()
  expect(notInCells(null, [12])).toBeNull()
})
