import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import type { CallStage, GatheringKind } from '@/lib/coaching/gathering'
import { hostOf } from '@/lib/meetings/video-link'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { GatheringCalendar } from './gathering-calendar'
import { GatheringSignUp } from './gathering-sign-up'
import { languageList } from './match-words'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  call: {
    gatheringId: string
    kind: GatheringKind
    stage: CallStage
    title: string
    text: string
    link: string | null
    language: string
    needs: readonly string[]
    startsAt: Date
    minutes: number
    seats: number | null
    taken: number
    isHost: boolean
    isSignedUp: boolean
    wasThere: boolean | null
  }
  groups: readonly { driveId: string; code: string }[]
  timeZone: string
  actions: { signUp: Send; leave: Send; attend: Send; finish: Send; cancel: Send }
}

/** One call: what it is about, when by one's own clock, and the one thing to do with it now. */
export async function GatheringCard({ call, groups, timeZone, actions }: Props) {
  const t = await getTranslations('gatherings')
  const needs = await getTranslations('coaching.need')
  const locale = await getLocale()
  const format = await getFormatter()
  const { gatheringId, stage, link, isHost, isSignedUp, startsAt, minutes, seats, taken, wasThere } = call
  const input = { gatheringId }
  const isOpen = stage === 'ahead' || stage === 'on'
  const host = link ? hostOf(link) : null
  const time = format.dateTime(startsAt, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
    timeZone,
  })
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-lg font-semibold">{call.title}</h2>
        <Chip>{t(`kind.${call.kind}`)}</Chip>
        {stage !== 'ahead' && <Chip tone={stage === 'on' ? 'accent' : 'plain'}>{t(`stage.${stage}`)}</Chip>}
        {isHost && <Chip tone="info">{t('host')}</Chip>}
        {isSignedUp && <Chip tone="info">{t('mine')}</Chip>}
      </div>
      <p>
        {t('when', { time, minutes })}
        <span className="block text-ink-muted text-sm">
          {[
            t('language', { language: languageList(locale, [call.language]) }),
            seats === null ? t('signedUpCount', { taken }) : t('seats', { taken, seats }),
          ].join(' · ')}
        </span>
      </p>
      {call.text && <p className="max-w-words whitespace-pre-line">{call.text}</p>}
      {call.needs.length > 0 && (
        <ul aria-label={t('form.needs')} className="flex flex-wrap gap-2">
          {call.needs.map((need) => (
            <li key={need}>
              <Chip>{needs(need)}</Chip>
            </li>
          ))}
        </ul>
      )}
      {host && link && isOpen && (
        <p>
          <a
            href={link}
            rel="noreferrer noopener"
            target="_blank"
            className="font-semibold text-accent underline"
          >
            {t('enter', { host })}
          </a>
        </p>
      )}
      {isOpen && !isSignedUp && !isHost && (
        <GatheringSignUp gatheringId={gatheringId} groups={groups} signUp={actions.signUp} />
      )}
      <div className="flex flex-wrap items-center gap-3">
        {isOpen && (isSignedUp || isHost) && <GatheringCalendar gatheringId={gatheringId} />}
        {isOpen && isSignedUp && (
          <CommandButton
            action={actions.leave}
            input={input}
            label={t('leave')}
            kind="plain"
            done={t('left')}
          />
        )}
        {!isOpen && stage !== 'cancelled' && isSignedUp && (
          <>
            <p className="text-ink-muted">{wasThere === null ? t('wereThere') : t(`answered.${wasThere}`)}</p>
            {[true, false]
              .filter((one) => one !== wasThere)
              .map((one) => (
                <CommandButton
                  key={String(one)}
                  action={actions.attend}
                  input={{ ...input, wasThere: one }}
                  label={t(one ? 'yes' : 'no')}
                  done={t('thanks')}
                />
              ))}
          </>
        )}
        {isHost && stage === 'over' && (
          <CommandButton action={actions.finish} input={input} label={t('finish')} done={t('finished')} />
        )}
        {isHost && isOpen && (
          <CommandButton
            action={actions.cancel}
            input={input}
            label={t('cancel')}
            kind="plain"
            done={t('cancelled')}
          />
        )}
      </div>
    </Card>
  )
}
