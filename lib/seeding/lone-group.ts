import type { Language } from '@/lib/i18n/language'
import { CALL_TOGETHER } from './published-constants'

type Lone = { intakeId: string; locale: string; receivedAt: Date }

/** People alone who speak one language, enough for a call, whoever has waited longest first. */
export type LoneGroup<One extends Lone = Lone> = { locale: Language; people: One[]; waiting: number }

/** One group for each language in which enough people are alone: who waits longest is asked first, no more than fit into a call. */
export function loneGroups<One extends Lone>(
  lone: readonly One[],
  languages: readonly Language[],
): LoneGroup<One>[] {
  return languages
    .map((locale) => ({ locale, all: lone.filter((one) => one.locale === locale) }))
    .filter(({ all }) => all.length >= CALL_TOGETHER.fewest)
    .map(({ locale, all }) => ({
      locale,
      waiting: all.length,
      people: all
        .toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
        .slice(0, CALL_TOGETHER.most),
    }))
}
