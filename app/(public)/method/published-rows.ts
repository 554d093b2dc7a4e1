import { READING_BUDGET } from '@/lib/access/reading-budget'
import {
  CELL_GOAL_PERCENT,
  FEWEST_EXPECTED,
  GOAL_PERCENT,
  RATINGS_HELD_SHARE,
  TREND_ACTIONS,
  WIN_CHECK_MONTHS,
} from '@/lib/actions/published-constants'
import { CHECK_IN_DAYS } from '@/lib/assessments/check-ins'
import {
  LIAISON_MOST_DAYS,
  MOST_PEOPLE_PER_STEWARD,
  PEOPLE_PER_STEWARD,
} from '@/lib/bodies/published-constants'
import { PERCENT_FROM_PEOPLE } from '@/lib/campaigns/published-counts'
import { APPRENTICE_SESSIONS } from '@/lib/coaching/admission/apprenticeship'
import { VOUCHERS_NEEDED } from '@/lib/coaching/admission/standing'
import {
  BOARD_WEEKS,
  BUDDY_ANSWER_DAYS,
  CHART_SHARE,
  COACHED_DAYS,
  FEWEST_TALKS,
  FURTHEST_AGREED_DAYS,
  LONG_STALL_DAYS,
  REMIND_DAYS,
  REVIEW_BACK_DAYS,
  REVIEW_DAYS,
  STALE_SHARE,
  STALL_DAYS,
  TEST_DUE_DAYS,
} from '@/lib/coaching/published-constants'
import { TARGET_HOURS } from '@/lib/coaching/queue-clock'
import {
  AREAS_A_WEEK,
  BIG_SHOP_CELLS,
  COMMITTEE_SHARE,
  DISPUTED_DIFFERENCE,
  LAST_SUPPORTING_VALUE,
  MEET_DAYS,
  MONTH_DAYS,
  NEW_HIRE_DAYS,
  OLD_SUPPORT_DAYS,
  PACE_DAYS,
  PACE_LIMITS,
  QUIET_DAYS,
  REACH_DAYS,
  STALE_DAYS,
  SUPPRESSION_K,
  SUPPRESSION_OPEN_VALUES,
  TOUCH_LIMITS,
  TREND_WEEKS,
  TURNOVER_DAYS,
  VERIFIED_DAYS,
} from '@/lib/coverage/published-constants'
import {
  MISSED_SHOWN_DAYS,
  MODEL_REVIEW_DAYS,
  STAR_STEP_DAYS,
  STAR_TREND_DAYS,
} from '@/lib/drives/published-constants'
import {
  FEW_FOLLOWERS,
  KEPT_SHARE,
  MOVED_SHARE,
  OVERDUE_PROMISES,
  SPREAD_TALKS,
  TALKER_SHARE,
  TEST_FOLLOWERS,
  WAITING_PEOPLE,
} from '@/lib/leaders/published-constants'
import { PUSH_EVERY_MINUTES, PUSH_NIGHT, PUSH_TRIES } from '@/lib/reaching/published-constants'
import {
  CALL_TOGETHER,
  CLAIM_HOURS,
  FEWEST_COUNTED,
  FIRST_CALL_HOURS,
  MOST_UNCALLED,
  SETTLED_WORDS_DAYS,
  WAITING_WORDS_DAYS,
} from '@/lib/seeding/published-constants'
import { MOST_IN_POD } from '@/lib/skills/pods/pod'
import { REPRODUCTION_DAYS, SMALLEST_COHORT } from '@/lib/skills/published-constants'

type Translate = (key: string, params?: Record<string, string | number>) => string

/** Every published constant as a row: its key in the catalogue and its value in words. */
export function publishedRows(t: Translate) {
  return [
    ...mapRows(t),
    ...actionRows(t),
    ...leaderRows(t),
    ...skillRows(t),
    ...reviewRows(t),
    ...frontDoorRows(t),
    ...secrecyRows(t),
    ...reachingRows(t),
  ]
}

function mapRows(t: Translate) {
  const days = (count: number) => t('values.days', { days: count })
  const limits = (of: readonly number[]) => of.map((count) => t('values.number', { count })).join(' · ')
  return [
    { key: 'reach', value: days(REACH_DAYS) },
    { key: 'verified', value: days(VERIFIED_DAYS) },
    { key: 'stale', value: days(STALE_DAYS) },
    { key: 'quiet', value: days(QUIET_DAYS) },
    { key: 'touch', value: limits(TOUCH_LIMITS) },
    { key: 'pace', value: days(PACE_DAYS) },
    { key: 'paceShades', value: limits(PACE_LIMITS) },
    { key: 'turnover', value: days(TURNOVER_DAYS) },
    { key: 'month', value: days(MONTH_DAYS) },
    { key: 'oldSupport', value: days(OLD_SUPPORT_DAYS) },
    { key: 'newHires', value: days(NEW_HIRE_DAYS) },
    { key: 'meet', value: t('values.twoDays', { first: MEET_DAYS[0], second: MEET_DAYS[1] }) },
    { key: 'lines', value: t('values.weeks', { weeks: TREND_WEEKS }) },
    { key: 'bigShop', value: t('values.number', { count: BIG_SHOP_CELLS }) },
    { key: 'areas', value: t('values.number', { count: AREAS_A_WEEK }) },
    { key: 'committee', value: t('values.oneIn', { people: Math.round(1 / COMMITTEE_SHARE) }) },
    { key: 'support', value: t('values.upTo', { value: LAST_SUPPORTING_VALUE }) },
    { key: 'disputed', value: t('values.apart', { steps: DISPUTED_DIFFERENCE }) },
    { key: 'checkIn', value: days(CHECK_IN_DAYS) },
  ] as const
}

