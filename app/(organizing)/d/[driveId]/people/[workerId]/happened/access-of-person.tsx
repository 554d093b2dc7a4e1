import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { Section } from '@/components/ui/section'
import { PauseAccess } from '@/components/workers/pause-access'
import type { RetaliationPage } from '@/lib/workers/queries/retaliation'
import { stepOutAction } from '../unit/actions'

type Props = { driveId: string; workerId: string; page: RetaliationPage }

/** What this person can still open here, and how to end it: a phone may be in other hands now. */
export async function AccessOfPerson({ driveId, workerId, page: { called, roles } }: Props) {
  const t = await getTranslations('retaliation.access')
  const roleName = await getTranslations('drives.role')
  const format = await getFormatter()
  const open = roles.filter(({ endsAt }) => endsAt === null)
  return (
    <Section title={t('title')} note={open.length > 0 ? t('note', { name: called }) : undefined}>
      {roles.length === 0 && <p>{t('none', { name: called })}</p>}
      {roles.map(({ roleId, role, endsAt }) => (
        <p key={roleId}>
          {endsAt
            ? t('ends', {
                role: roleName(role),
                date: format.dateTime(endsAt, { dateStyle: 'medium', timeStyle: 'short' }),
              })
            : roleName(role)}
        </p>
      ))}
      {open.length > 0 && (
        <WithMessages of={['retaliation']}>
          <PauseAccess
            {...{ driveId, workerId }}
            roleIds={open.map(({ roleId }) => roleId)}
            pause={stepOutAction}
          />
        </WithMessages>
      )}
    </Section>
  )
}
