'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import type { NetworkRoleName } from '@/lib/access/roles'
import type { Result } from '@/lib/result'

type Held = { roleId: string; accountCode: string; role: NetworkRoleName; isMe: boolean }
type Props = { team: readonly Held[]; end: (command: SentCommand) => Promise<Result<unknown>> }

/** Who works for the network, by account code, and how to end that. */
export function NetworkTeam({ team, end }: Props) {
  const t = useTranslations('drives')
  return (
    <ul aria-label={t('network.team')} className="grid gap-3">
      {team.map(({ roleId, accountCode, role, isMe }) => (
        <li key={roleId}>
          <Card className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {t(`networkRole.${role}`)}
                {isMe && <Chip tone="accent">{t('team.you')}</Chip>}
              </p>
              <p className="tabular text-sm text-ink-muted">{accountCode}</p>
            </div>
            <ActionForm
              action={end}
              toInput={() => ({ roleId })}
              submitKind="danger"
              submitLabel={t('network.end')}
              doneMessage={t('team.ended')}
            />
          </Card>
        </li>
      ))}
    </ul>
  )
}
