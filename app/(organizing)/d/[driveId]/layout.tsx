import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { driveFrame } from '@/app/(organizing)/drive-frame'
import { SignedIn } from '@/app/signed-in'
import { OpenedByPin } from '@/components/access/opened-by-pin'
import { DriveScale } from '@/components/assessments/drive-scale'
import { WaitingBadge } from '@/components/offline/waiting-badge'
import { DriveShell } from '@/components/shell/drive-shell'
import { PersonalShell } from '@/components/shell/personal-shell'
import { requireSignedIn } from '@/lib/access/current-viewer'
import { PATH_HEADER } from '@/lib/access/page-path'
import type { DriveRoleName } from '@/lib/access/roles'
import { isGuestPath } from '@/lib/bodies/guest-path'
import { guestPage } from '@/lib/bodies/queries/guest-drives'
import { isDriveId } from '@/lib/drives/drive-id'

type Props = { params: Promise<{ driveId: string }>; children: ReactNode }

/**
 * The frame of one group. A group that is not the viewer's and one that does not exist look the same. Whoever only keeps a list
 * there, or is of a union, has the plain frame of a person: the group's own pages are none of theirs.
 */
export default async function DriveLayout({ params, children }: Props) {
  const viewer = await requireSignedIn()
  const { driveId } = await params
  const frame = isDriveId(driveId) ? await driveFrame(viewer, driveId) : null
  if (!frame && guestPage(viewer, driveId)) {
    if (!isGuestPath((await headers()).get(PATH_HEADER) ?? '', driveId)) notFound()
    return (
      <SignedIn>
        <PersonalShell tools={<WaitingBadge deviceId={viewer.deviceId} />}>{children}</PersonalShell>
      </SignedIn>
    )
  }
  if (!frame) notFound()
  return (
    <SignedIn driveId={driveId}>
      <DriveScale scale={frame.scale}>
        <DriveShell
          driveId={driveId}
          name={frame.name}
          tools={<WaitingBadge deviceId={viewer.deviceId} />}
          view={viewOf(frame.roles)}
          notice={viewer.level === 'list' && <OpenedByPin />}
        >
          {children}
        </DriveShell>
      </DriveScale>
    </SignedIn>
  )
}

function viewOf(roles: readonly DriveRoleName[]) {
  if (roles.every((role) => role === 'coach')) return 'coach'
  return roles.includes('committee') || roles.includes('data_steward') ? 'committee' : 'leader'
}
