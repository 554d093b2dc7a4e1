'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { confirmIfAsked } from '@/components/access/step-up-store'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Progress } from '@/components/ui/progress'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { AppError } from '@/lib/errors'
import type { ImportAnswers } from '@/lib/exchange/schema'
import type { Result } from '@/lib/result'
import { BringList } from './bring-list'
import { ImportDone, type Imported } from './import-done'
import { ImportReview } from './import-review'
import type { ShownPreview } from './shown-preview'

type Props = {
  driveId: string
  preview: (form: FormData) => Promise<Result<ShownPreview>>
  commit: (form: FormData) => Promise<Result<Imported>>
  undo: (command: SentCommand) => Promise<Result<{ removed: number; kept: number }>>
}

/** The list itself, kept in the browser between looking and bringing in, and what was answered about it. */
type List = { file: File; answers: ImportAnswers }
type Work = { kind: 'reading' | 'writing'; done: number; total: number } | null

/** From a list to people: bring it, look at it, answer what is open, bring it in, and take it back if it was wrong. */
export function ImportWizard({ driveId, preview, commit, undo }: Props) {
  const t = useTranslations('exchange')
  const describe = useDescribeError()
  const [list, setList] = useState<List | null>(null)
  const [shown, setShown] = useState<ShownPreview | null>(null)
  const [done, setDone] = useState<Imported | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [work, setWork] = useState<Work>(null)
  const ids = useRef({ commandId: v7(), importId: v7() })

  const send = <Value,>(action: (form: FormData) => Promise<Result<Value>>, { file }: List, sent: object) => {
    const form = new FormData()
    form.set('list', file)
    form.set('sent', JSON.stringify({ driveId, ...sent }))
    return action(form).catch((): Result<Value> => ({ ok: false, error: { code: 'busy' } }))
  }

  const look = async (next: List) => {
    setError(null)
    setWork({ kind: 'reading', done: 0, total: 1 })
    const result = await send(preview, next, { answers: next.answers })
    setWork(null)
    if (!result.ok) return setError(result.error)
    ids.current = { commandId: v7(), importId: v7() }
    setList(next)
    setShown(result.value)
  }

  const bringIn = async (problems: 'refuse' | 'leave_out') => {
    if (!list || !shown) return
    setError(null)
    const total = shown.counts.new + shown.counts.matched
    setWork({ kind: 'writing', done: 0, total })
    const { sha256, counts: promised } = shown
    const sent = { ...ids.current, answers: list.answers, sha256, promised, problems }
    const result = await confirmIfAsked((one: List) => send(commit, one, sent))(list)
    setWork(null)
    if (!result.ok) return setError(result.error)
    setDone(result.value)
  }

  const startOver = () => {
    setList(null)
    setShown(null)
    setDone(null)
    setError(null)
  }

  if (done) return <ImportDone driveId={driveId} imported={done} undo={undo} startOver={startOver} />
  return (
    <div className="grid gap-6">
      {error && (
        <div role="alert">
          <Banner tone="danger" title={t('refused')}>
            {describe(error)}
          </Banner>
        </div>
      )}
      {work && (
        <div role="status">
          <Progress
            label={t(`work.${work.kind}`)}
            done={work.done}
            total={work.total}
            text={
              work.kind === 'writing'
                ? t('work.people', { done: work.done, total: work.total })
                : t('work.step')
            }
          />
        </div>
      )}
      {shown && list ? (
        <ImportReview
          shown={shown}
          answers={list.answers}
          isBusy={work !== null}
          answer={(answers) => void look({ ...list, answers })}
          bringIn={(problems) => void bringIn(problems)}
          startOver={startOver}
        />
      ) : (
        <BringList
          isBusy={work !== null}
          bring={(file, origin) =>
            void look({
              file,
              answers: {
                origin,
                sheetIndex: null,
                meanings: null,
                dateOrder: null,
                country: 'US',
                choices: [],
              },
            })
          }
        />
      )}
    </div>
  )
}
