import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  campaign: { campaignId: string; name: string; groups: number; askedAt: Date }
  timeZone: string
  answer: (command: SentCommand) => Promise<Result<unknown>>
}

/** A campaign that asks the group in: what joining means, yes, not now. */
export async function AskedCampaign({ driveId, campaign, timeZone, answer }: Props) {
  const t = await getTranslations('campaigns')
  const format = await getFormatter()
  const { campaignId, name, groups, askedAt } = campaign
  return (
    <Card className="grid gap-3">
      <div>
        <h2 className="font-semibold text-lg">{name}</h2>
        <p className="text-ink-muted text-sm">
          {t('mine.groups', { count: groups })} ·{' '}
          {t('drive.asked', { date: format.dateTime(askedAt, { dateStyle: 'medium', timeZone }) })}
        </p>
      </div>
      <p>{t('drive.askedText')}</p>
      <div className="flex flex-wrap gap-3">
        <CommandButton
          action={answer}
          input={{ driveId, campaignId, answer: 'join' }}
          label={t('drive.join')}
          kind="primary"
          done={t('drive.joined')}
        />
        <CommandButton
          action={answer}
          input={{ driveId, campaignId, answer: 'refuse' }}
          label={t('drive.refuse')}
          done={t('drive.refused')}
        />
      </div>
    </Card>
  )
}
