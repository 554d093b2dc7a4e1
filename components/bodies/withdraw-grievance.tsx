'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

type Props = {
  where: { driveId: string; grievanceId: string }
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Closes a grievance that whoever it is about does not want any more; says first what comes of it. */
export function WithdrawGrievance({ where, action }: Props) {
  const t = useTranslations('grievances.withdraw')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={() => where}
          submitLabel={t('save')}
          submitKind="danger"
          doneMessage={t('done')}
          onDone={close}
        >
          <p>{t('what')}</p>
        </ActionForm>
      )}
    </Sheet>
  )
}
