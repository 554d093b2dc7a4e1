import { LayoutGrid } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { ChooseArea } from '@/components/list-work/choose-area'
import { ListPlan } from '@/components/list-work/list-plan'
import { ListWork } from '@/components/list-work/list-work'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getAreas } from '@/lib/conversations/queries/list-areas'
import { getListWork } from '@/lib/conversations/queries/list-work'
import { isDriveId } from '@/lib/drives/drive-id'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import * as actions from './actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ area?: string; from?: string; names?: string }>
}

/** A meeting of the committee goes through the list, area by area. */
export default async function ListWorkPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const asked = await searchParams
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (!onCommittee(roles)) notFound()
  const t = await getTranslations('list-work')
  const everybody = await getTranslations('paper.pocket')
  const areas = await getAreas(viewer, driveId, everybody('whole'))
  const cellId = areas.find((area) => area.cellId === asked.area)?.cellId ?? areas[0]?.cellId
  const base = `/d/${driveId}`
  if (!cellId)
    return (
      <Page>
        <PageHeader title={t('title')} context={t('context')} />
        <EmptyState
          title={t('noAreas.title')}
          icon={<LayoutGrid aria-hidden />}
          action={<LinkButton href={`${base}/shop`}>{t('noAreas.action')}</LinkButton>}
        >
          {t('noAreas.text')}
        </EmptyState>
      </Page>
    )

  const first = Math.max(0, Math.trunc(Number(asked.from ?? 0)) || 0)
  const withNames = asked.names !== 'off'
  const found = await getListWork(viewer, driveId, { cellId, first, withNames })
  if (!found) notFound()
  const here = (names: boolean, from = first) =>
    `${base}/list-work?area=${cellId}&from=${from}${names ? '' : '&names=off'}`
  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={withNames ? t('context') : t('names.hidden')}
        action={
          <LinkButton href={here(!withNames)} replace stay>
            {t(withNames ? 'names.hide' : 'names.show')}
          </LinkButton>
        }
      />
      <WithMessages of={['list-work', 'assessments', 'paper']}>
        <ChooseArea path={`${base}/list-work`} chosen={cellId} areas={areas} withNames={withNames} />
        {found === READ_ENOUGH ? (
          <ReadEnough />
        ) : (
          <>
            {found.people.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
            ) : (
              <>
                <p className="max-w-words text-ink-muted text-sm">{t('withoutSignal')}</p>
                <ListWork
                  key={`${cellId} ${first}`}
                  {...{ driveId, today: found.today, people: found.people, goers: found.goers }}
                  before={first}
                  inAll={found.inAll}
                  actions={{
                    recordTie: actions.recordTieAction,
                    withdrawTie: actions.withdrawTieAction,
                    assignTurf: actions.assignTurfAction,
                    endTurf: actions.endTurfAction,
                    makeStep: actions.makeStepAction,
                    closeStep: actions.closeStepAction,
                    recordStand: actions.recordStandAction,
                    withdrawStand: actions.withdrawStandAction,
                  }}
                />
              </>
            )}
            <PageSteps
              first={first}
              size={PEOPLE_A_PAGE}
              inAll={found.inAll}
              hrefFrom={(from) => here(withNames, from)}
            />
            <Section title={t('plan.title')} note={found.plan.length > 0 ? t('plan.note') : t('plan.none')}>
              {found.plan.length > 0 && <ListPlan lines={found.plan} today={found.today} />}
            </Section>
          </>
        )}
      </WithMessages>
    </Page>
  )
}
