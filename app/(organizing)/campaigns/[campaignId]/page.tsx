import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import * as z from 'zod'
import { AskGroupForm } from '@/components/campaigns/ask-group-form'
import { CampaignNumbers } from '@/components/campaigns/campaign-numbers'
import { CampaignTrend } from '@/components/campaigns/campaign-trend'
import { CommonDemands } from '@/components/campaigns/common-demands'
import { CommonIssues } from '@/components/campaigns/common-issues'
import { GroupList } from '@/components/campaigns/group-list'
import { JointDays } from '@/components/campaigns/joint-days'
import { JointDecisions } from '@/components/campaigns/joint-decisions'
import { Withheld } from '@/components/campaigns/withheld'
import { CommandButton } from '@/components/coaching/command-button'
import { PrintButton } from '@/components/coverage/print-button'
import { modelChoices } from '@/components/drives/model-name'
import { ScopeForm } from '@/components/drives/scope-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Fold } from '@/components/ui/fold'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { getAskedDrive } from '@/lib/campaigns/queries/asked-drive'
import { getCampaignPage } from '@/lib/campaigns/queries/campaign-page'
import { getTogether } from '@/lib/campaigns/queries/together'
import { commonIssues, latestWeeks, rollUp, rollUpTrend } from '@/lib/campaigns/roll-up'
import { dateIn, now } from '@/lib/clock'
import {
  askIntoCampaignAction,
  callDayAction,
  cancelDayAction,
  closeTogetherAction,
  describeCampaignAction,
  dropDemandAction,
  endCampaignAction,
  proposeTogetherAction,
  raiseDemandAction,
  voteTogetherAction,
  withdrawTogetherAction,
} from '../actions'

type Props = { params: Promise<{ campaignId: string }> }

/** One campaign: its groups and who speaks for them; to those, where the groups are and what they have in common. */
export default async function CampaignPage({ params }: Props) {
  const viewer = await requireViewer()
  const { campaignId } = await params
  if (!z.uuid().safeParse(campaignId).success) notFound()
  const campaign = await getCampaignPage(viewer, campaignId)
  if (!campaign) {
    const asked = await getAskedDrive(viewer, campaignId)
    // One that has just ended, one of others and one that never was look the same.
    redirect(asked === null ? '/campaigns' : `/d/${asked}/campaigns`)
  }
  const { name, groups, own, weeks, openedByMe } = campaign
  const t = await getTranslations('campaigns')
  const scope = await getTranslations('strategy.scope')
  const speaksFor = own.find(({ speaks }) => speaks)?.driveId ?? null
  const together = await getTogether(viewer, campaignId)
  const latest = latestWeeks(weeks ?? [])
  const trend = rollUpTrend(weeks ?? [])
  return (
    <Page>
      <PageHeader
        title={name}
        context={t('page.context', { count: groups.length })}
        back={{ href: '/campaigns', label: t('page.back') }}
        action={<PrintButton>{t('page.print')}</PrintButton>}
      />
      {weeks === null ? (
        <p className="text-ink-muted">{t('page.notDelegate')}</p>
      ) : (
        <>
          <Section title={t('numbers.title')} note={t('numbers.note')}>
            <CampaignNumbers groups={groups} latest={latest} sums={rollUp(latest)} />
            <Withheld latest={latest} />
          </Section>
          <Section title={t('issues.title')} note={t('issues.note')}>
            <CommonIssues issues={commonIssues(latest)} />
          </Section>
          {trend.length > 1 && (
            <Fold title={t('trend.title')}>
              <p className="text-ink-muted text-sm">{t('trend.note')}</p>
              <CampaignTrend points={trend} />
            </Fold>
          )}
        </>
      )}
      <WithMessages of={['campaigns', 'actions']}>
        <CommonDemands
          {...{ campaignId, speaksFor, demands: together.demands }}
          actions={{ raise: raiseDemandAction, drop: dropDemandAction }}
        />
        <JointDays
          {...{ campaignId, speaksFor, days: together.days }}
          actions={{ call: callDayAction, cancel: cancelDayAction }}
        />
        <JointDecisions
          {...{ campaignId, speaksFor, groups: groups.length, decisions: together.decisions }}
          actions={{
            propose: proposeTogetherAction,
            vote: voteTogetherAction,
            close: closeTogetherAction,
            withdraw: withdrawTogetherAction,
          }}
        />
      </WithMessages>
      <Section title={t('page.groups')} note={t('page.groupsNote')}>
        <GroupList groups={groups} timeZone={viewer.timeZone} />
      </Section>
      <List label={t('page.manage')}>
        {own.map(({ driveId }) => (
          <ListRow
            key={driveId}
            href={`/d/${driveId}/campaigns`}
            title={t('page.manage')}
            context={t('page.manageHelp')}
          />
        ))}
      </List>
      {speaksFor && (
        <WithMessages of={['campaigns', 'drives', 'strategy']}>
          <Section title={scope('campaign')} note={scope('campaignNote')} className="no-print">
            <ScopeForm
              scope={{ driveId: speaksFor, campaignId }}
              today={dateIn(viewer.timeZone, now())}
              models={await modelChoices()}
              describe={describeCampaignAction}
            />
          </Section>
          <Section title={t('ask.title')} note={t('ask.note')} className="no-print">
            <AskGroupForm driveId={speaksFor} campaignId={campaignId} action={askIntoCampaignAction} />
          </Section>
          {openedByMe && (
            <Section title={t('drive.end')} note={t('drive.endText')} className="no-print">
              <CommandButton
                action={endCampaignAction}
                input={{ driveId: speaksFor, campaignId }}
                label={t('drive.end')}
                kind="danger"
                done={t('drive.endDone')}
              />
            </Section>
          )}
        </WithMessages>
      )}
    </Page>
  )
}
