import type { TakeAwayText } from './take-away-text'

export const TAKE_AWAY_TEXT_EN: TakeAwayText = {
  readmeName: 'README.md',
  watermark: ({ takenAt, accountCode }) => `Taken ${takenAt} by account ${accountCode}`,
  people: [
    ...[
      'Code',
      'First name',
      'Last name',
      'Nickname',
      'Place',
      'Department',
      'Shift',
      'Status',
      'Phone',
      'E-mail',
      'Added',
    ],
    ...[
      'Talks',
      'Last talk',
      'Stands (1 to 5)',
      'Because',
      'On the committee',
      'Leader',
      'Taken off the list',
    ],
  ],
  talks: [
    'Date',
    'Code',
    'Name',
    'Who talked',
    'Where',
    'Issues',
    'Asked',
    'Answer',
    'Next step',
    'Due',
    'Withdrawn',
  ],
  coverage: [
    ...[
      'Place',
      'Department',
      'Shift',
      'Estimate',
      'Estimate of',
      'On the list',
      'Talked with',
      'Assessed',
      'Supporters',
    ],
    ...['Verified', 'On the committee', 'Leaders known', 'Leaders won', 'As of'],
  ],
  wholeShop: 'Everybody',
  notPlaced: 'Not placed',
  readme: ({ driveCode, takenAt, accountCode, people, talks }) => `# Everything about ${driveCode}

${people} people, ${talks} talks. Taken ${takenAt} by account ${accountCode}.

**This file is not locked.** It holds names, phone numbers and notes in plain text. Keep it on an encrypted disk, give it to
nobody who does not need it, and delete it when it has been read in elsewhere. Whoever finds it can see which account took it.

## To look at

- \`people.csv\`, \`talks.csv\`, \`coverage.csv\` open in any spreadsheet. A leading apostrophe keeps a cell from running as a
  formula; the last line says who took the file and when.

## To move to another server

    npm run import -- THIS-FILE.zip

makes a new drive there with a new key, under the account that reads it in. All facts keep their dates. Checks before anything
is written: the sizes, the names of the files and the SHA-256 of each against \`manifest.json\`.

## What is in it

- \`manifest.json\`: form and version, who took it and when, and for every file its rows, bytes and SHA-256. These find damage; they
  do not prove who made the file.
- \`tables/*.jsonl\`: one table each, one JSON object a line, columns named as in the database. \`words\` holds what is sealed there:
  names, contacts, notes, labels. Ids are UUIDs; columns that end in \`_at\` are instants with offset, in \`_on\` civil dates of the
  drive's time zone. A row with \`withdrawn_at\`, \`replaced_at\` or \`removed_at\` was taken back on that day and no longer counts.
- Assessments: 1 brings others, 2 acts with us, 3 undecided, 4 leaning no, 5 against.
- \`drive_role\`, \`turf\`, \`coaching\` and \`activity\` are for reading: who had which role, whose list somebody was on, who coached and
  what was done when. They are not read in elsewhere, because accounts belong to one server: invite people anew.
- \`thread_message\` and \`coaching_session\` (what you and your coach wrote), \`grievance*\`, \`body*\` and \`membership\` are for reading
  too. What a grievance says is there only if whoever took the file handles it. Lists of unions and caucuses are taken by their
  secretaries only: of bodies that everybody here knows, the list is there if whoever took the file keeps it, and a list that not
  everybody knows of is in no file.
- \`seed\` and \`seed_target\` (your own public calls, and the places you visit) are for reading too: the address of a call leads to the
  server where it was made. Who answered a call is with those who call back, and in no file.

## What is not in it

- Notes that other people keep for themselves. Only their authors can take those along.
- Invitations, devices, sign-ins, and entries that still wait on a phone.
`,
}
