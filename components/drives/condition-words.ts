import type { Condition } from '@/lib/drives/models/model-definition'

type Words = {
  /** Translator of the `models` messages. */
  t: (key: string, params: Record<string, string>) => string
  number: (value: number, options: { style?: 'percent' }) => string
  metricName: (id: string) => string
}

/** A bound in words: "On the committee: at least 10 %". Bounds up to 1 are shares, unless they are of a count. */
export function conditionWords(condition: Condition, { t, number, metricName }: Words): string {
  const { metric, atLeast, atMost, countAtLeast } = condition
  const bound = atLeast ?? atMost ?? countAtLeast ?? 0
  const isShare = countAtLeast === undefined && bound > 0 && bound <= 1
  const value = number(bound, isShare ? { style: 'percent' } : {})
  return `${metricName(metric)}: ${t(atMost === undefined ? 'page.atLeast' : 'page.atMost', { value })}`
}
