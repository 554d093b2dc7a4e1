'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import { CARD_CHALLENGES, type CardStanding } from '@/lib/law/cards/card'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>
export type CardActions = { withdraw: Send; challenge: Send; remove: Send; restore: Send }
type Props = {
  driveId: string
  today: CalendarDate
  card: {
    cardId: string
    called: string
    standing: CardStanding
    isChallenged: boolean
    signedOn: CalendarDate
  }
  actions: CardActions
}

/** What can become of one card: taken back, said not to count, counted again, or entered by mistake. Put it inside messages `cards`. */
export function CardSheet({ driveId, today, card, actions }: Props) {
  const t = useTranslations('cards.change')
  const about = { driveId, cardId: card.cardId }
  const isWithdrawn = card.standing === 'withdrawn'
  return (
    <Sheet
      trigger={
        <>
          {t('open')} <span className="sr-only">{card.called}</span>
        </>
      }
      triggerKind="quiet"
      title={t('title', { name: card.called })}
    >
      {(close) => (
        <div className="grid gap-8">
          {isWithdrawn ? (
            <ActionForm
              action={actions.withdraw}
              toInput={() => ({ ...about, withdrawnOn: null })}
              submitLabel={t('notWithdrawn')}
              doneMessage={t('saved')}
              onDone={close}
            />
          ) : (
            <ActionForm
              className="grid gap-3"
              action={actions.withdraw}
              toInput={(form) => ({ ...about, withdrawnOn: form.text('withdrawnOn') })}
              submitLabel={t('withdraw')}
              doneMessage={t('saved')}
              onDone={close}
            >
              <DateField
                name="withdrawnOn"
                label={t('withdrawnOn')}
                required
                defaultValue={today}
                min={card.signedOn}
                max={today}
              />
            </ActionForm>
          )}
          {card.isChallenged ? (
            <ActionForm
              action={actions.challenge}
              toInput={() => ({ ...about, challenge: null })}
              submitLabel={t('settled')}
              doneMessage={t('saved')}
              onDone={close}
            />
          ) : (
            <ActionForm
              className="grid gap-3"
              action={actions.challenge}
              toInput={(form) => ({ ...about, challenge: form.text('challenge') })}
              submitLabel={t('challenge')}
              doneMessage={t('saved')}
              onDone={close}
            >
              <SegmentedChoice
                stacked
                name="challenge"
                legend={t('challengeWhy')}
                required
                options={CARD_CHALLENGES.map((value) => ({ value, label: t(`challenges.${value}`) }))}
              />
            </ActionForm>
          )}
          <ActionForm
            action={actions.remove}
            toInput={() => about}
            submitKind="danger"
            submitLabel={t('remove')}
            doneMessage={t('removed')}
            undo={() => actions.restore({ commandId: crypto.randomUUID(), input: about })}
            onDone={close}
          />
        </div>
      )}
    </Sheet>
  )
}
