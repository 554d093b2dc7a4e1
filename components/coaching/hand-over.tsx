import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'

type Props = {
  driveId: string
  handOver: { text: string; writtenAt: Date; hasCoach: boolean; isPassedOn: boolean }
  timeZone: string
  passOn: (command: SentCommand) => Promise<Result<unknown>>
}

/** What the last coach left for the next one: the committee reads it and shows it when it wants to. */
export async function HandOver({ driveId, handOver, timeZone, passOn }: Props) {
  const t = await getTranslations('coaching.group')
  const format = await getFormatter()
  const { text, writtenAt, hasCoach, isPassedOn } = handOver
  const date = format.dateTime(writtenAt, { dateStyle: 'medium', timeZone })
  return (
    <Section title={t('handOver')} note={t(isPassedOn ? 'handOverShown' : 'handOverNote', { date })}>
      <p className="max-w-words whitespace-pre-line">{text}</p>
      {hasCoach && !isPassedOn && (
        <CommandButton
          action={passOn}
          input={{ driveId }}
          newIds={['commentId']}
          label={t('passOn')}
          done={t('passedOn')}
        />
      )}
    </Section>
  )
}
