import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import type { Debrief } from '@/lib/actions/action-page'
import type { Result } from '@/lib/result'
import { DebriefForm } from './debrief-form'

type Props = {
  input: { driveId: string; testId: string }
  debriefs: readonly Debrief[]
  timeZone: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** How it went, as the committee wrote it down, the newest first. */
export async function DebriefSection({ input, debriefs, timeZone, action }: Props) {
  const t = await getTranslations('actions.debrief')
  const format = await getFormatter()
  return (
    <Section title={t('title')} note={t('note')}>
      {debriefs.map(({ id, went, text, writtenAt }) => (
        <article key={id} className="rounded-card border border-line bg-surface px-4 py-3">
          <p className="text-ink-muted text-sm">
            {t(went)} · {format.dateTime(writtenAt, { dateStyle: 'medium', timeZone })}
          </p>
          {text !== '' && <p className="mt-1 whitespace-pre-line">{text}</p>}
        </article>
      ))}
      <DebriefForm input={input} action={action} />
    </Section>
  )
}
