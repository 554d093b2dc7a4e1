'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import type { ImportAnswers } from '@/lib/exchange/schema'
import type { ShownRow } from './shown-preview'

type Choices = ImportAnswers['choices']
type Props = {
  rows: readonly ShownRow[]
  choices: Choices
  isBusy: boolean
  decide: (choices: Choices) => void
}

/** One answer for every row that may mean somebody else, and the way back from it. Nothing where there is only one such row. */
export function AllDoubts({ rows, choices, isBusy, decide }: Props) {
  const t = useTranslations('exchange.all')
  const doubtful = rows.filter(({ suggestions }) => suggestions.length > 0).map(({ number }) => number)
  const left = choices.filter(({ as }) => as === 'leave').length
  const leaveAll = () =>
    decide([
      ...choices.filter(({ row }) => !doubtful.includes(row)),
      ...doubtful.map((row) => ({ row, as: 'leave' as const })),
    ])
  return (
    <>
      {doubtful.length > 1 && (
        <Banner tone="warn" title={t('title', { count: doubtful.length })}>
          <p>{t('text')}</p>
          <Button className="mt-3" aria-disabled={isBusy} onClick={() => !isBusy && leaveAll()}>
            {t('leave', { count: doubtful.length })}
          </Button>
        </Banner>
      )}
      {left > 1 && (
        <Button
          kind="plain"
          className="-ml-4 justify-self-start"
          aria-disabled={isBusy}
          onClick={() => !isBusy && decide(choices.filter(({ as }) => as !== 'leave'))}
        >
          {t('putBack', { count: left })}
        </Button>
      )}
    </>
  )
}
