import type { JurisdictionPack } from '../legal-fact'
import { reviewed } from './reviewed'

/** United States, private sector. Dated data, to be looked at again; not advice. */
export const US_NLRA: JurisdictionPack = {
  id: 'us-nlra',
  name: null,
  paths: ['none', 'nlrb_election', 'voluntary', 'recognised'],
  facts: [
    reviewed({
      key: 'showing_of_interest',
      ...{ value: 30, unit: 'at_least_percent' },
      source: 'Policy of the Labor Board, 29 CFR 101.18(a); the act itself says "substantial"',
    }),
    reviewed({
      key: 'election_won',
      ...{ value: 50, unit: 'more_than_percent' },
      source: 'National Labor Relations Act, section 9; counted of the valid votes cast',
    }),
    reviewed({
      key: 'employer_answer',
      ...{ value: 14, unit: 'days', status: 'contested', note: 'cemex' },
      source:
        'Cemex, 372 NLRB No. 130 (2023); refused by the Sixth Circuit on 6 March 2026 (Brown-Forman), which binds Kentucky, Michigan, Ohio, Tennessee',
      from: '2023-08-25',
    }),
    reviewed({
      key: 'hearing',
      ...{ value: 8, unit: 'days', status: 'changed', note: 'board_majority' },
      source: 'Election rule of 2023, 29 CFR 102.63(a)',
      from: '2023-12-26',
    }),
    reviewed({
      key: 'voter_list',
      ...{ value: 2, unit: 'business_days', status: 'changed', note: 'board_majority' },
      source: 'Election rule of 2023, 29 CFR 102.62(d)',
      from: '2023-12-26',
    }),
    reviewed({
      key: 'card_confidential',
      ...{ value: null, unit: 'words' },
      source: 'Third Circuit, 556 F.2d 214 (1977); Sixth Circuit, Martins Ferry (1981)',
    }),
    reviewed({
      key: 'electronic_card',
      ...{ value: null, unit: 'words', from: '2015-09-01' },
      source: 'General Counsel of the Labor Board, memorandum GC 15-08 of 2015',
    }),
    reviewed({
      key: 'retaliation_charge',
      ...{ value: 6, unit: 'months' },
      source: 'National Labor Relations Act, section 10(b)',
    }),
    reviewed({
      key: 'contract_bar',
      ...{ value: 3, unit: 'years' },
      source: 'Decisions of the Labor Board, kept in Mountaire Farms (2021)',
    }),
    reviewed({
      key: 'window_opens',
      ...{ value: 90, unit: 'days' },
      source: 'Decisions of the Labor Board, kept in Mountaire Farms (2021)',
    }),
    reviewed({
      key: 'window_closes',
      ...{ value: 60, unit: 'days' },
      source: 'Decisions of the Labor Board, kept in Mountaire Farms (2021)',
    }),
    reviewed({
      key: 'window_opens_health_care',
      ...{ value: 120, unit: 'days' },
      source: 'Labor Board, Trinity Lutheran Hospital, 218 NLRB 199 (1975)',
    }),
    reviewed({
      key: 'window_closes_health_care',
      ...{ value: 90, unit: 'days' },
      source: 'Labor Board, Trinity Lutheran Hospital, 218 NLRB 199 (1975)',
    }),
    reviewed({
      key: 'notice_to_other_side',
      ...{ value: 60, unit: 'days' },
      source: 'National Labor Relations Act, section 8(d)(1)',
    }),
    reviewed({
      key: 'notice_to_mediator',
      ...{ value: 30, unit: 'days' },
      source: 'National Labor Relations Act, section 8(d)(3), as the mediation service (FMCS) explains it',
    }),
    reviewed({
      key: 'notice_to_other_side_health_care',
      ...{ value: 90, unit: 'days' },
      source: 'National Labor Relations Act, section 8(d)(A)',
    }),
    reviewed({
      key: 'notice_to_mediator_health_care',
      ...{ value: 60, unit: 'days' },
      source: 'National Labor Relations Act, section 8(d)(A), as the mediation service (FMCS) explains it',
    }),
    reviewed({
      key: 'strike_notice_health_care',
      ...{ value: 10, unit: 'days' },
      source: 'National Labor Relations Act, section 8(g)',
    }),
    reviewed({
      key: 'no_strike_clause',
      ...{ value: null, unit: 'words' },
      source: 'The contract itself; Labor Management Relations Act, section 301',
    }),
    reviewed({
      key: 'officer_notice',
      ...{ value: 15, unit: 'days' },
      source: 'Labor-Management Reporting and Disclosure Act, section 401(e)',
    }),
    reviewed({
      key: 'officer_term_local',
      ...{ value: 3, unit: 'years' },
      source: 'Labor-Management Reporting and Disclosure Act, section 401(b)',
    }),
    reviewed({
      key: 'not_covered',
      ...{ value: null, unit: 'words', note: 'us_not_covered' },
      source: 'National Labor Relations Act, section 2(2) and 2(3)',
    }),
  ],
}
