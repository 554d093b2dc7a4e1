'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { confirmIfAsked } from '@/components/access/step-up-store'
import { Banner } from '@/components/ui/banner'
import { Progress } from '@/components/ui/progress'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { AppError } from '@/lib/errors'
import type { ImportAnswers } from '@/lib/exchange/schema'
import { BringList } from './bring-list'
import { ImportDone, type Imported } from './import-done'
import { ImportReview } from './import-review'
import { type ListProgress, sendList } from './send-list'
import type { ShownPreview } from './shown-preview'
import type { UndoAction } from './undo-import'

type Props = {
  driveId: string
  undo: UndoAction
}

/** The list itself, kept in the browser between looking and bringing in, and what was answered about it. */
type List = { file: File; answers: ImportAnswers }
type Work = ListProgress | 'starting' | null

/** From a list to people: bring it, look at it, answer what is open, bring it in, and take it back if it was wrong. */
export function ImportWizard({ driveId, undo }: Props) {
  const t = useTranslations('exchange')
  const describe = useDescribeError()
  const router = useRouter()
  const [list, setList] = useState<List | null>(null)
  const [shown, setShown] = useState<ShownPreview | null>(null)
  const [done, setDone] = useState<Imported | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [work, setWork] = useState<Work>(null)
  const ids = useRef({ commandId: v7(), importId: v7() })

  const send = <Value,>({ file }: List, sent: object) =>
    sendList<Value>(`/d/${driveId}/people/import/work`, file, sent, setWork)

  const look = async (next: List) => {
    setError(null)
    setWork('starting')
    const result = await confirmIfAsked((one: List) =>
      send<ShownPreview>(one, { step: 'look', answers: one.answers }),
    )(next)
    setWork(null)
    if (!result.ok) return setError(result.error)
    ids.current = { commandId: v7(), importId: v7() }
    setList(next)
    setShown(result.value)
  }

  const bringIn = async (problems: 'refuse' | 'leave_out') => {
    if (!list || !shown) return
    setError(null)
    setWork('starting')
    const { sha256, counts: promised } = shown
    const sent = { step: 'bring_in', ...ids.current, answers: list.answers, sha256, promised, problems }
    const result = await confirmIfAsked((one: List) => send<Imported>(one, sent))(list)
    setWork(null)
    if (!result.ok) return setError(result.error)
    setDone(result.value)
    router.refresh()
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
          {work === 'starting' ? (
            <Progress label={t('work.starting')} done={0} total={1} text="" />
          ) : (
            <Progress
              label={t(`work.${work.step}`)}
              done={work.done}
              total={work.total}
              text={t('work.rows', { done: work.done, total: work.total })}
            />
          )}
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
