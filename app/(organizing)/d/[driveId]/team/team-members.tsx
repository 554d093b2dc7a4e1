import { getFormatter, getTranslations } from 'next-intl/server'
import { MemberCard } from '@/components/drives/member-card'
import { Section } from '@/components/ui/section'
import type { Viewer } from '@/lib/access/viewer'
import type { TeamMember } from '@/lib/drives/queries/team'
import { getLostElsewhere } from '@/lib/drives/queries/ways-back'
import { endRoleAction, keepRoleAction, revokeDevicesOfAction } from './actions'

type Props = { viewer: Viewer; driveId: string; members: readonly TeamMember[] }

/** Everybody in the group with their roles, and how to end somebody's access. */
export async function TeamMembers({ viewer, driveId, members }: Props) {
  const lost = await getLostElsewhere(viewer, driveId)
  const t = await getTranslations('drives')
  const format = await getFormatter()
  const { timeZone } = viewer
  const timeOf = (date: Date | null) =>
    date && format.dateTime(date, { timeStyle: 'short', dateStyle: 'medium', timeZone })
  const dayOf = (date: Date | undefined) =>
    date ? format.dateTime(date, { dateStyle: 'medium', timeZone }) : null
  return (
    <Section title={t('team.people', { count: members.length })}>
      <ul className="grid gap-3">
        {members.map((member) => (
          <MemberCard
            key={member.userId}
            driveId={driveId}
            member={{
              ...member,
              roles: member.roles.map(({ endsAt, ...role }) => ({ ...role, ends: timeOf(endsAt) })),
              lostOn: dayOf(lost.get(member.userId)),
            }}
            endRole={endRoleAction}
            keepRole={keepRoleAction}
            revokeDevices={revokeDevicesOfAction}
          />
        ))}
      </ul>
    </Section>
  )
}
