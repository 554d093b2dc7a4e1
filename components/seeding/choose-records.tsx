'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import type { RecordPlace } from '@/lib/seeding/places/clean-play'

type Props = {
  list: { seedId: string; driveId?: string }
  found: readonly RecordPlace[]
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Workplaces of the public history of votes, to be ticked and put on the list. */
export function ChooseRecords({ list, found, action }: Props) {
  const t = useTranslations('places')
  const format = useFormatter()
  const vote = ({ result, lastTallyOn }: RecordPlace) =>
    lastTallyOn ? t(`last.${result ?? 'unclear'}`, { day: dayInWords(format, lastTallyOn) }) : t('noVote')
  return (
    <ActionForm
      action={action}
      toInput={(form) => ({ ...list, recordIds: form.list('recordIds') })}
      submitLabel={t('addSubmit')}
      submitKind="quiet"
      doneMessage={t('addDone')}
    >
      <SegmentedChoice
        stacked
        multiple
        name="recordIds"
        legend={t('choose')}
        options={found.map((record) => ({
          ...{ value: record.recordId, label: record.place, help: vote(record) },
        }))}
      />
    </ActionForm>
  )
}
