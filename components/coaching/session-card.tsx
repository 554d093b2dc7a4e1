import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import type { SessionKind, SessionStage } from '@/lib/coaching/session'
import { clockInWords } from '@/lib/i18n/zone-in-words'
import { hostOf } from '@/lib/meetings/video-link'
import type { Result } from '@/lib/result'
import { CancelSession } from './cancel-session'
import { CommandButton } from './command-button'
import { FinishSession } from './finish-session'
import { SessionCalendar } from './session-calendar'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  session: {
    sessionId: string
    kind: SessionKind
    stage: SessionStage
    isOwnProposal: boolean
    minutes: number
    startsAt: Date | null
    slots: readonly { slotId: string; startsAt: Date }[]
    came: number | null
    version: number
    link: string
    agenda: string
    outcome: string
  }
  timeZone: string
  otherZone: string | null
  actions: { book: Send; finish: Send; cancel: Send }
}

/** One session: the times to pick from, or when it is and where, or what came of it. */
export async function SessionCard({ driveId, session, timeZone, otherZone, actions }: Props) {
  const t = await getTranslations('sessions')
  const [format, locale] = [await getFormatter(), await getLocale()]
  const { sessionId, kind, stage, isOwnProposal, minutes, startsAt, slots, came, link, agenda, outcome } =
    session
  const clock = (at: Date, zone: string) =>
    format.dateTime(at, {
      ...{ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
      timeZone: zone,
    })
  const elsewhere = (at: Date) =>
    otherZone && otherZone !== timeZone
      ? t('there', { time: clock(at, otherZone), zone: clockInWords(otherZone, locale, at) })
      : null
  const host = link ? hostOf(link) : null
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="font-semibold text-lg">{t(`kind.${kind}`)}</h2>
        <Chip tone={stage === 'booked' ? 'info' : 'plain'}>{t(`stage.${stage}`)}</Chip>
      </div>
      {startsAt && (
        <p>
          {t('when', { time: clock(startsAt, timeZone), minutes })}
          <span className="block text-ink-muted text-sm">{elsewhere(startsAt)}</span>
        </p>
      )}
      {stage === 'proposed' && (
        <div className="grid gap-3">
          <p className="text-ink-muted">{t(isOwnProposal ? 'waiting' : 'pickTitle')}</p>
          <ul className="grid gap-3">
            {slots.map((slot) => (
              <li key={slot.slotId} className="grid gap-1">
                {isOwnProposal ? (
                  <span>{t('when', { time: clock(slot.startsAt, timeZone), minutes })}</span>
                ) : (
                  <CommandButton
                    action={actions.book}
                    input={{ driveId, sessionId, slotId: slot.slotId }}
                    label={t('pick', { time: clock(slot.startsAt, timeZone) })}
                    done={t('booked')}
                  />
                )}
                <span className="text-ink-muted text-sm">{elsewhere(slot.startsAt)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {agenda && <p className="max-w-words whitespace-pre-line">{agenda}</p>}
      {host && stage === 'booked' && (
        <p>
          <a
            href={link}
            rel="noreferrer noopener"
            target="_blank"
            className="font-semibold text-accent underline"
          >
            {t('openLink', { host })}
          </a>
        </p>
      )}
      {came !== null && <p className="text-ink-muted">{t('came', { came })}</p>}
      {outcome && <p className="max-w-words whitespace-pre-line">{outcome}</p>}
      <div className="flex flex-wrap gap-3">
        {stage === 'booked' && <SessionCalendar driveId={driveId} sessionId={sessionId} />}
        {(stage === 'over' || stage === 'held') && (
          <FinishSession driveId={driveId} session={session} finish={actions.finish} />
        )}
        {(stage === 'booked' || stage === 'over') && (
          <CancelSession
            {...{ driveId, sessionId }}
            what={stage === 'over' ? 'notHeld' : 'cancel'}
            cancel={actions.cancel}
          />
        )}
        {stage === 'proposed' && (
          <CommandButton
            action={actions.cancel}
            input={{ driveId, sessionId }}
            label={t(isOwnProposal ? 'takeBack' : 'noneFits')}
            kind="plain"
            done={t(isOwnProposal ? 'takenBack' : 'noneFitsDone')}
          />
        )}
      </div>
    </Card>
  )
}
