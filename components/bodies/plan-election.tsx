'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { ELECTORATES } from '@/lib/bodies/elections/officer-election'
import type { Result } from '@/lib/result'
import { ElectionFields, readElection } from './election-fields'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>

/** Plans an election and goes to its page. */
export function PlanElection({ driveId, action }: { driveId: string; action: Send<{ electionId: string }> }) {
  const t = useTranslations('elections')
  return (
    <Sheet trigger={t('plan.open')} triggerKind="primary" title={t('plan.open')}>
      <ActionForm
        action={action}
        toInput={(form, newId) => ({
          ...{ driveId, electionId: newId('election'), electorate: form.text('electorate') },
          ...readElection(form),
        })}
        submitLabel={t('plan.save')}
        doneMessage={t('plan.saved')}
        goTo={({ electionId }) => `/d/${driveId}/elections/${electionId}`}
      >
        <SegmentedChoice
          required
          name="electorate"
          legend={t('electorate.legend')}
          options={ELECTORATES.map((value) => ({ value, label: t(`electorate.${value}`) }))}
        />
        <ElectionFields />
      </ActionForm>
    </Sheet>
  )
}
