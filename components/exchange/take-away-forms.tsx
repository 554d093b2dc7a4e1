'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { ConfirmByName } from '@/components/ui/confirm-by-name'
import type { DepartureKind } from '@/lib/exchange/departure'
import type { Result } from '@/lib/result'

export type LeavingAction = (command: SentCommand) => Promise<Result<unknown>>

type AskProps = { driveId: string; kind: DepartureKind; action: LeavingAction }

/** The button that asks for a copy or for destroying everything. */
export function AskToLeaveForm({ driveId, kind, action }: AskProps) {
  const t = useTranslations('takeaway')
  return (
    <ActionForm
      action={action}
      toInput={(_form, newId) => ({ driveId, departureId: newId('departure'), kind })}
      submitLabel={t(kind === 'purge' ? 'purge.ask' : 'take.ask')}
      submitKind={kind === 'purge' ? 'danger' : 'primary'}
      doneMessage={t('asked')}
    />
  )
}

type OneProps = { driveId: string; departureId: string; action: LeavingAction }

/** Agrees to what somebody else asked for; the button says to what. */
export function AgreeForm({ driveId, departureId, action, kind }: OneProps & { kind: DepartureKind }) {
  const t = useTranslations('takeaway')
  return (
    <ActionForm
      action={action}
      toInput={() => ({ driveId, departureId })}
      submitLabel={t(`agreeTo.${kind}`)}
      submitKind={kind === 'purge' ? 'danger' : 'primary'}
      doneMessage={t('agreed')}
    />
  )
}

/** Stops a departure. */
export function StopForm({ driveId, departureId, action }: OneProps) {
  const t = useTranslations('takeaway')
  return (
    <ActionForm
      action={action}
      toInput={() => ({ driveId, departureId })}
      submitLabel={t('stop')}
      submitKind="quiet"
      doneMessage={t('stopped')}
    />
  )
}

type DownloadProps = { driveId: string; departureId: string; commandId: string }

/** Fetches the file by an ordinary form, so that the browser saves it and no script holds the names. */
export function DownloadForm({ driveId, departureId, commandId }: DownloadProps) {
  const t = useTranslations('takeaway')
  return (
    <form method="post" action={`/d/${driveId}/take-away/file`}>
      <input type="hidden" name="departureId" value={departureId} />
      <input type="hidden" name="commandId" value={commandId} />
      <Button type="submit" kind="primary" className="max-sm:w-full">
        {t('download')}
      </Button>
    </form>
  )
}

type PurgeProps = { driveId: string; departureId: string; driveCode: string; action: LeavingAction }

/** The last question before everything is destroyed: the label of the group, typed. */
export function PurgeForm({ driveId, departureId, driveCode, action }: PurgeProps) {
  const t = useTranslations('takeaway')
  return (
    <ConfirmByName name="code" expected={driveCode}>
      {(confirmed) =>
        confirmed && (
          <ActionForm
            action={action}
            toInput={() => ({ driveId, departureId })}
            submitLabel={t('destroy')}
            submitKind="danger"
            doneMessage={t('purged')}
            goTo={() => '/home'}
          />
        )
      }
    </ConfirmByName>
  )
}
