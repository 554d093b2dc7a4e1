import type { useFormatter } from 'next-intl'
import type { Prediction } from '@/lib/actions/predictions'
import { percentInWords } from './percent-in-words'

type Translate = (key: string, params?: Record<string, string | number>) => string
type Format = Pick<ReturnType<typeof useFormatter>, 'number'>

/** What we expected and what it was, with how far chance may be in it. `t` reads `actions.results`. */
export function predictionInWords(t: Translate, format: Format, prediction: Prediction | null): string {
  if (!prediction || prediction.expected === 0) return t('nobody')
  const { expected, did, share, range } = prediction
  if (share === null || range === null) return t('few', { did, expected })
  const percent = (value: number) => percentInWords(format, value)
  return [
    t('prediction', { did, expected, share: percent(share) }),
    t('range', { low: percent(range.low), high: percent(range.high) }),
  ].join(' · ')
}
