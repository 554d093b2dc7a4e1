import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { Language } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'
import type { People, Urgency } from '@/lib/seeding/intake-kinds'

type Line = {
  intakeId: string
  urgency: Urgency
  people: People
  language: Language
  receivedAt: Date
  hoursLeft: number
  isCalled: boolean
  call: string
}

type Props = {
  label: string
  lines: readonly Line[]
  now: Date
  /** The one thing to do with a line; without it a line leads to its page. */
  act: {
    action: (command: SentCommand) => Promise<Result<unknown>>
    label: string
    done: string
    /** Whether it leads to the page of the line. */
    opens?: true
  } | null
}

/** People who want to be called: what presses, how many, since when, in which language. Not who. */
export async function IntakeLines({ label, lines, now, act }: Props) {
  const t = await getTranslations('intake')
  const format = await getFormatter()
  const languages = new Intl.DisplayNames([await getLocale()], { type: 'language' })
  return (
    <ul aria-label={label} className="grid gap-3">
      {lines.map(({ intakeId, urgency, people, language, receivedAt, hoursLeft, isCalled, call }) => (
        <li
          key={intakeId}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border border-line bg-surface p-4"
        >
          <div className="grid min-w-0 gap-1.5">
            <p className="font-semibold">{t(`people.${people}`)}</p>
            <p className="text-ink-muted text-sm">
              {[
                t('board.speaks', { language: languages.of(language) ?? language }),
                call || t('board.noCall'),
                format.relativeTime(receivedAt, now),
              ].join(' · ')}
            </p>
            <p className="flex flex-wrap gap-2">
              {urgency !== 'usual' && <Chip tone="danger">{t(`urgency.${urgency}`)}</Chip>}
              <Clock hoursLeft={hoursLeft} isCalled={isCalled} />
            </p>
          </div>
          {act ? (
            <CommandButton
              action={act.action}
              input={{ intakeId }}
              label={act.label}
              done={act.done}
              goTo={act.opens && `/network/intake/${intakeId}`}
            />
          ) : (
            <LinkButton href={`/network/intake/${intakeId}`}>{t('board.open')}</LinkButton>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What is left of the time for a first call, until there was one. */
export async function Clock({ hoursLeft, isCalled }: { hoursLeft: number; isCalled: boolean }) {
  const t = await getTranslations('intake.board')
  if (isCalled) return <Chip tone="accent">{t('called')}</Chip>
  if (hoursLeft < 0) return <Chip tone="danger">{t('late', { hours: -hoursLeft })}</Chip>
  return <Chip tone={hoursLeft < 12 ? 'warn' : 'plain'}>{t('left', { hours: hoursLeft })}</Chip>
}
