import {
  COMMITTEE_SHARE,
  DISPUTED_DIFFERENCE,
  FLAGS,
  LAST_SUPPORTING_VALUE,
  QUIET_DAYS,
  REACH_DAYS,
  STALE_DAYS,
  STALL_DAYS,
  SUPPORT_PRESETS,
  SUPPRESSION_K,
  SUPPRESSION_OPEN_VALUES,
  VERIFIED_DAYS,
} from '@/lib/coverage/published-constants'

type Translate = (key: string, params?: Record<string, string | number>) => string

/** Every published constant as a row: its key in the catalogue and its value in words. `percent` writes a fraction. */
export function publishedRows(t: Translate, percent: (share: number) => string) {
  const days = (count: number) => t('values.days', { days: count })
  const below = (share: number) => t('values.below', { percent: percent(share) })
  const above = (share: number) => t('values.above', { percent: percent(share) })
  const { legalMinimum, filing, strong } = SUPPORT_PRESETS
  return [
    { key: 'reach', value: days(REACH_DAYS) },
    { key: 'verified', value: days(VERIFIED_DAYS) },
    { key: 'stale', value: days(STALE_DAYS) },
    { key: 'quiet', value: days(QUIET_DAYS) },
    { key: 'stall', value: t('values.limits', STALL_DAYS) },
    { key: 'committee', value: t('values.oneIn', { people: Math.round(1 / COMMITTEE_SHARE) }) },
    { key: 'support', value: t('values.upTo', { value: LAST_SUPPORTING_VALUE }) },
    { key: 'disputed', value: t('values.apart', { steps: DISPUTED_DIFFERENCE }) },
    { key: 'suppression', value: t('values.people', { people: SUPPRESSION_K }) },
    { key: 'openValues', value: t('values.open', { values: SUPPRESSION_OPEN_VALUES }) },
    { key: 'charted', value: below(FLAGS.chartedShare) },
    { key: 'contact', value: below(FLAGS.contactShare) },
    { key: 'staleShare', value: above(FLAGS.staleShare) },
    { key: 'kept', value: below(FLAGS.keptShare) },
    { key: 'topTalker', value: above(FLAGS.topTalkerShare) },
    {
      key: 'presets',
      value: t('values.presets', {
        minimum: percent(legalMinimum),
        filing: percent(filing),
        strong: percent(strong),
      }),
    },
  ] as const
}