function actionRows(t: Translate) {
  return [
    { key: 'goal', value: t('values.percent', { percent: GOAL_PERCENT }) },
    { key: 'cellGoal', value: t('values.percent', { percent: CELL_GOAL_PERCENT }) },
    { key: 'expected', value: t('values.people', { people: FEWEST_EXPECTED }) },
    { key: 'held', value: t('values.percent', { percent: RATINGS_HELD_SHARE * 100 }) },
    { key: 'trend', value: t('values.actions', { actions: TREND_ACTIONS }) },
    { key: 'perSteward', value: t('values.number', { count: PEOPLE_PER_STEWARD }) },
    { key: 'mostPerSteward', value: t('values.number', { count: MOST_PEOPLE_PER_STEWARD }) },
    { key: 'liaisonMost', value: t('values.days', { days: LIAISON_MOST_DAYS }) },
    { key: 'winCheck', value: t('values.months', { months: WIN_CHECK_MONTHS }) },
  ] as const
}

function leaderRows(t: Translate) {
  const number = (count: number) => t('values.number', { count })
  const share = (of: number) => t('values.share', { share: of })
  return [
    { key: 'followers', value: number(FEW_FOLLOWERS) },
    { key: 'leaderTest', value: number(TEST_FOLLOWERS) },
    { key: 'moved', value: share(MOVED_SHARE) },
    { key: 'talker', value: share(TALKER_SHARE) },
    { key: 'talks', value: number(SPREAD_TALKS) },
    { key: 'promises', value: share(KEPT_SHARE) },
    { key: 'overdue', value: number(OVERDUE_PROMISES) },
    { key: 'waiting', value: number(WAITING_PEOPLE) },
  ] as const
}

function skillRows(t: Translate) {
  return [
    { key: 'reproduction', value: t('values.days', { days: REPRODUCTION_DAYS }) },
    { key: 'vouchers', value: t('values.number', { count: VOUCHERS_NEEDED }) },
    { key: 'coached', value: t('values.days', { days: COACHED_DAYS }) },
    { key: 'apprentice', value: t('values.number', { count: APPRENTICE_SESSIONS }) },
    { key: 'podPeople', value: t('values.number', { count: MOST_IN_POD }) },
    { key: 'cohort', value: t('values.number', { count: SMALLEST_COHORT }) },
  ] as const
}

function reviewRows(t: Translate) {
  const days = (count: number) => t('values.days', { days: count })
  const share = (of: number) => t('values.share', { share: of })
  return [
    { key: 'stall', value: t('values.twoDays', { first: STALL_DAYS, second: LONG_STALL_DAYS }) },
    { key: 'reviewDue', value: days(REVIEW_DAYS) },
    { key: 'furthestAgreed', value: days(FURTHEST_AGREED_DAYS) },
    { key: 'modelReview', value: days(MODEL_REVIEW_DAYS) },
    { key: 'missedShown', value: days(MISSED_SHOWN_DAYS) },
    { key: 'starTrend', value: t('values.twoDays', { first: STAR_TREND_DAYS, second: STAR_STEP_DAYS }) },
    { key: 'remind', value: days(REMIND_DAYS) },
    { key: 'buddyAnswer', value: days(BUDDY_ANSWER_DAYS) },
    { key: 'reviewBack', value: days(REVIEW_BACK_DAYS) },
    { key: 'board', value: t('values.weeks', { weeks: BOARD_WEEKS }) },
    { key: 'listComplete', value: share(CHART_SHARE) },
    { key: 'staleShare', value: share(STALE_SHARE) },
    { key: 'testDue', value: days(TEST_DUE_DAYS) },
    { key: 'talksTold', value: t('values.number', { count: FEWEST_TALKS }) },
  ] as const
}

function frontDoorRows(t: Translate) {
  const days = (count: number) => t('values.days', { days: count })
  const hours = (count: number) => t('values.hours', { hours: count })
  const { fewest, most } = CALL_TOGETHER
  return [
    { key: 'firstCall', value: hours(FIRST_CALL_HOURS) },
    { key: 'toCoach', value: days(TARGET_HOURS.coach / 24) },
    { key: 'toSession', value: days(TARGET_HOURS.first_session / 24) },
    { key: 'toTalk', value: days(TARGET_HOURS.first_talk / 24) },
    { key: 'callClaim', value: hours(CLAIM_HOURS) },
    { key: 'callsInHand', value: t('values.number', { count: MOST_UNCALLED }) },
    { key: 'settledWords', value: days(SETTLED_WORDS_DAYS) },
    { key: 'waitingWords', value: days(WAITING_WORDS_DAYS) },
    { key: 'callTogether', value: [fewest, most].map((count) => t('values.number', { count })).join(' · ') },
    { key: 'fewAnswers', value: t('values.people', { people: FEWEST_COUNTED }) },
  ] as const
}

function secrecyRows(t: Translate) {
  const { worker_leader: leader, committee } = READING_BUDGET
  return [
    { key: 'suppression', value: t('values.people', { people: SUPPRESSION_K }) },
    { key: 'openValues', value: t('values.open', { values: SUPPRESSION_OPEN_VALUES }) },
    { key: 'percentages', value: t('values.people', { people: PERCENT_FROM_PEOPLE }) },
    { key: 'reading', value: t('values.names', { leader, committee }) },
  ] as const
}

function reachingRows(t: Translate) {
  const { fromHour, untilHour } = PUSH_NIGHT
  return [
    { key: 'signs', value: t('values.minutes', { minutes: PUSH_EVERY_MINUTES }) },
    { key: 'night', value: t('values.night', { from: fromHour, until: untilHour }) },
    { key: 'signTries', value: t('values.number', { count: PUSH_TRIES }) },
  ] as const
}
