import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { CallDaySheet } from './call-day-sheet'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type Day = {
  dayId: string
  kind: string
  title: string
  text: string
  onDate: CalendarDate
  groups: number
  counted: number
  tookPart: number
  eligible: number
}
type Props = {
  campaignId: string
  days: readonly Day[]
  speaksFor: string | null
  actions: { call: Act; cancel: Act }
}

/** Days on which the groups act together, with how many people took part over all of them. */
export async function JointDays({ campaignId, days, speaksFor, actions }: Props) {
  const t = await getTranslations('campaigns.together')
  const kinds = await getTranslations('actions.kind')
  const format = await getFormatter()
  return (
    <Section
      title={t('days')}
      note={t('daysNote')}
      action={speaksFor && <CallDaySheet driveId={speaksFor} campaignId={campaignId} action={actions.call} />}
    >
      {days.length === 0 && <p className="text-ink-muted">{t('noDays')}</p>}
      {days.map(({ dayId, kind, title, text, onDate, groups, counted, tookPart, eligible }) => (
        <Card key={dayId} className="grid gap-3">
          <div>
            <h3 className="font-semibold">{title}</h3>
            <p className="text-ink-muted text-sm">
              {dayInWords(format, onDate)} · {kinds(kind)} · {t('groupsIn', { count: groups })}
            </p>
          </div>
          {text && <p className="whitespace-pre-line">{text}</p>}
          {counted > 0 && (
            <Stat
              label={t('tookPart')}
              value={t('atLeast', { count: tookPart })}
              of={t('atLeastOf', { of: eligible, groups: counted })}
              help={t('stepsHelp')}
            />
          )}
          {speaksFor && (
            <CommandButton
              action={actions.cancel}
              input={{ driveId: speaksFor, campaignId, dayId }}
              label={t('cancelDay')}
              done={t('dayCancelled')}
            />
          )}
        </Card>
      ))}
    </Section>
  )
}
