import { Signature } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Card, CardCount, CardKind, CardMethod, CardStanding } from '@/lib/law/cards/card'
import type { CardWords } from '@/lib/law/cards/electronic'
import type { LegalFact } from '@/lib/law/legal-fact'
import type { Result } from '@/lib/result'
import { type CardActions, CardSheet } from './card-sheet'
import { CompleteCard } from './complete-card'

type Props = {
  driveId: string
  today: CalendarDate
  /** The kind of card that counts here; the others are kept beside it. */
  counted: CardKind
  count: CardCount
  cards: readonly (Card & {
    cardId: string
    called: string
    standing: CardStanding
    method: CardMethod
    version: number
    words: CardWords | null
  })[]
  /** What the law asks of electronic cards; `null`: nothing that is kept here. */
  rule: LegalFact | null
  actions: CardActions & { complete: (command: SentCommand) => Promise<Result<unknown>> }
}

/** The register of signed cards, for whoever keeps it: each card with its day and whether it counts today. */
export async function CardRegister({ driveId, today, counted, count, cards, rule, actions }: Props) {
  const t = await getTranslations('cards')
  const format = await getFormatter()
  if (cards.length === 0)
    return (
      <EmptyState title={t('none')} icon={<Signature aria-hidden />}>
        {t('register.none')}
      </EmptyState>
    )
  return (
    <Section title={t('register.title')} note={t('register.note', count)}>
      {count.incomplete > 0 && (
        <Banner tone="warn">{t('register.incomplete', { count: count.incomplete })}</Banner>
      )}
      {rule && cards.some(({ words }) => words) && (
        <p className="text-ink-muted text-sm">
          {t('electronic.rule')} <span lang="en">{rule.source}</span>.
        </p>
      )}
      <WithMessages of={['cards']}>
        <List label={t('register.title')}>
          {cards.map(({ cardId, called, kind, signedOn, standing, challengedOn, lacks, words, version }) => (
            <li
              key={cardId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5"
            >
              <div className="grid gap-0.5">
                <span className="font-semibold">{called}</span>
                <span className="text-ink-muted text-sm">
                  {t('register.line', {
                    kind: t(`enter.kinds.${kind}`),
                    date: dayInWords(format, signedOn, today),
                  })}
                </span>
                {words && (
                  <span className="text-sm">
                    {lacks.length === 0
                      ? t('electronic.complete')
                      : t('electronic.missing', {
                          parts: format.list(lacks.map((part) => t(`electronic.part.${part}`))),
                        })}
                  </span>
                )}
              </div>
              <div className="flex flex-wrap items-center gap-2">
                {kind === counted || standing !== 'valid' ? (
                  <Chip tone={standing === 'valid' ? 'accent' : 'info'}>{t(`standing.${standing}`)}</Chip>
                ) : (
                  <Chip>{t('standing.other_kind')}</Chip>
                )}
                {words && (
                  <CompleteCard
                    {...{ driveId, card: { cardId, called, version, words } }}
                    action={actions.complete}
                  />
                )}
                <CardSheet
                  {...{ driveId, today, actions }}
                  card={{ cardId, called, standing, signedOn, isChallenged: challengedOn !== null }}
                />
              </div>
            </li>
          ))}
        </List>
      </WithMessages>
    </Section>
  )
}
