'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { TextArea } from '@/components/ui/text-area'
import type { Buddy } from '@/lib/coaching/buddies/buddy'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = { driveId: string; buddy: Buddy; timeZone: string; answer: Send; leave: Send }

/** Another group that waits too: whether to talk with it and, once both agreed, how it can be reached. */
export function BuddyCard({ driveId, buddy, timeZone, answer, leave }: Props) {
  const t = useTranslations('coaching.buddy')
  const format = useFormatter()
  const { buddyId, untilAt, agrees, bothAgree, own, theirs } = buddy
  const until = format.dateTime(untilAt, { day: 'numeric', month: 'long', timeZone })
  const input = { driveId, buddyId }
  if (bothAgree)
    return (
      <Card className="grid gap-3">
        <h2 className="text-lg font-semibold">{t('agreed')}</h2>
        <dl className="grid gap-2">
          <div>
            <dt className="text-ink-muted text-sm">{t('theirs')}</dt>
            <dd className="whitespace-pre-line">{theirs}</dd>
          </div>
          <div>
            <dt className="text-ink-muted text-sm">{t('ours')}</dt>
            <dd className="whitespace-pre-line">{own}</dd>
          </div>
        </dl>
        <p className="text-ink-muted text-sm">{t('careful')}</p>
        <CommandButton action={leave} input={input} label={t('end')} kind="plain" done={t('ended')} />
      </Card>
    )
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p>{t(agrees === null ? 'asked' : agrees ? 'saidYes' : 'saidNo', { until })}</p>
      <ActionForm
        action={answer}
        toInput={(form) => ({ ...input, agrees: true, reach: form.text('reach') })}
        submitLabel={t(agrees ? 'change' : 'yes')}
        submitKind={agrees ? 'quiet' : 'primary'}
        doneMessage={t('answered')}
      >
        <TextArea
          name="reach"
          label={t('reach')}
          help={t('reachHelp')}
          defaultValue={own ?? ''}
          maxLength={300}
          required
        />
      </ActionForm>
      {agrees !== false && (
        <CommandButton
          action={answer}
          input={{ ...input, agrees: false }}
          label={t(agrees ? 'takeBack' : 'no')}
          kind={agrees ? 'plain' : 'quiet'}
          done={t('answered')}
        />
      )}
    </Card>
  )
}
