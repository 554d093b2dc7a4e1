'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { LEADER_EVIDENCE, type LeaderEvidence, NOTICED_EVIDENCE } from '@/lib/leaders/leader-evidence'
import { LEADER_STATUSES, type LeaderStatus } from '@/lib/leaders/leader-status'
import type { Result } from '@/lib/result'
import { markAgain } from './mark-again'

type Props = {
  driveId: string
  workerId: string
  called: string
  now: { status: LeaderStatus | null; evidence: readonly LeaderEvidence[]; testId: string | null }
  mark: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says whether people follow somebody and how we know: the finding questions are the answers to pick from. */
export function MarkLeaderSheet({ driveId, workerId, called, now, mark }: Props) {
  const t = useTranslations('leaders.follow')
  const followed = now.evidence.includes('followed_in_test')
  return (
    <Sheet trigger={t('change')} title={t('title', { name: called })}>
      {(close) => (
        <ActionForm
          action={mark}
          toInput={(form, newId) => ({
            ...{ driveId, workerId, markId: newId('mark'), status: form.text('status') },
            evidence: form.list('evidence'),
            testId: form.list('evidence').includes('followed_in_test') ? now.testId : null,
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          undo={() => mark(markAgain({ driveId, workerId }, now))}
          onDone={close}
        >
          <SegmentedChoice
            stacked
            name="status"
            legend={t('legend', { name: called })}
            required
            defaultValue={now.status ?? 'none'}
            options={(['none', ...LEADER_STATUSES] as const).map((value) => ({
              value,
              label: t(`status.${value}`),
            }))}
          />
          <ChipChoice
            multiple
            name="evidence"
            legend={t('evidenceLegend')}
            help={t('evidenceHelp')}
            defaultValue={now.evidence}
            options={(followed ? LEADER_EVIDENCE : NOTICED_EVIDENCE).map((value) => ({
              value,
              label: t(`evidence.${value}`),
            }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
