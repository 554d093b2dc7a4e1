'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { BODY_KINDS } from '@/lib/bodies/body'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** Whoever is not on the committee opens hidden lists only. */
  mayShow: boolean
  action: (command: SentCommand) => Promise<Result<{ bodyId: string }>>
}

/** Opens the list of a union or a caucus and goes to it. */
export function OpenBody({ driveId, mayShow, action }: Props) {
  const t = useTranslations('bodies')
  return (
    <Sheet trigger={t('open.open')} triggerKind="primary" title={t('open.open')}>
      <ActionForm
        action={action}
        toInput={(form) => ({
          ...{ driveId, kind: form.text('kind'), name: form.text('name') },
          hidden: !mayShow || form.flag('hidden'),
        })}
        submitLabel={t('open.save')}
        doneMessage={t('open.saved')}
        goTo={({ bodyId }) => `/d/${driveId}/bodies/${bodyId}`}
      >
        <SegmentedChoice
          stacked
          required
          name="kind"
          legend={t('kind.legend')}
          options={BODY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TextField name="name" label={t('open.name')} required maxLength={80} />
        {mayShow ? (
          <CheckField name="hidden" label={t('open.hidden')} help={t('open.hiddenHelp')} />
        ) : (
          <p className="text-sm text-ink-muted">{t('open.hiddenHelp')}</p>
        )}
      </ActionForm>
    </Sheet>
  )
}
