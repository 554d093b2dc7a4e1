import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { InviteForm } from '@/components/drives/invite-form'
import { InviteRow } from '@/components/drives/invite-row'
import { MemberCard } from '@/components/drives/member-card'
import { RefreshWhileWaiting } from '@/components/drives/refresh-while-waiting'
import { RenameGroup } from '@/components/drives/rename-group'
import { WaysBack } from '@/components/drives/ways-back'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getDriveBeginnings } from '@/lib/drives/queries/drive-home'
import { getLaidAside } from '@/lib/drives/queries/laid-aside'
import { getTeam } from '@/lib/drives/queries/team'
import { getLostElsewhere, getWaysBack } from '@/lib/drives/queries/ways-back'
import { INVITED_ROLES } from '@/lib/drives/schema'
import { suggestedRole } from '@/lib/drives/suggested-role'
import {
  agreeToWayBackAction,
  approveInviteAction,
  endRoleAction,
  finishWayBackAction,
  keepRoleAction,
  makeInviteAction,
  renameDriveAction,
  revokeDevicesOfAction,
  withdrawInviteAction,
} from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** Who is in the group, who is being let in, and how to end somebody's access. For the committee. */
export default async function TeamPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const mine = rolesIn(viewer, driveId)
  if (!onCommittee(mine)) notFound()
  const [team, beginnings] = [await getTeam(viewer, driveId), await getDriveBeginnings(viewer, driveId)]
  if (!team) notFound()

  const laidAside = await getLaidAside(viewer, driveId)
  const [ways, lost] = [await getWaysBack(viewer, driveId), await getLostElsewhere(viewer, driveId)]
  const [t, plan] = [await getTranslations('drives'), await getTranslations('leaders.plan')]
  const format = await getFormatter()
  const roles = INVITED_ROLES.filter((role) => role !== 'data_steward' || mine.includes('data_steward'))
  const until = (date: Date) =>
    format.dateTime(date, { timeStyle: 'short', dateStyle: 'medium', timeZone: viewer.timeZone })

  const dayOf = (date: Date | undefined) =>
    date ? format.dateTime(date, { dateStyle: 'medium', timeZone: viewer.timeZone }) : null

  return (
    <Page width="words">
      <WithMessages of={['access', 'drives', 'way-back']}>
        <RefreshWhileWaiting waiting={[...team.invites, ...ways].some(({ takenBy }) => takenBy === null)} />
        <PageHeader
          title={t('team.title')}
          context={t('team.context')}
          back={{ href: `/d/${driveId}`, label: t('home.title') }}
          action={<LinkButton href={`/d/${driveId}/log-book`}>{t('logBook.title')}</LinkButton>}
        />
        <WaysBack
          driveId={driveId}
          ways={ways}
          members={team.members}
          timeZone={viewer.timeZone}
          actions={{
            agree: agreeToWayBackAction,
            finish: finishWayBackAction,
            withdraw: withdrawInviteAction,
          }}
        />
        <Section title={t('invite.title')} note={t('invite.note')}>
          <InviteForm
            driveId={driveId}
            roles={roles}
            suggested={suggestedRole(beginnings?.headcount ?? null)}
            make={makeInviteAction}
          />
        </Section>
        {laidAside.length > 0 && (
          <Banner
            tone="warn"
            action={<LinkButton href={`/d/${driveId}/team/laid-aside`}>{t('laidAside.look')}</LinkButton>}
          >
            {t('laidAside.link', { count: laidAside.length })}
          </Banner>
        )}
        {team.invites.length > 0 && (
          <Section title={t('invite.open')}>
            <ul className="grid gap-3">
              {team.invites.map((invite) => (
                <InviteRow
                  key={invite.inviteId}
                  driveId={driveId}
                  inviteId={invite.inviteId}
                  takenBy={invite.takenBy}
                  title={t(`role.${invite.role}`)}
                  expires={t('invite.until', { when: until(invite.expiresAt) })}
                  approve={approveInviteAction}
                  withdraw={withdrawInviteAction}
                />
              ))}
            </ul>
          </Section>
        )}
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/d/${driveId}/skills`}>{t('team.skills')}</LinkButton>
          <LinkButton href={`/d/${driveId}/calls`}>
            {(await getTranslations('intake'))('calls.more')}
          </LinkButton>
        </div>
        <Section title={t('team.people', { count: team.members.length })}>
          <ul className="grid gap-3">
            {team.members.map((member) => (
              <MemberCard
                key={member.userId}
                driveId={driveId}
                member={{
                  ...member,
                  roles: member.roles.map(({ endsAt, ...role }) => ({
                    ...role,
                    ends: endsAt && until(endsAt),
                  })),
                  lostOn: dayOf(lost.get(member.userId)),
                }}
                endRole={endRoleAction}
                keepRole={keepRoleAction}
                revokeDevices={revokeDevicesOfAction}
              />
            ))}
          </ul>
        </Section>
        <Section title={plan('title')} note={plan('context')}>
          <LinkButton href={`/d/${driveId}/committee`} className="justify-self-start">
            {plan('open')}
          </LinkButton>
        </Section>
        <Section title={t('codeName.label')} note={t('codeName.help')}>
          <RenameGroup
            driveId={driveId}
            codeName={team.codeName}
            version={team.version}
            rename={renameDriveAction}
          />
        </Section>
      </WithMessages>
    </Page>
  )
}
