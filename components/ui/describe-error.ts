import type { AppError, Message } from '@/lib/errors'

/** A translator over the whole catalogue, as far as messages need it. */
export type Translate = {
  (key: string, params?: Record<string, string | number>): string
  has: (key: string) => boolean
}

/**
 * The sentence for a refusal: its reason where the catalogue has one, else what its code means. `t` reads the whole catalogue
 * (`useTranslations()` or `getTranslations()` without a namespace).
 */
export function describeError(t: Translate, { code, reason }: AppError): string {
  if (reason && t.has(reason.key)) return t(reason.key, reason.params)
  if (code === 'not_found') return t('errors.not_found.it')
  if (code === 'rate_limited' && reason?.params?.minutes === undefined) return t('errors.rate_limited_short')
  return t(`errors.${code}`, reason?.params)
}

/** The sentence for one message; for a key that no catalogue has, the plain "does not fit". */
export function describeMessage(t: Translate, { key, params }: Message): string {
  return t.has(key) ? t(key, params) : t('errors.field')
}
