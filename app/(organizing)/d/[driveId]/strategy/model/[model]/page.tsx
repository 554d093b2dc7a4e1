import { notFound } from 'next/navigation'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { allModels, modelOf } from '@/lib/drives/models/models'
import { positionsIn } from '@/lib/drives/models/stage-now'
import { getTracks } from '@/lib/drives/queries/tracks'
import { STRATEGY_PAGES } from '@/lib/drives/strategy-pages'

/** The group as it would be in another way of organizing: its stages and parts. A look changes nothing. */
export default async function ModelPreviewPage({
  params,
}: {
  params: Promise<{ driveId: string; model: string }>
}) {
  const viewer = await requireViewer()
  const { driveId, model: modelId } = await params
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const drive = await getTracks(viewer, driveId)
  const model = modelOf(modelId)
  if (!drive || !model) notFound()
  const t = await getTranslations('strategy.model.preview')
  const pages = await getTranslations('strategy.pages')
  const format = await getFormatter()
  const words = { t: await getTranslations('models'), locale: await getLocale() }
  const label = (place: string) => modelLabel(model, place, words)
  const positions = positionsIn(model, { moves: drive.moves, known: allModels(), context: drive.context })
  const parts = (from: readonly string[], notIn: readonly string[]) =>
    STRATEGY_PAGES.flatMap(({ name, module }) =>
      module && from.includes(module) && !notIn.includes(module) ? pages(name) : [],
    )
  const before = drive.model?.modules ?? STRATEGY_PAGES.flatMap(({ module }) => module ?? [])
  const [on, off] = [parts(model.modules, before), parts(before, model.modules)]
  const listed = (names: readonly string[]) => format.list(names, { type: 'conjunction' })
  return (
    <Page width="words">
      <PageHeader
        title={t('title', { model: label('name') })}
        context={t('context')}
        back={{ href: `/d/${driveId}/strategy/model`, label: t('back') }}
        action={
          model.id !== drive.model?.id && (
            <LinkButton kind="primary" href={`/d/${driveId}/strategy/model?to=${model.id}`}>
              {t('choose')}
            </LinkButton>
          )
        }
      />
      <p>{label('about')}</p>
      {positions.map(({ track, stage }) => (
        <Section
          key={track.id}
          title={label(`tracks.${track.id}`)}
          note={stage ? t('at', { stage: label(`stages.${stage.id}`) }) : t('nowhere')}
        >
          <List label={label(`tracks.${track.id}`)}>
            {track.stages.map(({ id }) => (
              <ListRow key={id} mark={id === stage?.id ? '•' : ''} title={label(`stages.${id}`)} />
            ))}
          </List>
        </Section>
      ))}
      <Section title={t('parts')}>
        {on.length > 0 && <p>{t('on', { parts: listed(on) })}</p>}
        {off.length > 0 && <p>{t('off', { parts: listed(off) })}</p>}
        {on.length + off.length === 0 && <p className="text-ink-muted">{t('same')}</p>}
      </Section>
    </Page>
  )
}
