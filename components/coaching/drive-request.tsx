import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import type { NextStep } from '@/lib/coaching/next-step'
import type { Message } from '@/lib/errors'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { KnownCoach } from './known-coach'
import { matchSentence } from './match-words'
import { ChangeUrgency } from './queue-urgency'

type Action = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  driveId: string
  request: {
    requestId: string
    days: number
    isAsked: boolean
    urgency: string
    nextStep: { step: NextStep; at: Date } | null
  }
  timeZone: string
  /** A coach who said yes; `null` while nobody has. */
  accepted: {
    offerId: string
    coach: Parameters<typeof KnownCoach>[0]['coach'] & { name: string }
    reasons: Message[]
  } | null
  /** `null` for those who do not decide. */
  actions: { confirm: Action; refuse: Action; withdraw: Action; changeUrgency: Action } | null
}

/** A drive that waits: for how long, what happens, and whether to start with the coach who said yes. */
export async function DriveRequest({ driveId, request, timeZone, accepted, actions }: Props) {
  const t = await getTranslations()
  const locale = await getLocale()
  const words = { t, locale, modelName: await modelNamer() }
  const format = await getFormatter()
  const name = accepted?.coach.name ?? ''
  return (
    <div className="grid gap-4">
      <p>
        {t('coaching.group.waiting', { days: request.days })}{' '}
        {!accepted && t(request.isAsked ? 'coaching.group.isAsked' : 'coaching.group.notAsked')}
      </p>
      {request.nextStep && (
        <Banner title={t('coaching.group.meanwhile')}>
          {t(`coaching.group.step.${request.nextStep.step}`, {
            date: format.dateTime(request.nextStep.at, {
              ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
              timeZone,
            }),
          })}
        </Banner>
      )}
      {accepted && (
        <Card className="grid gap-4">
          <h2 className="text-lg font-semibold">{t('coaching.group.saidYes', { name })}</h2>
          <KnownCoach coach={accepted.coach} />
          <ul aria-label={t('coaching.queue.whyThis')} className="grid list-disc gap-0.5 pl-5 text-sm">
            {accepted.reasons.map((reason) => (
              <li key={reason.key}>{matchSentence(words, reason)}</li>
            ))}
          </ul>
          <p className="text-ink-muted">{t('coaching.group.sees', { name })}</p>
          {actions && (
            <div className="flex flex-wrap gap-3">
              <CommandButton
                action={actions.confirm}
                input={{ driveId, offerId: accepted.offerId }}
                newIds={['coachingId', 'roleId']}
                label={t('coaching.group.confirm', { name })}
                kind="primary"
                done={t('coaching.group.confirmed', { name })}
              />
              <CommandButton
                action={actions.refuse}
                input={{ driveId, offerId: accepted.offerId }}
                label={t('coaching.group.refuse')}
                done={t('coaching.group.refused')}
              />
            </div>
          )}
        </Card>
      )}
      {actions && (
        <div className="flex flex-wrap items-center gap-3">
          <ChangeUrgency driveId={driveId} request={request} change={actions.changeUrgency} />
          <CommandButton
            action={actions.withdraw}
            input={{ driveId, requestId: request.requestId }}
            label={t('coaching.group.withdraw')}
            kind="plain"
            done={t('coaching.group.withdrawn')}
          />
        </div>
      )}
    </div>
  )
}
