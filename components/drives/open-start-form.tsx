'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import type { Result } from '@/lib/result'

type Props = { openStart: boolean; action: (command: SentCommand) => Promise<Result<unknown>> }

/** Whether anybody may start a group here without an invitation. */
export function OpenStartForm({ openStart, action }: Props) {
  const t = useTranslations('drives')
  return (
    <ActionForm
      action={action}
      toInput={(form) => ({ openStart: form.flag('openStart') })}
      submitLabel={t('network.save')}
      submitKind="quiet"
      doneMessage={t('network.saved')}
    >
      <CheckField
        key={String(openStart)}
        name="openStart"
        label={t('network.openStartLabel')}
        help={t('network.openStartHelp')}
        defaultChecked={openStart}
      />
    </ActionForm>
  )
}
