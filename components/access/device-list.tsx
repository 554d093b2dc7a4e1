'use client'

import { Smartphone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import type { Result } from '@/lib/result'

type Device = { deviceId: string; isThis: boolean; enrolled: string; seen: string }
type Props = { devices: readonly Device[]; revoke: (command: SentCommand) => Promise<Result<unknown>> }

/** Where somebody is signed in, and how to take a phone's access away. */
export function DeviceList({ devices, revoke }: Props) {
  const t = useTranslations('access')
  if (devices.length === 0) return <p className="text-ink-muted">{t('devices.none')}</p>
  return (
    <ul aria-label={t('devices.title')} className="grid gap-3">
      {devices.map(({ deviceId, isThis, enrolled, seen }) => (
        <li key={deviceId}>
          <Card className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                <Smartphone aria-hidden className="size-5 text-accent" />
                {enrolled}
                {isThis && <Chip tone="accent">{t('devices.this')}</Chip>}
              </p>
              <p className="text-sm text-ink-muted">{seen}</p>
            </div>
            <ActionForm
              action={revoke}
              toInput={() => ({ deviceId })}
              submitKind="danger"
              submitLabel={t('devices.revoke')}
              doneMessage={t('devices.revoked')}
            />
          </Card>
        </li>
      ))}
    </ul>
  )
}
