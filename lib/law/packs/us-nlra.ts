import type { JurisdictionPack } from '../legal-fact'

/** United States, private sector. Dated data, to be looked at again; not advice. */
export const US_NLRA: JurisdictionPack = {
  id: 'us-nlra',
  paths: ['none', 'nlrb_election', 'voluntary', 'recognised'],
  retaliationCharge: {
    months: 6,
    source: 'National Labor Relations Act, section 10(b)',
    status: 'settled',
    reviewedOn: '2026-11-22',
    reviewBy: '2027-11-22',
  },
}
