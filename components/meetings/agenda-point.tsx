'use client'

import { ArrowDown, ArrowUp, Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import type { SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { AgendaState } from '@/lib/meetings/agenda'
import { DIRECTIONS, type Direction } from '@/lib/meetings/move-item'
import type { Result } from '@/lib/result'
import { useCommand } from './use-command'

type Send = (command: SentCommand) => Promise<Result<unknown>>
export type AgendaActions = { mark: Send; move: Send }

/** One point in words, and where it leads. */
export type AgendaPointShown = {
  itemId: string
  state: AgendaState
  isSettled: boolean
  words: string
  href: string | null
  /** What is done where it leads: settled there, or looked at. */
  leadsTo: 'settle' | 'look'
}

type Props = {
  driveId: string
  point: AgendaPointShown
  isFirst: boolean
  isLast: boolean
  actions: AgendaActions
}

const SAID = { done: 'saidDone', dropped: 'saidDropped', open: 'saidOpen' } as const

/** One point of an agenda: where it is settled, done, dropped, up or down; everything with a way back. */
export function AgendaPoint({ driveId, point, isFirst, isLast, actions }: Props) {
  const t = useTranslations('meetings.agenda')
  const { pending, run } = useCommand()
  const { itemId, state, words, href } = point
  const named = (button: 'settle' | 'look' | 'done' | 'drop' | 'reopen' | Direction) =>
    `${t(button)}: ${words}`
  const set = (next: AgendaState) =>
    actions.mark({ commandId: v7(), input: { driveId, itemId, state: next } })
  const mark = (next: AgendaState) =>
    !pending &&
    run(
      () => set(next),
      () => ({ message: t(SAID[next]), undo: () => set(state) }),
    )
  const move = (direction: Direction) => {
    const send = (way: Direction) =>
      actions.move({ commandId: v7(), input: { driveId, itemId, direction: way } })
    if (!pending)
      run(
        () => send(direction),
        () => ({ message: t(`moved.${direction}`), undo: () => send(direction === 'up' ? 'down' : 'up') }),
      )
  }
  return (
    <li className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0" aria-busy={pending}>
      <div className="flex items-start justify-between gap-2">
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
          <span className={state === 'dropped' ? 'text-ink-muted line-through' : 'font-semibold'}>
            {words}
          </span>
          {state === 'done' && (
            <Chip tone="accent" icon={<Check aria-hidden />}>
              {t('isDone')}
            </Chip>
          )}
          {state === 'dropped' && <Chip>{t('dropped')}</Chip>}
          {state === 'open' && point.isSettled && <Chip tone="accent">{t('settled')}</Chip>}
        </p>
        {state === 'open' && (
          <span className="-mt-1.5 -mr-2 flex shrink-0">
            {DIRECTIONS.map((direction) => {
              const [Icon, isEnd] = direction === 'up' ? [ArrowUp, isFirst] : [ArrowDown, isLast]
              return (
                <button
                  key={direction}
                  type="button"
                  aria-label={named(direction)}
                  disabled={isEnd}
                  onClick={() => move(direction)}
                  className="grid size-target place-items-center rounded-input text-accent hover:bg-accent-soft disabled:opacity-40"
                >
                  <Icon aria-hidden className="size-5" />
                </button>
              )
            })}
          </span>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {href && (
          <LinkButton kind="plain" href={href} aria-label={named(point.leadsTo)}>
            {t(point.leadsTo)}
          </LinkButton>
        )}
        {state === 'open' ? (
          <>
            <Button aria-label={named('done')} onClick={() => mark('done')}>
              {t('done')}
            </Button>
            <Button kind="plain" aria-label={named('drop')} onClick={() => mark('dropped')}>
              {t('drop')}
            </Button>
          </>
        ) : (
          <Button kind="plain" aria-label={named('reopen')} onClick={() => mark('open')}>
            {t('reopen')}
          </Button>
        )}
      </div>
    </li>
  )
}
