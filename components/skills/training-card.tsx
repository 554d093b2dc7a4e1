import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import type { Training } from '@/lib/skills/training'
import { Cohort } from './cohort'

type Send = (command: SentCommand) => Promise<Result<unknown>>
export type TrainingActions = { signUp: Send; leave: Send; close: Send; attend: Send; finish: Send }
type Props = { training: Training; timeZone: string; now: Date; actions: TrainingActions }

/** One training: what it teaches, its evenings by the reader's clock, and a place in it. */
export async function TrainingCard({ training, timeZone, now, actions }: Props) {
  const [t, skills] = [await getTranslations('trainings'), await getTranslations('skills.skill')]
  const format = await getFormatter()
  const { trainingId, title, text, stage, isIn, isHost, evenings } = training
  const hidden = <input type="hidden" name="trainingId" value={trainingId} />
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold">{title}</h2>
        <Chip tone={isIn ? 'accent' : 'info'}>
          {training.hasFinished ? t('finished') : isIn ? t('in') : t(`stage.${stage}`)}
        </Chip>
      </div>
      {text && <p>{text}</p>}
      <p className="text-ink-muted text-sm">
        {t('about', {
          skills: format.list(training.skills.map((skill) => skills(skill))),
          taken: training.taken,
          places: training.places,
        })}
      </p>
      <ol aria-label={t('evenings', { title })} className="grid gap-1">
        {evenings.map(({ gatheringId, startsAt, link }) => (
          <li key={gatheringId} className="flex flex-wrap justify-between gap-2">
            <span>
              {format.dateTime(startsAt, {
                ...{ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
                timeZone,
              })}
            </span>
            {link && startsAt.getTime() > now.getTime() - 4 * 3_600_000 && (
              <a href={link} rel="noreferrer" className="underline">
                {t('enter')}
              </a>
            )}
          </li>
        ))}
      </ol>
      {stage === 'open' && !isIn && !isHost && (
        <ActionForm
          className="grid gap-3"
          action={actions.signUp}
          submitLabel={t('signUp')}
          doneMessage={t('signedUp')}
        >
          {hidden}
          <TextField name="name" label={t('name')} help={t('nameHelp')} required maxLength={40} />
        </ActionForm>
      )}
      {isIn && stage !== 'over' && (
        <ActionForm
          compact
          action={actions.leave}
          submitKind="quiet"
          submitLabel={t('leave')}
          doneMessage={t('left')}
        >
          {hidden}
        </ActionForm>
      )}
      {isHost && (
        <Cohort
          {...{ trainingId, title, timeZone, now, evenings, cohort: training.cohort }}
          attend={actions.attend}
          finish={actions.finish}
        />
      )}
      {isHost && stage !== 'over' && (
        <ActionForm
          compact
          action={actions.close}
          submitKind="danger"
          submitLabel={t('close')}
          doneMessage={t('closed')}
        >
          {hidden}
        </ActionForm>
      )}
    </Card>
  )
}
