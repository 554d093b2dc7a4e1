import { READING_BUDGET } from '@/lib/access/reading-budget'
import {
  FEWEST_EXPECTED,
  GOAL_PERCENT,
  RATINGS_HELD_SHARE,
  TREND_ACTIONS,
} from '@/lib/actions/published-constants'
import { CHECK_IN_DAYS } from '@/lib/assessments/check-ins'
import {
  COMMITTEE_SHARE,
  DISPUTED_DIFFERENCE,
  LAST_SUPPORTING_VALUE,
  MEET_DAYS,
  NEW_HIRE_DAYS,
  PACE_DAYS,
  QUIET_DAYS,
  REACH_DAYS,
  STALE_DAYS,
  SUPPRESSION_K,
  SUPPRESSION_OPEN_VALUES,
  TURNOVER_DAYS,
  VERIFIED_DAYS,
} from '@/lib/coverage/published-constants'
import { FEW_FOLLOWERS, KEPT_SHARE, MOVED_SHARE, TALKER_SHARE } from '@/lib/leaders/published-constants'

type Translate = (key: string, params?: Record<string, string | number>) => string

/** Every published constant as a row: its key in the catalogue and its value in words. */
export function publishedRows(t: Translate) {
  const days = (count: number) => t('values.days', { days: count })
  return [
    { key: 'reach', value: days(REACH_DAYS) },
    { key: 'verified', value: days(VERIFIED_DAYS) },
    { key: 'stale', value: days(STALE_DAYS) },
    { key: 'quiet', value: days(QUIET_DAYS) },
    { key: 'pace', value: days(PACE_DAYS) },
    { key: 'turnover', value: days(TURNOVER_DAYS) },
    { key: 'newHires', value: days(NEW_HIRE_DAYS) },
    { key: 'meet', value: t('values.twoDays', { first: MEET_DAYS[0], second: MEET_DAYS[1] }) },
    { key: 'committee', value: t('values.oneIn', { people: Math.round(1 / COMMITTEE_SHARE) }) },
    { key: 'support', value: t('values.upTo', { value: LAST_SUPPORTING_VALUE }) },
    { key: 'disputed', value: t('values.apart', { steps: DISPUTED_DIFFERENCE }) },
    { key: 'checkIn', value: days(CHECK_IN_DAYS) },
    { key: 'goal', value: t('values.percent', { percent: GOAL_PERCENT }) },
    { key: 'expected', value: t('values.people', { people: FEWEST_EXPECTED }) },
    { key: 'held', value: t('values.percent', { percent: RATINGS_HELD_SHARE * 100 }) },
    { key: 'trend', value: t('values.actions', { actions: TREND_ACTIONS }) },
    { key: 'suppression', value: t('values.people', { people: SUPPRESSION_K }) },
    {
      key: 'reading',
      value: t('values.names', {
        leader: READING_BUDGET.worker_leader,
        committee: READING_BUDGET.committee,
      }),
    },
    { key: 'followers', value: t('values.number', { count: FEW_FOLLOWERS }) },
    { key: 'moved', value: t('values.share', { share: MOVED_SHARE }) },
    { key: 'talker', value: t('values.share', { share: TALKER_SHARE }) },
    { key: 'promises', value: t('values.share', { share: KEPT_SHARE }) },
    { key: 'openValues', value: t('values.open', { values: SUPPRESSION_OPEN_VALUES }) },
  ] as const
}
