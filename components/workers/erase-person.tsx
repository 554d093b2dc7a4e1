'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ConfirmByName } from '@/components/ui/confirm-by-name'
import { Fold } from '@/components/ui/fold'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  workerId: string
  code: string
  erase: (command: SentCommand) => Promise<Result<unknown>>
}

/** Erases a person for good, after the code was typed: nothing of it can be undone. */
export function ErasePerson({ driveId, workerId, code, erase }: Props) {
  const t = useTranslations('held.erase')
  return (
    <Fold title={t('title')}>
      <p className="max-w-words">{t('text')}</p>
      <ConfirmByName name="code" expected={code}>
        {(confirmed) =>
          confirmed && (
            <ActionForm
              compact
              action={erase}
              toInput={() => ({ driveId, workerId })}
              submitLabel={t('button')}
              submitKind="danger"
              doneMessage={t('done')}
              goTo={() => `/d/${driveId}/people`}
            />
          )
        }
      </ConfirmByName>
    </Fold>
  )
}
