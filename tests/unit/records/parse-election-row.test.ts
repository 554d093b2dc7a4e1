import { expect, test } from 'vitest'
import { electionColumns } from '@/lib/records/election-columns'
import { parseElectionRow } from '@/lib/records/parse-election-row'

const LABELS = [
  'Case Number',
  'Case Name',
  'Unit City',
  'Unit State',
  'Case Filed Date',
  'Tally Date',
  'Tally Type',
  'Tally Category',
  'Unit ID',
  'Num Eligible Voters',
  'Labor Organization 1 Name',
  'Votes For Labor Org1',
  'Votes Cast Against Labor Org',
  'Bargaining Unit Determined',
]
const { columns } = electionColumns(LABELS)
const row = [
  '99-RC-100001',
  'Harbor Lane Bakery, Inc.',
  'Port  Ellery',
  'ME',
  '2019-03-01',
  '43554',
  'Run-off',
  'Single Labor Organization',
  'a',
  '41',
  'Bakers United\nLocal 7',
  '22',
  '17',
  'Included: bakers.\r\n\r\nExcluded:  guards.',
]
const parse = (changes: Record<number, string> = {}) =>
  parseElectionRow(
    row.map((cell, at) => changes[at] ?? cell),
    5,
    columns,
  )

test('a row is read whole: line breaks in names become spaces, in descriptions they stay, serial numbers are dates', () => {
  expect(parse()).toMatchObject({
    rowNumber: 5,
    kind: 'RC',
    city: 'Port Ellery',
    unitKey: 'A',
    filedOn: '2019-03-01',
    unitDescription: 'Included: bakers.\nExcluded: guards.',
    tally: {
      tallyOn: '2019-03-30',
      kind: 'runoff',
      eligible: 41,
      votesFor: [{ union: 'Bakers United Local 7', votes: 22 }],
      votesAgainst: 17,
    },
  })
})

test.each([
  ['case_number', { 0: 'Harbor' }],
  ['employer', { 1: ' ' }],
  ['place', { 3: 'Maine' }],
  ['count', { 11: '22?' }],
  ['date', { 5: '2019-02-30' }],
])('a row that cannot be read for certain is left out with its number and reason: %s', (why, changes) => {
  expect(parse(changes)).toEqual({ rowNumber: 5, why: { key: `records.left_out.${why}` } })
})

test('an election that is not counted yet has no tally', () => {
  expect(parse({ 5: '', 6: '', 9: '', 10: '', 11: '', 12: '' })).toMatchObject({
    caseNumber: '99-RC-100001',
    tally: null,
  })
})

test('a file without the labels that matter is refused by name', () => {
  expect(electionColumns(['Case Number', 'Name']).missing).toContain('case name')
})
