'use client'

import { useTranslations } from 'next-intl'
import { useOptimistic, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { LinkButton } from '@/components/ui/link-button'
import { NeedsSignal } from '@/components/ui/needs-signal'
import { useWithSignal } from '@/components/ui/use-with-signal'
import type { ListColumn } from '@/lib/workers/lists/columns'
import { withGroup, withoutPart } from '@/lib/workers/lists/edit-question'
import { listHref } from '@/lib/workers/lists/list-address'
import { NO_FILTER, type PeopleFilter } from '@/lib/workers/lists/people-filter'
import {
  asksNothing,
  conditionsOf,
  isGroup,
  MOST_CONDITIONS,
  NO_QUESTION,
  type Question,
} from '@/lib/workers/lists/question'
import { type BuilderChoice, QuestionPart } from './question-part'

type Props = {
  driveId: string
  filter: PeopleFilter
  columns: readonly ListColumn[] | null
  choices: readonly BuilderChoice[]
  opens: 'unfolded' | 'folded'
}

/**
 * Puts a list together by and, or, not. Every step is an address of its own, so going back undoes it. It stays folded where somebody
 * opens a list that was put together before, and unfolded once it was.
 */
export function QuestionBuilder({ driveId, filter, columns, choices, opens }: Props) {
  const t = useTranslations('lists.build')
  const { go, isGoing, signal } = useWithSignal()
  const [question, setQuestion] = useOptimistic(filter.question ?? NO_QUESTION)
  const [isOpen] = useState(opens === 'unfolded' || asksNothing(filter.question))
  const change = (next: Question) =>
    go({
      href: listHref(driveId, { ...filter, question: next }, { columns }),
      stay: true,
      meanwhile: () => setQuestion(next),
    })
  const isFull = conditionsOf(question).length >= MOST_CONDITIONS
  const part = { question, change, choices, isFull }

  return (
    <Fold title={t('title')} open={isOpen}>
      <p className="max-w-words text-ink-muted text-sm">
        {t('explains')} {t('unknown')}
      </p>
      <div className="grid gap-4" aria-busy={isGoing}>
        <NeedsSignal signal={signal} />
        <QuestionPart {...part} where="whole" title={t('whole')} />
        {question.of.map((each, index) => {
          if (!isGroup(each)) return null
          const number = question.of.slice(0, index + 1).filter(isGroup).length
          return (
            <QuestionPart
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place in the question.
              key={index}
              {...part}
              where={index}
              title={t('group', { number })}
              onRemove={{
                label: t('removeGroup', { number }),
                run: () => change(withoutPart(question, 'whole', index)),
              }}
            />
          )
        })}
        {!isFull && (
          <Button
            className="justify-self-start max-sm:w-full"
            onClick={() => change(withGroup(question, 'any'))}
          >
            {t('addGroup')}
          </Button>
        )}
        {isFull && <p className="text-ink-muted text-sm">{t('full', { most: MOST_CONDITIONS })}</p>}
        <LinkButton
          kind="plain"
          className="justify-self-start"
          href={listHref(driveId, { ...NO_FILTER, list: filter.list }, { columns })}
        >
          {t('simple')}
        </LinkButton>
      </div>
    </Fold>
  )
}
