import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import type { SentCommand } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { PageSteps } from '@/components/ui/page-steps'
import { Section } from '@/components/ui/section'
import type { OneAction } from '@/lib/actions/action-page'
import type { ActionCell, Listed } from '@/lib/actions/tick-list'
import type { Result } from '@/lib/result'
import { ChoosePart } from './choose-part'
import { CountForm } from './count-form'
import { TickList } from './tick-list'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>

type Props = {
  driveId: string
  action: OneAction
  /** `read_enough`: no more names for now. */
  part: { cells: ActionCell[]; chosen: string | null; people: Listed[] | 'read_enough'; inAll: number }
  /** Of how many a page is, and the first one shown. */
  pageSize: number
  first: number
  actions: { record: Send<{ people: number }>; unrecord: Send; count: Send }
}

/** Where it is written down who took part, or of a risky action only how many. A worker leader sees the own people. */
export async function WhoTookPart({ driveId, action, part, pageSize, first, actions }: Props) {
  const t = await getTranslations('actions.who')
  const { testId } = action
  const { cells, chosen, people, inAll } = part
  const path = `/d/${driveId}/actions/${testId}`
  const unnamed = cells.filter(({ eligible, named }) => eligible > named)
  const counts = unnamed.map((cell) => (
    <CountForm key={cell.cellId} {...{ driveId, testId, cell, count: actions.count }} />
  ))
  if (action.counting === 'counts')
    return (
      <Section title={t('countsTitle')} note={t('countsNote')}>
        <div className="grid gap-3 sm:grid-cols-2">{counts}</div>
      </Section>
    )
  return (
    <Section title={t('title')} note={cells.length > 0 ? t('note') : t('mine')}>
      {cells.length > 1 && chosen && (
        <ChoosePart path={path} cells={cells.filter(({ named }) => named > 0)} chosen={chosen} />
      )}
      {people === 'read_enough' ? (
        <ReadEnough />
      ) : people.length === 0 ? (
        <p className="text-ink-muted">{t('empty')}</p>
      ) : (
        <TickList
          key={`${chosen} ${first}`}
          {...{ driveId, testId, people, record: actions.record, unrecord: actions.unrecord }}
        />
      )}
      <PageSteps
        first={first}
        size={pageSize}
        inAll={inAll}
        hrefFrom={(from) => `${path}?${chosen ? `area=${chosen}&` : ''}from=${from}`}
      />
      {counts.length > 0 && (
        <Fold title={t('unnamedTitle')}>
          <p className="text-ink-muted text-sm">{t('unnamedNote')}</p>
          <div className="grid gap-3 sm:grid-cols-2">{counts}</div>
        </Fold>
      )}
    </Section>
  )
}
