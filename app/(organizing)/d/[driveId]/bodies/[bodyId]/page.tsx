import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BodyPositions } from '@/components/bodies/body-positions'
import { KeptList } from '@/components/bodies/kept-list'
import { Secretaries } from '@/components/bodies/secretaries'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { getBody } from '@/lib/bodies/queries/body-page'
import { guestPage } from '@/lib/bodies/queries/guest-drives'
import { getPositionSubjects } from '@/lib/bodies/queries/position-subjects'
import { isDriveId } from '@/lib/drives/drive-id'
import { findWhoElseAction } from '../../one-on-ones/actions'
import {
  addSecretaryAction,
  endMembershipAction,
  endSecretaryAction,
  recordMembershipAction,
  recordPositionAction,
  renameBodyAction,
  retireBodyAction,
  withdrawMembershipAction,
} from '../actions'

type Props = {
  params: Promise<{ driveId: string; bodyId: string }>
  searchParams: Promise<{ page?: string }>
}

/** One body: for those who keep its list who is on it, for the committee that it is there and where it stands. */
export default async function BodyPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId, bodyId } = await params
  const page = Math.min(1000, Math.max(1, Number.parseInt((await searchParams).page ?? '1', 10) || 1))
  const t = await getTranslations('bodies')
  const body = isDriveId(driveId) ? await getBody(viewer, { driveId, bodyId, page }, t('everybody')) : null
  if (!body) notFound()
  const isGuest = guestPage(viewer, driveId) !== null
  const { kept, today } = body
  const isOpen = kept !== null && !body.isRetired
  const subjects = isOpen && !isGuest ? await getPositionSubjects(viewer, driveId) : []
  return (
    <Page width="words">
      <WithMessages of={['bodies', 'conversations.log.people']}>
        <PageHeader
          title={body.name}
          context={[t(`kind.${body.kind}`), body.isHidden && t('hidden'), body.isRetired && t('closed')]
            .filter(Boolean)
            .join(' · ')}
          back={{ href: `/d/${driveId}/bodies`, label: t('page.back') }}
        />
        {kept ? (
          <KeptList
            body={{ driveId, bodyId }}
            {...{ today, kept, page, isOpen }}
            find={isGuest ? null : findWhoElseAction.bind(null, driveId)}
            actions={{
              ...{
                record: recordMembershipAction,
                end: endMembershipAction,
                withdraw: withdrawMembershipAction,
              },
            }}
          />
        ) : (
          <p className="max-w-words text-ink-muted">{t('page.notYours')}</p>
        )}
        <BodyPositions
          body={{ driveId, bodyId }}
          {...{ today, subjects }}
          positions={body.positions}
          record={recordPositionAction}
        />
        {kept && (
          <Secretaries
            body={{ driveId, bodyId, version: body.version }}
            {...{ isOpen, name: body.name, userId: viewer.userId }}
            secretaries={kept.secretaries}
            colleagues={kept.colleagues}
            actions={{
              add: addSecretaryAction,
              end: endSecretaryAction,
              rename: renameBodyAction,
              retire: retireBodyAction,
            }}
          />
        )}
      </WithMessages>
    </Page>
  )
}
