import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { CellPlan, CommitteePlan } from '@/lib/leaders/committee-plan'
import { PersonLinks } from './person-links'

type Props = {
  driveId: string
  plan: CommitteePlan
  areaOf: ReadonlyMap<string, string>
  called: ReadonlyMap<string, string>
}

/** The seats by area, those without anybody first: who sits there, who covers it besides, and who could be asked. */
export async function CommitteeAreas({ driveId, plan, areaOf, called }: Props) {
  const t = await getTranslations('leaders.plan')
  const links = (workerIds: readonly string[]) => <PersonLinks {...{ driveId, workerIds, called }} />
  const inside = ({ seats, alsoCoveredBy, couldTake }: CellPlan) => (
    <span className="grid gap-1">
      {seats.length > 0 ? links(seats) : <span>{t('nobody')}</span>}
      {alsoCoveredBy.map(({ workerId, cells }) => (
        <span key={workerId}>{t('also', { name: called.get(workerId) ?? '', cells })}</span>
      ))}
      {couldTake.length > 0 && (
        <span className="flex flex-wrap items-center gap-x-3">
          {t('couldTake')}: {links(couldTake)}
        </span>
      )}
    </span>
  )
  const nobodyToAsk = plan.cells.some(
    ({ cellId, couldTake }) => plan.uncovered.includes(cellId) && couldTake.length === 0,
  )
  if (plan.cells.length === 0 && plan.elsewhere.length === 0)
    return (
      <Section title={t('areas')} note={t('noAreas')}>
        <LinkButton href={`/d/${driveId}/shop`} className="justify-self-start">
          {t('drawAreas')}
        </LinkButton>
      </Section>
    )
  return (
    <Section
      title={t('areas')}
      note={`${t('uncovered', { count: plan.uncovered.length })} ${t('areasNote')}`}
    >
      <List label={t('areas')}>
        {plan.cells.map((cell) => (
          <ListRow
            key={cell.cellId}
            title={areaOf.get(cell.cellId) || t('whole')}
            context={inside(cell)}
            chips={
              cell.needed !== null && (
                <Chip tone={cell.seats.length >= cell.needed ? 'accent' : 'warn'}>
                  {t('of', { have: cell.seats.length, need: cell.needed })}
                </Chip>
              )
            }
          />
        ))}
        {plan.elsewhere.length > 0 && <ListRow title={t('elsewhere')} context={links(plan.elsewhere)} />}
      </List>
      {nobodyToAsk && <p className="max-w-words text-ink-muted text-sm">{t('couldNobody')}</p>}
    </Section>
  )
}
