import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSESSMENT_VALUES } from '@/lib/assessments/assessment'
import { packTiles, unpackCells } from '@/lib/coverage/packed-tiles'
import { groupWall, WALL_FILTERS, WALL_GROUPINGS, type WallCell } from '@/lib/coverage/wall-groups'
import { WALL_MARKS, type WallTile } from '@/lib/coverage/wall-tile'
import { openedIn, wallSearch, wallViewOf } from '@/lib/coverage/wall-view'

const view = fc.record({
  grouping: fc.constantFrom(...WALL_GROUPINGS),
  filter: fc.constantFrom(...WALL_FILTERS),
  code: fc.constant(''),
})

const tile = fc.tuple(
  fc.constantFrom(null, ...ASSESSMENT_VALUES),
  fc.subarray(Object.values(WALL_MARKS)).map((marks) => marks.join('')),
  fc.option(fc.nat(200), { nil: null }),
)
const cells = fc.array(fc.array(tile, { maxLength: 6 }), { maxLength: 5 }).map((all) =>
  all.map(
    (tiles, index): WallCell => ({
      cellId: index === 4 ? null : `cell${index}`,
      name: `Cell ${index}`,
      area: `Area ${index % 2}`,
      shift: `Shift ${index % 3}`,
      headcount: index === 3 ? null : 4,
      people: tiles.length,
      tiles: tiles.map(([value, marks, days], at): WallTile => [`K${index}${at}`, value, marks, days]),
    }),
  ),
)

test('however the wall is grouped, the same people are shown and each of them once', () => {
  fc.assert(
    fc.property(cells, view, (all, asked) => {
      const codes = (grouping: (typeof WALL_GROUPINGS)[number]) =>
        groupWall(all, { ...asked, grouping }).flatMap(({ tiles }) => tiles.map(([code]) => code))
      expect(new Set(codes(asked.grouping)).size).toBe(codes(asked.grouping).length)
      expect(codes(asked.grouping).toSorted()).toEqual(codes('cell').toSorted())
    }),
  )
})

test('support, undecided, against and unknown are everybody, and nobody twice: not knowing is not undecided', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const count = (filter: (typeof WALL_FILTERS)[number]) =>
        groupWall(all, { grouping: 'cell', filter, code: '' }).reduce(
          (sum, { tiles }) => sum + tiles.length,
          0,
        )
      expect(count('support') + count('undecided') + count('against') + count('unknown')).toBe(count('all'))
    }),
  )
})

test('holes stand for people who work there unknown, and not for those whom a filter leaves out', () => {
  const dock: WallCell = {
    ...{ cellId: 'dock', name: 'Dock', area: 'Dock', shift: 'Day', headcount: 5, people: 2 },
    tiles: [
      ['K1', 2, '', 3],
      ['K2', null, '', null],
    ],
  }
  expect(groupWall([dock], { grouping: 'cell', filter: 'all', code: '' })[0]?.uncharted).toBe(3)
  expect(groupWall([dock], { grouping: 'cell', filter: 'support', code: '' })[0]?.uncharted).toBeNull()
  expect(
    groupWall([{ ...dock, people: 0, tiles: [] }], { grouping: 'cell', filter: 'all', code: '' }),
  ).toMatchObject([{ cellId: 'dock', uncharted: 5, tiles: [] }])
})

test('a cell that is not opened keeps its place and its count, whatever is asked for', () => {
  const shut = { cellId: 'a', name: 'A', area: 'A', shift: 'S', headcount: 1500, people: 1389, tiles: [] }
  expect(groupWall([shut], { grouping: 'cell', filter: 'all', code: '' })).toMatchObject([
    { cellId: 'a', closed: 1389, uncharted: 111, tiles: [] },
  ])
  expect(groupWall([shut], { grouping: 'cell', filter: 'support', code: '' })).toMatchObject([
    { cellId: 'a', closed: 1389, uncharted: null, tiles: [] },
  ])
})

test('what travels as one text is the same people again', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const packed = all.map(({ tiles, ...cell }) => ({ ...cell, packed: packTiles(tiles) }))
      expect(unpackCells(packed)).toEqual(all)
    }),
  )
})

test('a code is found as people type it', () => {
  const tiles: WallTile[] = [
    ['KXTR', 2, '', 3],
    ['BDF4', 2, '', 3],
  ]
  const cell = { cellId: 'a', name: 'A', area: 'A', shift: 'S', headcount: null, people: 2, tiles }
  const found = groupWall([cell], { grouping: 'stand', filter: 'all', code: ' kx' })
  expect(found.flatMap(({ tiles: some }) => some.map(([code]) => code))).toEqual(['KXTR'])
})

test('the address of a large shop says which cell is open, and that of any other nothing of it', () => {
  const plain = { grouping: 'cell', filter: 'all', code: '' } as const
  const opened = (search: string) => openedIn(Object.fromEntries(new URLSearchParams(search)))
  expect(opened(wallSearch(plain, 'usual', { cellId: 'a' }))).toBe('a')
  expect(opened(wallSearch(plain, 'meeting', { cellId: null }))).toBeNull()
  expect(opened(wallSearch(plain, 'usual'))).toBeUndefined()
  expect(opened('?names=a&from=100')).toBe('a')
})

test('the address brings the view back and says nothing', () => {
  fc.assert(
    fc.property(view, (asked) => {
      const search = wallSearch(asked, 'usual')
      expect(wallViewOf(Object.fromEntries(new URLSearchParams(search)))).toEqual(asked)
      expect(search).toMatch(/^(\?[gf0-9=&]*)?$/)
    }),
  )
})
