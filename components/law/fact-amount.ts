import type { LegalFact } from '@/lib/law/legal-fact'

type Translate = (key: string, values?: Record<string, string | number>) => string

/** How much a law says, in words: "30% or more", "2 business days". `t` is that of `law`. */
export const factAmount = (t: Translate, { value, unit }: Pick<LegalFact, 'value' | 'unit'>): string =>
  t(`amount.${unit}`, { value: value ?? 0 })
