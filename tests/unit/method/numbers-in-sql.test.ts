import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FRESH_MS } from '@/lib/access/viewer'
import { MOST_DELEGATES } from '@/lib/campaigns/policy'
import { VOUCHERS_NEEDED } from '@/lib/coaching/admission/standing'
import { OFFER_DAYS } from '@/lib/coaching/offer-times'
import {
  BUDDY_ANSWER_DAYS,
  COACHED_DAYS,
  REMIND_DAYS,
  REVIEW_DAYS,
  STALL_DAYS,
} from '@/lib/coaching/published-constants'
import {
  DISPUTED_DIFFERENCE,
  LAST_SUPPORTING_VALUE,
  REACH_DAYS,
  SUPPRESSION_K,
  VERIFIED_DAYS,
} from '@/lib/coverage/published-constants'
import { FEWEST_IN_SECRET } from '@/lib/drives/decision'
import { READY_FOR_MS } from '@/lib/exchange/departure'
import { ROWS_ALONE } from '@/lib/exchange/list-export'
import { CLAIM_HOURS, SETTLED_WORDS_DAYS, WAITING_WORDS_DAYS } from '@/lib/seeding/published-constants'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Where the database reckons with a number that the app publishes or says: the file, every place in it, and the number. */
const PLACES: readonly (readonly [file: string, place: RegExp, times: number, number: number])[] = [
  ['buddy-functions', /proposed_at [+>].*?interval '(\d+) days'/g, 3, BUDDY_ANSWER_DAYS],
  [
    'review-functions',
    /c\.stage_on::timestamp at time zone c\.time_zone\), interval '(\d+) days'/g,
    1,
    STALL_DAYS,
  ],
  ['review-functions', /'review\.waiting', .*?interval '(\d+) days'/g, 1, REVIEW_DAYS],
  ['review-functions', /first_at \+ interval '(\d+) days'/g, 1, REMIND_DAYS],
  ['job-functions', /(?:last_talk_on|happened_on) > today - (\d+)/g, 2, REACH_DAYS],
  ['job-functions', /s\.value <= (\d+)/g, 1, LAST_SUPPORTING_VALUE],
  ['fact-functions', /l\.happened_on >= n\.happened_on - (\d+)/g, 1, VERIFIED_DAYS],
  ['fact-functions', /max\(value\) - min\(value\) >= (\d+)/g, 1, DISPUTED_DIFFERENCE],
  ['fact-functions', /(?:s\.value|a\.value|min\(value\)) <= (\d+)/g, 4, LAST_SUPPORTING_VALUE],
  ['fact-functions', /max\(value\) > (\d+)/g, 1, LAST_SUPPORTING_VALUE],
  ['campaign-functions', /\(held ->> k\)::int\) < (\d+)/g, 1, SUPPRESSION_K],
  ['campaign-functions', /(?:part|moved|value::int) >= (\d+)/g, 4, SUPPRESSION_K],
  ['campaign-functions', / \/ (\d+) \*/g, 2, SUPPRESSION_K],
  ['campaign-functions', /count\(\*\) >= (\d+) or bool_or\(g\.user_id = who\)/g, 1, MOST_DELEGATES],
  ['coaching-functions', /k\.from_at \+ interval '(\d+) days'/g, 1, COACHED_DAYS],
  ['coaching-functions', /has\.vouchers >= (\d+)/g, 1, VOUCHERS_NEEDED],
  ['intake-functions', /i\.closed_at < at - interval '(\d+) days'/g, 1, SETTLED_WORDS_DAYS],
  ['intake-functions', /i\.received_at < at - interval '(\d+) days'/g, 1, WAITING_WORDS_DAYS],
  ['row-policies', /claimed_at < now\(\) - interval '(\d+) hours'/g, 1, CLAIM_HOURS],
  ['departure-functions', /ready_at \+ interval '(\d+) day'/g, 1, READY_FOR_MS / DAY_MS],
  ['departure-functions', /ready_at > now\(\) - interval '(\d+) day'/g, 1, READY_FOR_MS / DAY_MS],
  ['strategy-functions', /decision_id = c\.decision_id\) >= (\d+)/g, 1, FEWEST_IN_SECRET],
  ['departure-functions', /fresh_at > now\(\) - interval '(\d+) minutes'/g, 1, FRESH_MS / MINUTE_MS],
  ['export-functions', /fresh_at > now\(\) - interval '(\d+) minutes'/g, 1, FRESH_MS / MINUTE_MS],
  ['export-functions', /row_count > (\d+)/g, 1, ROWS_ALONE],
  ['job-functions', /answered_at \+ interval '(\d+) days'/g, 1, OFFER_DAYS],
  ['sign-in-functions', /fresh_at < now\(\) - interval '(\d+) minutes'/g, 2, FRESH_MS / MINUTE_MS],
]

test.each(PLACES)(
  '%s: the database reckons with the number that is told (%s)',
  (file, place, times, number) => {
    const sql = readFileSync(`prisma/${file}.sql`, 'utf8')
    const found = [...sql.matchAll(place)].map((match) => Number(match[1]))
    expect(found).toEqual(Array(times).fill(number))
  },
)
