import type { JurisdictionPack } from '../legal-fact'
import { reviewed } from './reviewed'

/** State and local workers of California. Dated data; not advice. */
export const US_CALIFORNIA_PUBLIC: JurisdictionPack = {
  id: 'us-california-public',
  name: null,
  paths: [],
  facts: [
    reviewed({
      key: 'cards_certify',
      ...{ value: 50, unit: 'more_than_percent' },
      source:
        'California Government Code 3507.1(c), for cities and counties; other laws for schools and the state',
    }),
    reviewed({
      key: 'showing_of_interest',
      ...{ value: 30, unit: 'at_least_percent' },
      status: 'unverified',
      note: 'california_local',
      source:
        'As an association of county employees explains it (sccema.org): between 30% and a majority there is an election',
    }),
    reviewed({
      key: 'card_confidential',
      ...{ value: null, unit: 'words' },
      source:
        'Public Employment Relations Board, City of Bellflower, decision 2770-M (2021); California Code of Regulations, title 8, section 32700(e)',
    }),
    reviewed({
      key: 'retaliation_charge',
      ...{ value: 6, unit: 'months' },
      source:
        'California Government Code 3541.5(a); for cities and counties, Supreme Court of California, Coachella Valley (2005)',
    }),
    reviewed({
      key: 'strikes_limited',
      ...{ value: null, unit: 'words', status: 'contested', note: 'public_strikes' },
      source: 'Decisions of courts and of the Public Employment Relations Board',
    }),
  ],
}

/** State and local workers of Washington. Dated data; not advice. */
export const US_WASHINGTON_PUBLIC: JurisdictionPack = {
  id: 'us-washington-public',
  name: null,
  paths: [],
  facts: [
    reviewed({
      key: 'showing_of_interest',
      ...{ value: 30, unit: 'at_least_percent' },
      source: 'Revised Code of Washington 41.56.070, as the report on Senate Bill 6060 sums it up',
    }),
    reviewed({
      key: 'cards_certify',
      ...{ value: 50, unit: 'more_than_percent', note: 'cross_check' },
      source: 'Revised Code of Washington 41.56.060, as the report on Senate Bill 6060 sums it up',
    }),
    reviewed({
      key: 'retaliation_charge',
      ...{ value: 6, unit: 'months' },
      source: 'Revised Code of Washington 41.56.160, as the report on Senate Bill 6231 of 2018 sums it up',
    }),
    reviewed({
      key: 'strikes_limited',
      ...{ value: null, unit: 'words', note: 'public_strikes' },
      source: 'Revised Code of Washington 41.56.120',
    }),
  ],
}

/** State and local workers of New Jersey. Dated data; not advice. */
export const US_NEW_JERSEY_PUBLIC: JurisdictionPack = {
  id: 'us-new-jersey-public',
  name: null,
  paths: [],
  facts: [
    reviewed({
      key: 'cards_certify',
      ...{ value: 50, unit: 'more_than_percent' },
      source:
        'New Jersey Statutes 34:13A-5.3; the Public Employment Relations Commission certifies on cards, as in Morris-Union, D.R. 2008-9',
    }),
    reviewed({
      key: 'retaliation_charge',
      ...{ value: 6, unit: 'months' },
      source: 'New Jersey Statutes 34:13A-5.4(c), as in Somerset County, H.E. 2005-4',
    }),
    reviewed({
      key: 'strikes_limited',
      ...{ value: null, unit: 'words', status: 'contested', note: 'public_strikes' },
      source: 'Decisions of courts of New Jersey',
    }),
  ],
}

/** Workers of the government of the United States. Dated data; not advice. */
export const US_FEDERAL: JurisdictionPack = {
  id: 'us-federal',
  name: null,
  paths: [],
  facts: [
    reviewed({
      key: 'bargaining_ended',
      ...{ value: null, unit: 'words', status: 'contested', note: 'federal_order' },
      source: 'Executive order of 27 March 2025; it ended bargaining for at least a million workers',
      from: '2025-03-27',
    }),
    reviewed({
      key: 'showing_of_interest',
      ...{ value: 30, unit: 'at_least_percent', status: 'contested', note: 'federal_order' },
      source: 'United States Code, title 5, section 7111(b), where bargaining was not ended',
    }),
    reviewed({
      key: 'retaliation_charge',
      ...{ value: 6, unit: 'months', status: 'contested', note: 'federal_order' },
      source: 'United States Code, title 5, section 7118(a)(4)(A)',
    }),
    reviewed({
      key: 'strikes_limited',
      ...{ value: null, unit: 'words', note: 'federal_strikes' },
      source: 'United States Code, title 5, section 7311',
    }),
  ],
}
