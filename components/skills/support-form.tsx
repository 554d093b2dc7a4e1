'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import type { Result } from '@/lib/result'

type Props = {
  coaches: readonly { userId: string; name: string }[]
  begin: (command: SentCommand) => Promise<Result<unknown>>
}

const KINDS = ['support', 'observe', 'co_coach'] as const

/** Puts an experienced coach beside another. Put it inside messages `skills`. */
export function SupportForm({ coaches, begin }: Props) {
  const t = useTranslations('skills.supports')
  const options = coaches.map(({ userId, name }) => ({ value: userId, label: name }))
  return (
    <Card>
      <ActionForm
        action={begin}
        toInput={(form, newId) => ({
          ...{ supportId: newId('support'), driveId: null, kind: form.text('kind') },
          mentorId: form.text('mentorId'),
          coachId: form.text('coachId'),
        })}
        submitLabel={t('begin')}
        doneMessage={t('begun')}
      >
        <Select name="mentorId" label={t('mentor')} required empty={t('choose')} options={options} />
        <Select name="coachId" label={t('coach')} required empty={t('choose')} options={options} />
        <SegmentedChoice
          stacked
          name="kind"
          legend={t('how')}
          required
          defaultValue="support"
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </ActionForm>
    </Card>
  )
}
