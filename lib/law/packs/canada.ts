import type { JurisdictionPack } from '../legal-fact'
import { reviewed } from './reviewed'

/** Canada, workers under federal law: banks, telecoms, air, rail, ports. Dated data; not advice. */
export const CANADA_FEDERAL: JurisdictionPack = {
  id: 'canada-federal',
  name: null,
  paths: [],
  facts: [
    reviewed({
      key: 'cards_certify',
      ...{ value: 50, unit: 'more_than_percent' },
      source: 'Canada Labour Code, section 28',
    }),
    reviewed({
      key: 'cards_vote',
      ...{ value: 35, unit: 'at_least_percent' },
      source: 'Canada Labour Code, section 29(2)',
    }),
    reviewed({
      key: 'retaliation_charge',
      ...{ value: 90, unit: 'days' },
      source:
        'Canada Labour Code, section 97(2); from when it was known or should have been, as the board (CIRB) explains it',
    }),
    reviewed({
      key: 'strike_notice',
      ...{ value: 72, unit: 'hours' },
      source: 'Canada Labour Code, section 87.2',
    }),
  ],
}

/** Canada, British Columbia. Dated data; not advice. */
export const CANADA_BC: JurisdictionPack = {
  id: 'canada-bc',
  name: null,
  paths: [],
  facts: [
    reviewed({
      key: 'cards_certify',
      ...{ value: 55, unit: 'at_least_percent' },
      source:
        'Labour Relations Code of British Columbia, section 23, as changed by Bill 10 of 2022 (in force since 2 June 2022)',
    }),
    reviewed({
      key: 'cards_vote',
      ...{ value: 45, unit: 'at_least_percent' },
      source: 'Labour Relations Code of British Columbia, section 24; below 55% there is a vote',
    }),
    reviewed({
      key: 'strike_notice',
      ...{ value: 72, unit: 'hours' },
      source: 'Labour Relations Code of British Columbia, section 60(3)(b), as the board explains it',
    }),
  ],
}
