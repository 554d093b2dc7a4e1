import { getFormatter, getTranslations } from 'next-intl/server'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { type ListExport, listExportState, RECORDS_FILE, readyAt } from '@/lib/exchange/list-export'
import type { Result } from '@/lib/result'
import { AnswerListForm, SaveListForm } from './answer-list'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  lists: readonly ListExport[]
  me: string
  nameOf: (userId: string) => string | undefined
  now: Date
  timeZone: string
  actions: { agree: Act; stop: Act }
}

/** Lists that somebody asked to take out, who and what for, and what the reader can do about each. */
export async function ListsThatLeave({ driveId, lists, me, nameOf, now, timeZone, actions }: Props) {
  const t = await getTranslations('reports.list')
  const format = await getFormatter()
  const time = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return lists.map((list) => {
    const state = listExportState(list, now)
    const isOpen = state === 'needs_agreement' || state === 'waiting' || state === 'ready'
    const ids = { driveId, exportId: list.id }
    return (
      <Card key={list.id}>
        <div className="grid gap-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 className="font-semibold">
              {t(list.withNames ? 'rowsWithNames' : 'rows', { count: list.rows })}
            </h3>
            <Chip>{t(`state.${state}`, { at: time(readyAt(list)) })}</Chip>
          </div>
          <p className="text-ink-muted text-sm">
            {t(list.askedBy === me ? 'byYou' : 'by', {
              who: nameOf(list.askedBy) ?? t('somebody'),
              at: time(list.askedAt),
              purpose: t(`purpose.${list.purpose}`),
            })}
          </p>
          {isOpen && (
            <div className="flex flex-wrap gap-3">
              {state === 'needs_agreement' && list.askedBy !== me && (
                <AnswerListForm {...ids} what="agree" action={actions.agree} />
              )}
              {state === 'ready' && list.askedBy === me && (
                <SaveListForm {...ids} commandId={v7()} paper={list.address === RECORDS_FILE} />
              )}
              <AnswerListForm {...ids} what="stop" action={actions.stop} />
            </div>
          )}
        </div>
      </Card>
    )
  })
}
