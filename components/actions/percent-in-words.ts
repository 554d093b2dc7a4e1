import type { useFormatter } from 'next-intl'

type Format = Pick<ReturnType<typeof useFormatter>, 'number'>

/** A fraction in [0, 1] as whole percents of the locale. */
export const percentInWords = (format: Format, share: number): string =>
  format.number(share, { style: 'percent', maximumFractionDigits: 0 })
