import { expect, test } from 'vitest'
import { gatherRecords } from '@/lib/records/gather-records'

const LABELS = [
  'Case Number',
  'Case Name',
  'Unit City',
  'Unit State',
  'Case Filed Date',
  'Tally Date',
  'Tally Type',
  'Unit ID',
  'Labor Organization 1 Name',
  'Votes For Labor Org1',
  'Votes Cast Against Labor Org',
]
const row = (
  number: number,
  caseNumber: string,
  unit: string,
  tallyOn: string,
  type: string,
  votes: string,
  against: string,
) => ({
  number,
  cells: [
    caseNumber,
    'Harbor Lane Bakery',
    'Ellery',
    'ME',
    '2019-01-02',
    tallyOn,
    type,
    unit,
    'Bakers United',
    votes,
    against,
  ],
})

test('rows of one case and unit are one record with its counts by day, and every row is accounted for', () => {
  const gathered = gatherRecords(LABELS, [
    row(5, '99-RC-100001', 'A', '2019-06-01', 'Rerun', '20', '10'),
    row(6, '99-RC-100001', 'A', '2019-02-01', 'Initial', '10', '20'),
    row(7, '99-RC-100001', 'B', '2019-02-01', 'Initial', '3', '4'),
    row(8, '99-RC-100001', 'B', '2019-02-01', 'Initial', '3', '4'),
    row(9, '99-RD-100002', 'A', '2019-02-01', 'Initial', '3', '4'),
    row(10, '99-RC-100003', '', '', '', '', ''),
    row(11, 'nothing', 'A', '2019-02-01', 'Initial', '3', '4'),
  ])
  expect(
    gathered.records.map(({ caseNumber, unitKey, result, tallies }) => [
      caseNumber,
      unitKey,
      result,
      tallies.length,
    ]),
  ).toEqual([
    ['99-RC-100001', 'A', 'won', 2],
    ['99-RC-100001', 'B', 'lost', 1],
    ['99-RD-100002', 'A', 'lost', 1],
    ['99-RC-100003', '', 'unclear', 1],
  ])
  expect(gathered.records[0]).toMatchObject({
    lastTallyOn: '2019-06-01',
    employerKey: 'harbor lane bakery',
    unions: ['Bakers United'],
  })
  expect(gathered.rows).toBe(
    gathered.tallies + gathered.withoutTally + gathered.repeated + gathered.leftOut.length,
  )
  expect(gathered).toMatchObject({ rows: 7, tallies: 5, repeated: 1, leftOut: [{ rowNumber: 11 }] })
})
