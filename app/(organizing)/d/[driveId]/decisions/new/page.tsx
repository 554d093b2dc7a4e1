import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DecisionForm } from '@/components/drives/decision-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { allModels } from '@/lib/drives/models/models'
import { getTracks } from '@/lib/drives/queries/tracks'
import { proposeDecisionAction } from '../actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ about?: string; model?: string }>
}

/** Puts something before those who decide; from elsewhere with what it is about filled in. */
export default async function NewDecisionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ driveId }, asked] = await Promise.all([params, searchParams])
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const tracks = await getTracks(viewer, driveId)
  const t = await getTranslations('strategy.form')
  const words = { t: await getTranslations('models'), locale: await getLocale() }
  const chosenModel = allModels().find(({ id }) => id === asked.model)
  const stages = (tracks?.positions ?? []).flatMap(({ track }) =>
    track.stages.map(({ id }) => ({
      key: `stage.${id}`,
      label: t('aboutOf.stage', {
        stage: tracks?.model ? modelLabel(tracks.model, `stages.${id}`, words) : id,
      }),
      value: { kind: 'stage', track: track.id, stage: id },
    })),
  )
  const models = chosenModel
    ? [
        {
          key: `model.${chosenModel.id}`,
          label: t('aboutOf.model', { model: modelLabel(chosenModel, 'name', words) }),
          value: { kind: 'model', model: chosenModel.id },
        },
      ]
    : []
  const about = [
    { key: 'own', label: t('aboutOf.own'), value: { kind: 'own' } },
    ...models,
    ...stages,
    { key: 'file', label: t('aboutOf.file'), value: { kind: 'file' } },
    { key: 'hand_off', label: t('aboutOf.hand_off'), value: { kind: 'hand_off' } },
  ]
  const chosen = about.find(({ key }) => key === asked.about || key === `model.${asked.model}`)
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/decisions`, label: t('back') }}
      />
      <WithMessages of={['strategy']}>
        <DecisionForm
          {...{ driveId, about, action: proposeDecisionAction }}
          chosen={chosen?.key ?? 'own'}
          title={chosen && chosen.key !== 'own' ? chosen.label : ''}
        />
      </WithMessages>
    </Page>
  )
}
