import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { type ActionKind, rungOf } from '@/lib/actions/ladder'

type Props = {
  kind: ActionKind
  /** A no-strike clause that holds, in words with its day; `null` where none is known. It informs and blocks nothing. */
  noStrike: { contract: string; until: string } | null
}

/** What a group should ask before it does this. Questions and hints, no answers: we give no legal advice. */
export function AskFirst({ kind, noStrike }: Props) {
  const t = useTranslations('actions.ask')
  const { ask, protection } = rungOf(kind)
  if (ask.length === 0) return null
  const isBarred = noStrike !== null && ask.some((question) => question === 'contract')
  return (
    <Banner tone="warn" title={t('title')}>
      {isBarred && (
        <p className="mb-1 font-semibold">
          {noStrike.contract === ''
            ? t('noStrikeUnnamed', { date: noStrike.until })
            : t('noStrike', { contract: noStrike.contract, date: noStrike.until })}
        </p>
      )}
      <ul className="list-disc pl-5">
        {ask.map((question) => (
          <li key={question}>
            {t(question)} {question === 'protection' && t(`protectionIs.${protection}`)}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('who')}</p>
    </Banner>
  )
}
