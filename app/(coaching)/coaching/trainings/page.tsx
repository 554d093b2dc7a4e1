import { GraduationCap } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { TrainingCard } from '@/components/skills/training-card'
import { TrainingForm } from '@/components/skills/training-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { clockInWords } from '@/lib/i18n/zone-in-words'
import { getTrainings } from '@/lib/skills/queries/trainings'
import { wayBack } from '../way-back'
import {
  attendTrainingAction,
  closeTrainingAction,
  finishTrainingAction,
  leaveTrainingAction,
  openTrainingAction,
  signUpForTrainingAction,
} from './actions'

const ACTIONS = {
  signUp: signUpForTrainingAction,
  leave: leaveTrainingAction,
  close: closeTrainingAction,
  attend: attendTrainingAction,
  finish: finishTrainingAction,
}

/** Trainings of some evenings, for anybody who signed in. */
export default async function TrainingsPage() {
  const viewer = await requireViewer()
  const now = currentTime()
  const { trainings, mayHost } = await getTrainings(viewer, now)
  const t = await getTranslations('trainings')
  return (
    <Page width="words">
      <WithMessages of={['trainings', 'skills']}>
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={{ href: wayBack(viewer), label: t('back') }}
          action={
            mayHost && (
              <TrainingForm
                clock={clockInWords(viewer.timeZone, await getLocale(), now)}
                language={await getLocale()}
                open={openTrainingAction}
              />
            )
          }
        />
        {trainings.length === 0 ? (
          <EmptyState title={t('none')} icon={<GraduationCap aria-hidden />}>
            {t(mayHost ? 'noneTextHost' : 'noneText')}
          </EmptyState>
        ) : (
          <ul className="grid gap-4">
            {trainings.map((training) => (
              <li key={training.trainingId}>
                <TrainingCard {...{ training, now, timeZone: viewer.timeZone, actions: ACTIONS }} />
              </li>
            ))}
          </ul>
        )}
      </WithMessages>
    </Page>
  )
}
