import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { decidedInWords } from '@/components/drives/decided-in-words'
import { GateAdviceCard } from '@/components/drives/gate-advice-card'
import { gateNames } from '@/components/drives/gate-names'
import { MoveStageForm } from '@/components/drives/move-stage-form'
import { StageHistory } from '@/components/drives/stage-history'
import { StageLadder } from '@/components/drives/stage-ladder'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { allModels } from '@/lib/drives/models/models'
import { getDecision } from '@/lib/drives/queries/decision'
import { getStagePage } from '@/lib/drives/queries/stage-page'
import { moveStageAction, takeBackStageAction } from '../../actions'

type Props = {
  params: Promise<{ driveId: string; track: string }>
  searchParams: Promise<{ to?: string; decision?: string }>
}

/** One ladder: where the group stands, what the numbers say of the next stage, and the move itself. */
export default async function StagePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ driveId, track }, asked] = await Promise.all([params, searchParams])
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const t = await getTranslations('strategy.stage')
  const everybody = t('everybody')
  const page = await getStagePage(viewer, driveId, { track, to: asked.to ?? null, everybody })
  const model = page?.drive.model
  if (!page || !model) notFound()
  const words = { t: await getTranslations('models'), locale: await getLocale() }
  const { drive, position, to, gate, areas, moves } = page
  const decision = isDriveId(asked.decision ?? '')
    ? await getDecision(viewer, driveId, asked.decision ?? '', everybody)
    : null
  const ids = position.track.stages.map(({ id }) => id)
  const isBack = to !== null && position.stage !== null && ids.indexOf(to.id) < ids.indexOf(position.stage.id)
  const isHere = to?.id === position.stage?.id
  const labelOf = (id: string) => {
    const owner = allModels().find(({ tracks }) =>
      tracks.some(({ stages }) => stages.some((each) => each.id === id)),
    )
    return owner ? modelLabel(owner, `stages.${id}`, words) : id
  }
  return (
    <Page width="words">
      <PageHeader
        title={modelLabel(model, `tracks.${track}`, words)}
        context={position.stage ? t('at', { stage: labelOf(position.stage.id) }) : t('nowhere')}
        back={{ href: `/d/${driveId}/strategy`, label: t('back') }}
      />
      {position.from && <Banner>{t('mapped', { stage: labelOf(position.from.stage) })}</Banner>}
      <Section title={t('ladder')} note={t('ladderNote')}>
        <StageLadder
          href={`/d/${driveId}/strategy/stage/${track}`}
          at={position.stage?.id ?? null}
          to={to?.id ?? null}
          stages={ids.map((id) => ({ id, label: labelOf(id) }))}
        />
      </Section>
      <WithMessages of={['strategy']}>
        {to && !isHere && (
          <Section
            title={t(isBack ? 'backTo' : 'goTo', { stage: labelOf(to.id) })}
            action={
              <LinkButton href={`/d/${driveId}/decisions/new?about=stage.${to.id}`}>
                {t('letDecide')}
              </LinkButton>
            }
          >
            {gate && !isBack && (
              <GateAdviceCard driveId={driveId} {...gate} names={gateNames(model, areas, words)} />
            )}
            <MoveStageForm
              {...{ driveId, track, stage: to.id, today: drive.today }}
              decisionId={decision?.outcome === 'adopted' ? decision.decisionId : null}
              evidence={await decidedInWords(decision)}
              isAdvisedAgainst={!isBack && gate !== null && gate.advice.against.length > 0}
              move={moveStageAction}
              takeBack={takeBackStageAction}
            />
          </Section>
        )}
        {moves.length > 0 && (
          <Section title={t('history')} note={t('historyNote')}>
            <StageHistory
              {...{ driveId, today: drive.today, takeBack: takeBackStageAction }}
              moves={moves.map((move) => ({ ...move, label: labelOf(move.stage) }))}
            />
          </Section>
        )}
      </WithMessages>
    </Page>
  )
}
