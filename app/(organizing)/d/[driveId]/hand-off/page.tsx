import { Handshake } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { decidedInWords } from '@/components/drives/decided-in-words'
import { HandOffCard } from '@/components/drives/hand-off-card'
import { ProposeHandOff } from '@/components/drives/propose-hand-off'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getDecision } from '@/lib/drives/queries/decision'
import { getHandOffs } from '@/lib/drives/queries/hand-offs'
import {
  agreeToHandOffAction,
  endHandOffAction,
  handOverAction,
  noteHandOffAction,
  proposeHandOffAction,
} from './actions'

const ACTIONS = {
  agree: agreeToHandOffAction,
  handOver: handOverAction,
  end: endHandOffAction,
  note: noteHandOffAction,
}

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ decision?: string }> }

/** Introductions of the group to a union, a lawyer or a support organizer: what was shared, and what came of it. */
export default async function HandOffPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ driveId }, asked] = await Promise.all([params, searchParams])
  const page = isDriveId(driveId) ? await getHandOffs(viewer, driveId, now()) : null
  if (!page) notFound()
  const decision = isDriveId(asked.decision ?? '')
    ? await getDecision(viewer, driveId, asked.decision ?? '', '')
    : null
  const evidence = await decidedInWords(decision)
  const t = await getTranslations('handOff')
  return (
    <Page width="words">
      <WithMessages of={['handOff']}>
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={{ href: `/d/${driveId}/strategy`, label: t('back') }}
          action={<ProposeHandOff driveId={driveId} evidence={evidence} propose={proposeHandOffAction} />}
        />
        {evidence !== '' && <Banner>{evidence}</Banner>}
        {page.handOffs.length === 0 ? (
          <EmptyState title={t('none')} icon={<Handshake aria-hidden />}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <ul className="grid gap-4">
            {page.handOffs.map((handOff) => (
              <li key={handOff.handOffId}>
                <HandOffCard {...{ driveId, handOff, today: page.today, actions: ACTIONS }} />
              </li>
            ))}
          </ul>
        )}
      </WithMessages>
    </Page>
  )
}
