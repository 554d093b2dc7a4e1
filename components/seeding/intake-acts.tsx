'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { CommandButton } from '@/components/coaching/command-button'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'
import { CHOSEN_OUTCOMES } from '@/lib/seeding/intake-kinds'
import { SETTLED_WORDS_DAYS } from '@/lib/seeding/published-constants'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  intakeId: string
  /** Somebody talked with them, and nobody has called in vain since. */
  hasTalked: boolean
  called: Send
  uncalled: Send
  release: Send
  handOver: Send
  close: Send
}

/** What a caller does with somebody in hand: a talk or none, then handing on, settling, giving back. */
export function IntakeActs({ intakeId, hasTalked, called, uncalled, release, handOver, close }: Props) {
  const t = useTranslations('intake.page')
  const undo = () => uncalled({ commandId: v7(), input: { intakeId } })
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-3">
        {!hasTalked && (
          <CommandButton
            action={called}
            input={{ intakeId, reached: true }}
            label={t('talked')}
            kind="primary"
            done={t('talkedDone')}
            undo={undo}
          />
        )}
        <CommandButton
          action={called}
          input={{ intakeId, reached: false }}
          label={t('notReached')}
          done={t('notReachedDone')}
          undo={undo}
        />
        <Sheet trigger={t('handOver')} triggerKind={hasTalked ? 'primary' : undefined} title={t('handOver')}>
          {(done) => (
            <div className="grid gap-4">
              <p>{t('handOverText')}</p>
              <ActionForm
                action={handOver}
                toInput={() => ({ intakeId })}
                submitLabel={t('handOver')}
                doneMessage={t('handedOver')}
                onDone={done}
              />
            </div>
          )}
        </Sheet>
        <Sheet trigger={t('close')} title={t('close')}>
          {(done) => (
            <ActionForm
              action={close}
              toInput={(form) => ({ intakeId, outcome: form.text('outcome') })}
              submitLabel={t('close')}
              doneMessage={t('closeDone', { days: SETTLED_WORDS_DAYS })}
              onDone={done}
            >
              <SegmentedChoice
                stacked
                required
                name="outcome"
                legend={t('outcome')}
                options={CHOSEN_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
              />
            </ActionForm>
          )}
        </Sheet>
        <ActionForm
          action={release}
          toInput={() => ({ intakeId })}
          submitLabel={t('release')}
          submitKind="plain"
          doneMessage={t('released')}
          goTo={() => '/network/intake'}
        />
      </div>
    </div>
  )
}
