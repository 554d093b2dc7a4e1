import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionList } from '@/components/actions/action-list'
import { DemandList } from '@/components/actions/demand-list'
import { DemandSheet } from '@/components/actions/demand-sheet'
import { FirstAction } from '@/components/actions/first-action'
import { issueInWords } from '@/components/coverage/issue-in-words'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getActionsPage } from '@/lib/actions/queries/actions-page'
import { lookAgainOn } from '@/lib/actions/win-check'
import { isDriveId } from '@/lib/drives/drive-id'
import { moveDemandAction, moveDemandBackAction, saveDemandAction } from './actions'

/** What a group asks for and what it does together for it. A coach sees the actions by kind and number. */
export default async function ActionsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const page = isDriveId(driveId) ? await getActionsPage(viewer, driveId) : null
  if (!page) notFound()
  const t = await getTranslations('actions')
  const words = await getTranslations()
  const { today, actions, demands } = page
  const roles = rolesIn(viewer, driveId)
  const isCommittee = onCommittee(roles)
  const isInsider = roles.some((role) => role !== 'coach')
  const issues = page.issues.map(({ issueId, people, name }) => ({
    ...{ issueId, people, called: issueInWords(words, name) },
  }))
  const dueAgain = demands.filter(({ status, statusOn }) => {
    const again = lookAgainOn(status, statusOn)
    return again !== null && again <= today
  })
  const add = isCommittee && (
    <DemandSheet
      {...{ driveId, today, issues, action: saveDemandAction }}
      demand={{ labelId: null }}
      trigger={t('demand.add')}
    />
  )
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        action={
          isCommittee &&
          actions.length > 0 && (
            <LinkButton kind="primary" href={`/d/${driveId}/actions/new`}>
              {t('plan')}
            </LinkButton>
          )
        }
      />
      <WithMessages of={['actions']}>
        {isCommittee && actions.length === 0 && (
          <FirstAction
            {...{ driveId, today, issues, save: saveDemandAction }}
            hasDemand={demands.length > 0}
          />
        )}
        {!isCommittee && actions.length === 0 && <p className="text-ink-muted">{t('list.none')}</p>}
        <ActionList driveId={driveId} today={today} actions={actions} />
        {isInsider && (actions.length > 0 || demands.length > 0) && (
          <Section title={t('demand.title')} note={t('demand.note')} action={add}>
            {dueAgain.length > 0 && (
              <Banner tone="warn" title={t('demand.due')}>
                <ul className="list-disc pl-5">
                  {dueAgain.map(({ demandId, text }) => (
                    <li key={demandId}>{text}</li>
                  ))}
                </ul>
                <p className="mt-1">{t('demand.dueNote')}</p>
              </Banner>
            )}
            <DemandList
              {...{ driveId, today, demands, issues, done: actions }}
              actions={
                isCommittee
                  ? { save: saveDemandAction, move: moveDemandAction, moveBack: moveDemandBackAction }
                  : null
              }
            />
          </Section>
        )}
      </WithMessages>
    </Page>
  )
}
