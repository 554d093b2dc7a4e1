'use client'

import { Smartphone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { Result } from '@/lib/result'

type Device = { deviceId: string; isThis: boolean; enrolled: string; seen: string }
type Props = { devices: readonly Device[]; revoke: (command: SentCommand) => Promise<Result<unknown>> }

/** Where somebody is signed in, and how to take a phone's access away. */
export function DeviceList({ devices, revoke }: Props) {
  const t = useTranslations('access')
  if (devices.length === 0) return <p className="text-ink-muted">{t('devices.none')}</p>
  return (
    <List label={t('devices.title')}>
      {devices.map(({ deviceId, isThis, enrolled, seen }) => (
        <ListRow
          key={deviceId}
          mark={<Smartphone />}
          title={enrolled}
          context={seen}
          chips={isThis && <Chip tone="accent">{t('devices.this')}</Chip>}
          trailing={
            <ActionForm
              action={revoke}
              toInput={() => ({ deviceId })}
              submitKind="danger"
              submitLabel={t('devices.revoke')}
              doneMessage={t('devices.revoked')}
            />
          }
        />
      ))}
    </List>
  )
}
