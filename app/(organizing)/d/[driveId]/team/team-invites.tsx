import { getFormatter, getTranslations } from 'next-intl/server'
import { InviteForm } from '@/components/drives/invite-form'
import { InviteRow } from '@/components/drives/invite-row'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { getDriveBeginnings } from '@/lib/drives/queries/drive-home'
import { getLaidAside } from '@/lib/drives/queries/laid-aside'
import type { OpenInvite } from '@/lib/drives/queries/team'
import { INVITED_ROLES } from '@/lib/drives/schema'
import { suggestedRole } from '@/lib/drives/suggested-role'
import { approveInviteAction, makeInviteAction, withdrawInviteAction } from './actions'

type Props = { viewer: Viewer; driveId: string; invites: readonly OpenInvite[] }

/** Letting somebody in, entries that were laid aside, and invites that nobody has finished yet. */
export async function TeamInvites({ viewer, driveId, invites }: Props) {
  const mine = rolesIn(viewer, driveId)
  const beginnings = await getDriveBeginnings(viewer, driveId)
  const laidAside = await getLaidAside(viewer, driveId)
  const t = await getTranslations('drives')
  const format = await getFormatter()
  const { timeZone } = viewer
  return (
    <>
      <Section title={t('invite.title')} note={t('invite.note')}>
        <InviteForm
          driveId={driveId}
          roles={INVITED_ROLES.filter((role) => role !== 'data_steward' || mine.includes('data_steward'))}
          suggested={suggestedRole(beginnings?.headcount ?? null)}
          untaken={invites.filter(({ takenBy }) => takenBy === null).map(({ inviteId }) => inviteId)}
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
      {invites.length > 0 && (
        <Section title={t('invite.open')}>
          <ul className="grid gap-3">
            {invites.map(({ inviteId, takenBy, role, expiresAt }) => (
              <InviteRow
                key={inviteId}
                {...{ driveId, inviteId, takenBy }}
                title={t(`role.${role}`)}
                expires={t('invite.until', {
                  when: format.dateTime(expiresAt, { timeStyle: 'short', dateStyle: 'medium', timeZone }),
                })}
                approve={approveInviteAction}
                withdraw={withdrawInviteAction}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
