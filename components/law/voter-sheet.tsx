'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { Pickable } from '@/lib/conversations/log-about'
import type { ShownVoter } from '@/lib/law/voters/voter'
import { VOTER_DISPUTES } from '@/lib/law/voters/voter'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = { driveId: string; voter: ShownVoter; find: FindPeople; settle: Send; dispute: Send }

/** Decides who a line of the voter list is, and notes what speaks against a vote. Put it inside messages `voters`, `conversations`. */
export function VoterSheet({ driveId, voter, find, settle, dispute }: Props) {
  const t = useTranslations('voters.line')
  const suggested = voter.workerId ? [{ id: voter.workerId, called: voter.called ?? '' }] : []
  const [who, setWho] = useState<Pickable[]>(suggested)
  const about = { driveId, voterId: voter.voterId }
  const title = t('title', { name: voter.name })
  return (
    <Sheet
      trigger={
        <>
          {t('open')} <span className="sr-only">{voter.name}</span>
        </>
      }
      triggerKind="quiet"
      title={title}
    >
      {(close) => (
        <div className="grid gap-8">
          <ActionForm
            className="grid gap-3"
            action={settle}
            toInput={() => ({ ...about, as: { state: 'matched', workerId: who[0]?.id ?? '' } })}
            submitLabel={t('same')}
            doneMessage={t('saved')}
            onDone={close}
          >
            <PickPeople
              name="workerId"
              legend={t('who')}
              people={suggested}
              without={[]}
              nobody={t('nobody')}
              find={find}
              chosen={who}
              onChange={setWho}
            />
          </ActionForm>
          <div className="flex flex-wrap gap-3">
            <ActionForm
              compact
              action={settle}
              toInput={() => ({ ...about, as: { state: 'unknown' } })}
              submitKind="quiet"
              submitLabel={t('unknown')}
              doneMessage={t('saved')}
              onDone={close}
            />
            <ActionForm
              compact
              action={settle}
              toInput={() => ({ ...about, as: { state: 'set_aside' } })}
              submitKind="quiet"
              submitLabel={t('setAside')}
              doneMessage={t('saved')}
              onDone={close}
            />
          </div>
          <ActionForm
            className="grid gap-3"
            action={dispute}
            toInput={(form) => ({
              ...about,
              dispute: form.text('dispute') === 'none' ? null : form.text('dispute'),
            })}
            submitKind="quiet"
            submitLabel={t('note')}
            doneMessage={t('saved')}
            onDone={close}
          >
            <SegmentedChoice
              stacked
              name="dispute"
              legend={t('dispute')}
              help={t('disputeHelp')}
              required
              defaultValue={voter.dispute ?? 'none'}
              options={[...VOTER_DISPUTES, 'none' as const].map((value) => ({
                value,
                label: t(`disputes.${value}`),
              }))}
            />
          </ActionForm>
        </div>
      )}
    </Sheet>
  )
}
