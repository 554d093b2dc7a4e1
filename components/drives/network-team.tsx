'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { NetworkRoleName } from '@/lib/access/roles'
import type { Result } from '@/lib/result'

type Held = { roleId: string; accountCode: string; role: NetworkRoleName; isMe: boolean }
type Props = { team: readonly Held[]; end: (command: SentCommand) => Promise<Result<unknown>> }

/** Who works for the network, by account code, and how to end that. */
export function NetworkTeam({ team, end }: Props) {
  const t = useTranslations('drives')
  return (
    <List label={t('network.team')}>
      {team.map(({ roleId, accountCode, role, isMe }) => (
        <ListRow
          key={roleId}
          title={t(`networkRole.${role}`)}
          context={accountCode}
          chips={isMe && <Chip tone="accent">{t('team.you')}</Chip>}
          trailing={
            <ActionForm
              action={end}
              toInput={() => ({ roleId })}
              submitKind="danger"
              submitLabel={t('network.end')}
              doneMessage={t('team.ended')}
            />
          }
        />
      ))}
    </List>
  )
}
