import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import type { Result } from '@/lib/result'
import type { Evening, Participant } from '@/lib/skills/training'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  trainingId: string
  title: string
  timeZone: string
  now: Date
  evenings: readonly Evening[]
  cohort: readonly Participant[]
  attend: Send
  finish: Send
}

/** The cohort, for whoever holds a training: who was there on which evening, and who has finished. */
export async function Cohort({ trainingId, title, timeZone, now, evenings, cohort, attend, finish }: Props) {
  const t = await getTranslations('trainings.cohort')
  const format = await getFormatter()
  if (cohort.length === 0) return <p className="text-ink-muted text-sm">{t('none')}</p>
  const begun = evenings.filter(({ startsAt }) => startsAt <= now)
  const day = (at: Date) => format.dateTime(at, { day: 'numeric', month: 'short', timeZone })
  return (
    <Fold title={t('title', { count: cohort.length })}>
      <ul aria-label={t('of', { title })} className="grid gap-4">
        {cohort.map(({ userId, name, finished, wasThere }) => (
          <li key={userId} className="grid gap-2 border-line border-b pb-3 last:border-0">
            <span className="font-semibold">{name}</span>
            <div className="flex flex-wrap gap-2">
              {begun.map(({ gatheringId, startsAt }) => {
                const was = wasThere.includes(gatheringId)
                return (
                  <ActionForm
                    key={gatheringId}
                    compact
                    action={attend}
                    submitKind="quiet"
                    submitLabel={t(was ? 'was' : 'was_not', { name, day: day(startsAt) })}
                    doneMessage={t('saved')}
                  >
                    <input type="hidden" name="trainingId" value={trainingId} />
                    <input type="hidden" name="gatheringId" value={gatheringId} />
                    <input type="hidden" name="userId" value={userId} />
                    <input type="hidden" name="wasThere" value={was ? 'no' : 'yes'} />
                  </ActionForm>
                )
              })}
              <ActionForm
                compact
                action={finish}
                submitKind="quiet"
                submitLabel={t(finished ? 'finished' : 'finish', { name })}
                doneMessage={t('saved')}
              >
                <input type="hidden" name="trainingId" value={trainingId} />
                <input type="hidden" name="userId" value={userId} />
                <input type="hidden" name="finished" value={finished ? 'no' : 'yes'} />
              </ActionForm>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
