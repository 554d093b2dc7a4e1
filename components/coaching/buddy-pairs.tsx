import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import type { ProposedBuddies } from '@/lib/coaching/buddies/buddy'
import type { SuggestedBuddies } from '@/lib/coaching/buddies/buddy-pairs'
import { BUDDY_ANSWER_DAYS } from '@/lib/coaching/published-constants'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { matchSentence } from './match-words'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  suggested: readonly SuggestedBuddies[]
  proposed: readonly ProposedBuddies[]
  timeZone: string
  /** `null` for those who may look and not ask. */
  actions: { propose: Send; withdraw: Send } | null
}

/** Two groups that wait and may help each other: whom to ask, who was asked, and that both agreed. */
export async function BuddyPairs({ suggested, proposed, timeZone, actions }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const words = { t, locale: await getLocale(), modelName: await modelNamer() }
  if (suggested.length === 0 && proposed.length === 0) return null
  return (
    <Section
      title={t('coaching.buddy.board.title')}
      note={t('coaching.buddy.board.note', { days: BUDDY_ANSWER_DAYS })}
    >
      <ul
        aria-label={t('coaching.buddy.board.title')}
        className="overflow-hidden rounded-card border border-line bg-surface"
      >
        {proposed.map(({ buddyId, codes: [one, other], proposedAt, agreed }) => (
          <li key={buddyId} className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{t('coaching.buddy.board.pair', { one, other })}</span>
              <Chip tone={agreed ? 'accent' : 'plain'}>
                {agreed
                  ? t('coaching.buddy.board.agreed')
                  : t('coaching.buddy.board.open', {
                      day: format.dateTime(proposedAt, { dateStyle: 'medium', timeZone }),
                    })}
              </Chip>
            </p>
            {actions && (
              <CommandButton
                action={actions.withdraw}
                input={{ buddyId }}
                label={t('coaching.buddy.board.withdraw')}
                kind="plain"
                done={t('coaching.buddy.board.withdrawn')}
              />
            )}
          </li>
        ))}
        {suggested.map(({ one, other, reasons }) => (
          <li
            key={`${one.driveId} ${other.driveId}`}
            className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0"
          >
            <p className="font-semibold">
              {t('coaching.buddy.board.pair', { one: one.code, other: other.code })}
            </p>
            <ul className="grid list-disc gap-0.5 pl-5 text-sm">
              <li>{t('coaching.buddy.because.language')}</li>
              {reasons.map((reason) => (
                <li key={reason.key}>{matchSentence(words, reason)}</li>
              ))}
            </ul>
            {actions && (
              <CommandButton
                action={actions.propose}
                input={{ driveId: one.driveId, otherId: other.driveId }}
                newIds={['buddyId']}
                label={t('coaching.buddy.board.propose')}
                done={t('coaching.buddy.board.proposed')}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
