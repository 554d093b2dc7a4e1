'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { DriveRoleName } from '@/lib/access/roles'
import type { Result } from '@/lib/result'

type Member = {
  userId: string
  name: string | null
  isMe: boolean
  roles: readonly { roleId: string; role: DriveRoleName; ends: string | null }[]
  /** The day on which another group replaced the account, in words; `null`: none did. */
  lostOn: string | null
}
type Act = (command: SentCommand) => Promise<Result<unknown>>
type Props = { driveId: string; member: Member; endRole: Act; keepRole: Act; revokeDevices: Act }

/** One person with a login in the group: their roles, and how to end one or to sign out a lost phone. */
export function MemberCard({ driveId, member, endRole, keepRole, revokeDevices }: Props) {
  const t = useTranslations('drives')
  const wayBack = useTranslations('way-back')
  const { name, isMe, roles, userId, lostOn } = member
  return (
    <li>
      <Card className="grid gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <p className="font-semibold">{name ?? t('role.coach')}</p>
          {isMe && <Chip tone="accent">{t('team.you')}</Chip>}
          {roles.map(({ roleId, role }) => (
            <Chip key={roleId}>{t(`role.${role}`)}</Chip>
          ))}
        </div>
        {lostOn && (
          <Banner tone="warn" title={wayBack('elsewhere')}>
            {wayBack('elsewhereText', { date: lostOn })}
          </Banner>
        )}
        {roles.map(
          ({ roleId, role, ends }) =>
            ends && (
              <Banner
                key={roleId}
                tone="warn"
                title={t('team.ends', { role: t(`role.${role}`), when: ends })}
              >
                <p className="pb-3">{t('team.endsText')}</p>
                <ActionForm
                  action={keepRole}
                  toInput={() => ({ driveId, roleId })}
                  submitKind="quiet"
                  submitLabel={t('team.keep')}
                  doneMessage={t('team.kept')}
                />
              </Banner>
            ),
        )}
        <details>
          <summary className="min-h-target cursor-pointer py-2 text-accent">{t('team.access')}</summary>
          <div className="grid gap-3 pt-2">
            <LinkButton href={`/d/${driveId}/team/${userId}`} className="justify-self-start">
              {t('team.sawOpen')}
            </LinkButton>
            <LinkButton href={`/d/${driveId}/log-book?who=${userId}`} className="justify-self-start">
              {t('logBook.review')}
            </LinkButton>
            {roles.map(({ roleId, role, ends }) => (
              <ActionForm
                key={roleId}
                action={endRole}
                toInput={() => ({ driveId, roleId })}
                submitKind="danger"
                submitLabel={t(ends ? 'team.agreeToEnd' : 'team.endRole', { role: t(`role.${role}`) })}
                doneMessage={t('team.asked')}
              />
            ))}
            {!isMe && roles.some(({ role }) => role !== 'coach') && (
              <LinkButton href={`/d/${driveId}/team/${userId}#way-back`} className="justify-self-start">
                {wayBack('link')}
              </LinkButton>
            )}
            {!isMe && (
              <ActionForm
                action={revokeDevices}
                toInput={() => ({ driveId, userId })}
                submitKind="danger"
                submitLabel={t('team.signOutEverywhere')}
                doneMessage={t('team.signedOut')}
              />
            )}
          </div>
        </details>
      </Card>
    </li>
  )
}
