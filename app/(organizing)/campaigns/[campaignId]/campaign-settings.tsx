import { getTranslations } from 'next-intl/server'
import { AskGroupForm } from '@/components/campaigns/ask-group-form'
import { CommandButton } from '@/components/coaching/command-button'
import { modelChoices } from '@/components/drives/model-name'
import { ScopeForm } from '@/components/drives/scope-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { askIntoCampaignAction, describeCampaignAction, endCampaignAction } from '../actions'

type Props = { driveId: string; campaignId: string; today: CalendarDate; openedByMe: boolean }

/** What somebody who speaks for the group `driveId` can change: what the campaign is about, who is in it, its end. */
export async function CampaignSettings({ driveId, campaignId, today, openedByMe }: Props) {
  const t = await getTranslations('campaigns')
  const scope = await getTranslations('strategy.scope')
  return (
    <WithMessages of={['campaigns', 'drives', 'strategy']}>
      <Section title={scope('campaign')} note={scope('campaignNote')} className="no-print">
        <ScopeForm
          scope={{ driveId, campaignId }}
          today={today}
          models={await modelChoices()}
          describe={describeCampaignAction}
        />
      </Section>
      <Section title={t('ask.title')} note={t('ask.note')} className="no-print">
        <AskGroupForm driveId={driveId} campaignId={campaignId} action={askIntoCampaignAction} />
      </Section>
      {openedByMe && (
        <Section title={t('drive.end')} note={t('drive.endText')} className="no-print">
          <CommandButton
            action={endCampaignAction}
            input={{ driveId, campaignId }}
            label={t('drive.end')}
            kind="danger"
            done={t('drive.endDone')}
          />
        </Section>
      )}
    </WithMessages>
  )
}
