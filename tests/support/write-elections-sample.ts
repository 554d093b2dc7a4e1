import path from 'node:path'
import writeXlsxFile from 'write-excel-file/node'

/** Writes `elections-sample.xlsx`: an invented file of the shape in which election records are published. */
const LABELS = [
  'Case Number',
  'Case Name',
  'Unit City',
  'Unit State',
  'Case Status',
  'Case Filed Date',
  'Case Closed Date',
  'Closed Reason',
  'Election Mode',
  'Ballot Mail Date',
  'Ballot Count Date',
  'Schedule Election Date',
  'Scheduled Tally Date',
  'Tally Date',
  'Tally Type',
  'Tally Category',
  'Unit ID',
  'Ballots Impounded',
  'Num Eligible Voters',
  'Num Void Ballots',
  'Labor Organization 1 Name',
  'Votes For Labor Org1',
  'Labor Organization 2 Name',
  'Votes For Labor Org2',
  'Labor Organization 3 Name',
  'Votes For Labor Org3',
  'Votes Cast Against Labor Org',
  'Num Valid Votes Counted',
  'Num Challenged Ballots',
  'Challenges R Determinitive',
  'Runoff Required',
  'Union To Certify',
  'Unit Involved on Petition',
  'Bargaining Unit Determined',
]

type Vote = {
  case: string
  employer: string
  city: string
  state: string
  filed: string
  tally: string | null
  type?: string
  category?: string
  unit?: string
  eligible?: number
  union?: string
  votes?: number
  union2?: string
  votes2?: number
  against?: number
  determinative?: string
  closed?: string
}

const VOTES: Vote[] = [
  {
    case: '98-RC-100001',
    employer: 'Harbor Lane Bakery, Inc.',
    city: 'Port Ellery',
    state: 'ME',
    filed: '2018-01-08',
    tally: '2018-02-14',
    eligible: 41,
    union: 'Bakers United Local 7',
    votes: 17,
    against: 22,
    closed: 'Certification of Results',
  },
  {
    case: '98-RC-100001',
    employer: 'Harbor Lane Bakery, Inc.',
    city: 'Port Ellery',
    state: 'ME',
    filed: '2018-01-08',
    tally: '2018-09-20',
    type: 'Rerun',
    eligible: 40,
    union: 'Bakers United Local 7',
    votes: 24,
    against: 13,
    closed: 'Certific. of Representative',
  },
  {
    case: '98-RC-100002',
    employer: 'HARBOR LANE BAKERY INC',
    city: 'PORT ELLERY',
    state: 'ME',
    filed: '2019-03-04',
    tally: '2019-04-02',
    unit: 'B',
    eligible: 9,
    union: 'Bakers United Local 7',
    votes: 4,
    against: 4,
  },
  {
    case: '98-RD-100003',
    employer: 'Linden Parcel, LLC',
    city: 'Millbrook',
    state: 'OH',
    filed: '2019-06-10',
    tally: '2019-07-11',
    eligible: 120,
    union: 'Parcel Workers Alliance',
    votes: 40,
    against: 66,
  },
  {
    case: '98-RM-100004',
    employer: 'Quarry Street Clinic',
    city: 'Millbrook',
    state: 'OH',
    filed: '2020-02-03',
    tally: '2020-03-09',
    eligible: 57,
    union: 'Clinic Staff Guild',
    votes: 20,
    union2: 'Care Workers of Ohio',
    votes2: 19,
    against: 11,
  },
  {
    case: '98-RM-100004',
    employer: 'Quarry Street Clinic',
    city: 'Millbrook',
    state: 'OH',
    filed: '2020-02-03',
    tally: '2020-03-30',
    type: 'Run-off',
    eligible: 57,
    union: 'Clinic Staff Guild',
    votes: 31,
    against: 18,
  },
  {
    case: '98-UD-100005',
    employer: 'Linden Parcel, LLC',
    city: 'Millbrook',
    state: 'OH',
    filed: '2020-05-05',
    tally: '2020-06-12',
    eligible: 118,
    union: 'Parcel Workers Alliance',
    votes: 52,
    against: 50,
  },
  {
    case: '98-RC-100006',
    employer: 'Vela Grill Holdings, LLC d/b/a Café Vela',
    city: 'Saint Orrin',
    state: 'TX',
    filed: '2021-08-02',
    tally: '2021-09-15',
    eligible: 22,
    union: 'Kitchen & Counter Workers',
    votes: 9,
    against: 8,
    determinative: 'Y',
  },
  {
    case: '98-RC-100007',
    employer: 'Café Vela',
    city: 'St. Orrin',
    state: 'TX',
    filed: '2021-10-20',
    tally: null,
  },
  {
    case: 'withdrawn',
    employer: 'Nobody in particular',
    city: 'Saint Orrin',
    state: 'TX',
    filed: '2021-10-21',
    tally: '2021-11-02',
    union: 'Kitchen & Counter Workers',
    votes: 3,
    against: 2,
  },
]

const text = (value: string | null | undefined) => (value ? { type: String, value } : null)
const number = (value: number | undefined) => (value === undefined ? null : { type: Number, value })
const day = (value: string | null) =>
  value ? { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'mm/dd/yyyy' } : null

const body = VOTES.map((vote) => {
  const counted = vote.tally !== null
  return [
    text(vote.case),
    text(vote.employer),
    text(vote.city),
    text(vote.state),
    text(vote.closed ? 'Closed' : 'Open'),
    day(vote.filed),
    null,
    text(vote.closed),
    text('Manual'),
    null,
    null,
    null,
    null,
    day(vote.tally),
    text(counted ? (vote.type ?? 'Initial') : null),
    text(counted ? (vote.category ?? 'Single Labor Organization') : null),
    text(counted ? (vote.unit ?? 'A') : null),
    text(counted ? 'N' : null),
    number(vote.eligible),
    number(counted ? 0 : undefined),
    text(vote.union),
    number(vote.votes),
    text(vote.union2),
    number(vote.votes2),
    null,
    null,
    number(vote.against),
    number(counted ? (vote.votes ?? 0) + (vote.votes2 ?? 0) + (vote.against ?? 0) : undefined),
    number(counted ? 0 : undefined),
    text(vote.determinative),
    null,
    null,
    text('Included: everybody who works at the address.\r\n\r\nExcluded: guards and supervisors.'),
    null,
  ]
})
const title = [text('Elections held between January 1, 2018 and November 30, 2021 (invented)')]
const rows = [title, [], [], LABELS.map(text), ...body]
await writeXlsxFile(rows, { sheet: 'Elections' }).toFile(
  path.join(import.meta.dirname, 'elections-sample.xlsx'),
)
