import { Vote } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DecisionList } from '@/components/drives/decision-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { getDecisions } from '@/lib/drives/queries/decisions'

/** What the group decides: what is being voted on, what is talked over, what was decided and how. */
export default async function DecisionsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const found = isDriveId(driveId) ? await getDecisions(viewer, driveId) : null
  if (!found) notFound()
  const t = await getTranslations('strategy.decisions')
  const isCommittee = onCommittee(rolesIn(viewer, driveId))
  const { decisions, today } = found
  const parts = [
    { name: 'voting', of: decisions.filter(({ stage }) => stage === 'open' || stage === 'over') },
    { name: 'talking', of: decisions.filter(({ stage }) => stage === 'talked_over') },
    { name: 'decided', of: decisions.filter(({ stage }) => stage === 'decided') },
  ]
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{
          href: isCommittee ? `/d/${driveId}/strategy` : `/d/${driveId}`,
          label: t(isCommittee ? 'back' : 'home'),
        }}
        action={
          isCommittee && (
            <LinkButton kind="primary" href={`/d/${driveId}/decisions/new`}>
              {t('propose')}
            </LinkButton>
          )
        }
      />
      {decisions.length === 0 && (
        <EmptyState title={t('none.title')} icon={<Vote aria-hidden />}>
          {t(isCommittee ? 'none.text' : 'none.forYou')}
        </EmptyState>
      )}
      {parts.map(
        ({ name, of }) =>
          of.length > 0 && (
            <Section key={name} title={t(`part.${name}`)}>
              <DecisionList {...{ driveId, today, decisions: of, label: t(`part.${name}`) }} />
            </Section>
          ),
      )}
    </Page>
  )
}
