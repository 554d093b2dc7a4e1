import type { JurisdictionPack } from '../legal-fact'
import { reviewed } from './reviewed'

const RECOGNITION = 'Trade Union and Labour Relations (Consolidation) Act 1992, schedule A1'
const ACT_OF_2025 = 'Employment Rights Act 2025, in force for this from 18 February 2026'

/** Great Britain, with recognition rules as changed from 6 April 2026. Dated data; not advice. */
export const UK: JurisdictionPack = {
  id: 'uk',
  name: null,
  paths: [],
  facts: [
    reviewed({
      key: 'showing_of_interest',
      ...{ value: 10, unit: 'at_least_percent', until: '2026-04-06', note: 'uk_before' },
      source: RECOGNITION,
    }),
    reviewed({
      key: 'showing_of_interest',
      ...{
        value: 10,
        unit: 'at_least_percent',
        from: '2026-04-06',
        status: 'changed',
        note: 'uk_recognition',
      },
      source: `${RECOGNITION}, as changed by the Employment Rights Act 2025`,
    }),
    reviewed({
      key: 'election_won',
      ...{ value: 50, unit: 'more_than_percent', from: '2026-04-06', status: 'changed', note: 'uk_majority' },
      source: `${RECOGNITION}, as changed by the Employment Rights Act 2025`,
    }),
    reviewed({
      key: 'retaliation_charge',
      ...{ value: 3, unit: 'months', firstDayCounts: true, status: 'unverified', note: 'uk_tribunal' },
      source:
        'Trade Union and Labour Relations (Consolidation) Act 1992, section 147: three months; the Employment Rights Act 2025, section 152, makes it six, no earlier than October 2026',
    }),
    reviewed({
      key: 'strike_notice',
      ...{ value: 14, unit: 'days', until: '2026-02-18' },
      source: 'Trade Union Act 2016',
    }),
    reviewed({
      key: 'strike_notice',
      ...{ value: 10, unit: 'days', from: '2026-02-18', status: 'changed' },
      source: ACT_OF_2025,
    }),
    reviewed({
      key: 'strike_mandate',
      ...{ value: 12, unit: 'months', from: '2026-02-18', status: 'changed' },
      source: ACT_OF_2025,
    }),
    reviewed({
      key: 'strike_turnout',
      ...{ value: 50, unit: 'at_least_percent', status: 'unverified', note: 'uk_turnout' },
      source: 'Trade Union Act 2016; to end once ballots can be held online, no earlier than August 2026',
    }),
  ],
}
