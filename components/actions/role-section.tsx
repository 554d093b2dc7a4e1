import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { NamedRole } from '@/lib/actions/action-ready'
import { ACTION_ROLES } from '@/lib/actions/plan'
import type { Pickable } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'
import { AssignRoleSheet } from './assign-role-sheet'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  testId: string
  roles: readonly NamedRole[]
  seats: readonly Pickable[]
  actions: { assign: Send; free: Send }
}

/** Who does what in an action, and which tasks nobody has. */
export async function RoleSection({ driveId, testId, roles, seats, actions }: Props) {
  const t = await getTranslations('actions.ready')
  const format = await getFormatter()
  const missing = ACTION_ROLES.filter((role) => roles.every((each) => each.role !== role))
  return (
    <Section
      title={t('roles')}
      action={seats.length > 0 && <AssignRoleSheet {...{ driveId, testId, seats, assign: actions.assign }} />}
    >
      {roles.length > 0 && (
        <List label={t('roles')}>
          {roles.map(({ roleId, role, called }) => (
            <li
              key={roleId}
              className="flex flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-2 last:border-b-0"
            >
              <span>
                <span className="font-semibold">{called}</span> · {t(`roleName.${role}`)}
              </span>
              <TakeBackButton
                input={{ driveId, roleId }}
                label={t('free')}
                done={t('freed')}
                action={actions.free}
              />
            </li>
          ))}
        </List>
      )}
      {missing.length > 0 && (
        <p className="text-ink-muted text-sm">
          {t('rolesMissing', {
            roles: format.list(missing.map((role) => t(`roleName.${role}`).toLowerCase())),
          })}
        </p>
      )}
      {seats.length === 0 && <p className="text-ink-muted text-sm">{t('assignNobody')}</p>}
    </Section>
  )
}
