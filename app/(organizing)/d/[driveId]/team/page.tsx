import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RefreshWhileWaiting } from '@/components/drives/refresh-while-waiting'
import { RenameGroup } from '@/components/drives/rename-group'
import { WaysBack } from '@/components/drives/ways-back'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getTeam } from '@/lib/drives/queries/team'
import { getWaysBack } from '@/lib/drives/queries/ways-back'
import { agreeToWayBackAction, finishWayBackAction, renameDriveAction, withdrawInviteAction } from './actions'
import { TeamInvites } from './team-invites'
import { TeamMembers } from './team-members'

type Props = { params: Promise<{ driveId: string }> }

/** Who is in the group, who is being let in, and how to end somebody's access. For the committee. */
export default async function TeamPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!onCommittee(rolesIn(viewer, driveId))) notFound()
  const team = await getTeam(viewer, driveId)
  if (!team) notFound()
  const ways = await getWaysBack(viewer, driveId)
  const [t, plan] = [await getTranslations('drives'), await getTranslations('leaders.plan')]
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
        <TeamInvites {...{ viewer, driveId }} invites={team.invites} />
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/d/${driveId}/skills`}>{t('team.skills')}</LinkButton>
          <LinkButton href={`/d/${driveId}/calls`}>
            {(await getTranslations('intake'))('calls.more')}
          </LinkButton>
        </div>
        <TeamMembers {...{ viewer, driveId }} members={team.members} />
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
