import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { daysWaiting } from '@/lib/coaching/offer-times'
import type { Message } from '@/lib/errors'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { MatchFacts } from './match-facts'
import { factsInWords, matchSentence } from './match-words'

type Props = {
  offer: {
    offerId: string
    code: string
    expiresAt: Date
    openedAt: Date
    languages: string[]
    needs: string[]
    timeZone: string
    industry: string | null
    sizeBand: string | null
    urgency: string
    reasons: Message[]
  }
  now: Date
  timeZone: string
  answer: (command: SentCommand) => Promise<Result<unknown>>
  /** A no for good, because the coach knows this group too well. */
  tooClose: (command: SentCommand) => Promise<Result<unknown>>
}

/** A drive offered to this coach, why to them, and two answers of equal standing. */
export async function OfferCard({ offer, now, timeZone, answer, tooClose }: Props) {
  const t = await getTranslations()
  const locale = await getLocale()
  const words = { t, locale, modelName: await modelNamer() }
  const format = await getFormatter()
  const date = format.dateTime(offer.expiresAt, { dateStyle: 'medium', timeZone })
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <h3 className="text-lg font-semibold">{offer.code}</h3>
          {offer.urgency !== 'usual' && (
            <Chip tone="danger">{t(`coaching.queue.urgency.${offer.urgency}`)}</Chip>
          )}
        </div>
        <p className="text-sm text-ink-muted">
          {t('coaching.home.asked', { days: daysWaiting(offer.openedAt, now), date })}
        </p>
      </div>
      <MatchFacts facts={factsInWords(words, offer, now)} />
      <ul className="grid list-disc gap-0.5 pl-5 text-sm">
        {offer.reasons.map((reason) => (
          <li key={reason.key}>{matchSentence(words, reason)}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <CommandButton
          action={answer}
          input={{ offerId: offer.offerId, answer: 'accept' }}
          label={t('coaching.home.accept')}
          kind="primary"
          done={t('coaching.home.accepted')}
        />
        <CommandButton
          action={answer}
          input={{ offerId: offer.offerId, answer: 'decline' }}
          label={t('coaching.home.decline')}
          done={t('coaching.home.declined')}
        />
        <CommandButton
          action={tooClose}
          input={{ offerId: offer.offerId }}
          label={t('coaching.home.tooClose')}
          kind="plain"
          done={t('coaching.home.tooCloseDone')}
        />
      </div>
    </Card>
  )
}
