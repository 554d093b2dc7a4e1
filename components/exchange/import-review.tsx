'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { INPUT_CLASSES } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { useDescribeMessage } from '@/components/ui/use-describe-error'
import type { ImportAnswers } from '@/lib/exchange/schema'
import { AllDoubts } from './all-doubts'
import { ColumnMap } from './column-map'
import { PreviewRows } from './preview-rows'
import { RowsToFix } from './rows-to-fix'
import type { ShownPreview } from './shown-preview'

type Props = {
  shown: ShownPreview
  answers: ImportAnswers
  isBusy: boolean
  answer: (answers: ImportAnswers) => void
  bringIn: (problems: 'refuse' | 'leave_out') => void
  startOver: () => void
}

/** What a list would do, with everything that can be put right before it does it. */
export function ImportReview({ shown, answers, isBusy, answer, bringIn, startOver }: Props) {
  const t = useTranslations('exchange')
  const describe = useDescribeMessage()
  const [leaveOut, setLeaveOut] = useState(false)
  const { counts, questions, newPlaces } = shown
  const usable = counts.new + counts.matched
  const parts = [...newPlaces.sites, ...newPlaces.departments, ...newPlaces.shifts]
  const isReady = usable > 0 && questions.length === 0 && (counts.problem === 0 || leaveOut)
  return (
    <div className="grid gap-8" aria-busy={isBusy}>
      <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
        {(['new', 'matched', 'leftAlone', 'problem'] as const).map((kind) => (
          <Stat
            key={kind}
            label={t(`counts.${kind}`)}
            value={t('counts.value', { count: counts[kind] })}
            of={t('counts.of', { rows: shown.rowsInAll })}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {t('summary', { ...counts })}
      </p>
      {shown.notes.map((note) => (
        <Banner key={note.key}>{describe(note)}</Banner>
      ))}
      {shown.sheetNames.length > 1 && (
        <label className="grid max-w-words gap-1.5">
          <span className="font-semibold">{t('sheet')}</span>
          <select
            className={INPUT_CLASSES}
            value={shown.sheetIndex}
            disabled={isBusy}
            onChange={(event) =>
              answer({
                ...answers,
                sheetIndex: Number(event.currentTarget.value),
                meanings: null,
                choices: [],
              })
            }
          >
            {shown.sheetNames.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {questions.map((question) => (
        <Banner key={question} tone="warn" title={t(`question.${question}.title`)}>
          <p>{t(`question.${question}.text`)}</p>
          {question === 'which_date_order' && (
            <div className="mt-3 flex flex-wrap gap-2">
              {(['month_first', 'day_first'] as const).map((dateOrder) => (
                <Button
                  key={dateOrder}
                  onClick={() => answer({ ...answers, dateOrder })}
                  aria-disabled={isBusy}
                >
                  {t(`question.which_date_order.${dateOrder}`)}
                </Button>
              ))}
            </div>
          )}
        </Banner>
      ))}
      <RowsToFix toFix={shown.toFix} columns={shown.columns} />
      <Section title={t('columns.title')} note={t('columns.note')}>
        <ColumnMap
          columns={shown.columns}
          isBusy={isBusy}
          change={(meanings) => answer({ ...answers, meanings, choices: [] })}
        />
      </Section>
      {parts.length > 0 && <Banner title={t('newPlaces')}>{parts.join(', ')}</Banner>}
      <Section
        title={t('rows.title')}
        note={[
          t('rows.note', { shown: shown.rows.length, all: shown.rowsInAll }),
          shown.repeated > 0 && t('rows.repeated', { count: shown.repeated }),
        ]
          .filter(Boolean)
          .join(' ')}
      >
        <AllDoubts
          rows={shown.rows}
          choices={answers.choices}
          isBusy={isBusy}
          decide={(choices) => answer({ ...answers, choices })}
        />
        <PreviewRows
          rows={shown.rows}
          isBusy={isBusy}
          choose={(choice) =>
            answer({
              ...answers,
              choices: [...answers.choices.filter(({ row }) => row !== choice.row), choice],
            })
          }
        />
      </Section>
      <div className="sticky bottom-24 grid gap-3 rounded-card border border-line bg-surface p-4 shadow-lift lg:bottom-4">
        {counts.problem > 0 && (
          <label className="flex min-h-12 items-center gap-3">
            <input
              type="checkbox"
              checked={leaveOut}
              onChange={(event) => setLeaveOut(event.currentTarget.checked)}
              className="size-5 shrink-0 accent-accent"
            />
            {t('leaveOut', { count: counts.problem })}
          </label>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            kind="primary"
            className="max-sm:w-full"
            aria-disabled={!isReady || isBusy}
            onClick={() => isReady && !isBusy && bringIn(leaveOut ? 'leave_out' : 'refuse')}
          >
            {t('bringIn', { count: usable })}
          </Button>
          <Button kind="plain" onClick={startOver}>
            {t('otherList')}
          </Button>
        </div>
      </div>
    </div>
  )
}
