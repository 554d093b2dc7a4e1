'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { showToast } from '@/components/ui/toast-store'
import { useDescribeError } from '@/components/ui/use-describe-error'
import { type ManyAnswer, MOST_AT_ONCE } from '@/lib/workers/lists/many-people'
import { BulkForm } from './bulk-form'
import { BulkOutcome } from './bulk-outcome'
import type { BulkWork } from './bulk-work'
import type { Chosen } from './use-chosen'

type Props = {
  driveId: string
  chosen: Chosen
  /** Of the people on the page. */
  names: ReadonlyMap<string, string>
  work: BulkWork
  onEnd: () => void
}

/** Above the bar of a phone: how many are chosen, and what to do with all of them at once. */
export function BulkBar({ driveId, chosen, names, work, onEnd }: Props) {
  const t = useTranslations('lists')
  const describe = useDescribeError()
  const [outcome, setOutcome] = useState<ManyAnswer | null>(null)
  const count = chosen.ids.size

  const chooseAll = async () => {
    const result = await work.allIds().catch(() => null)
    if (result?.ok) chosen.choose(result.value)
    else showToast({ message: result ? describe(result.error) : t('choose.failed') })
  }

  return (
    <section
      aria-label={t('choose.title')}
      className="no-print sticky bottom-[calc(--spacing(19)+env(safe-area-inset-bottom))] z-10 grid gap-3 rounded-card border border-edge bg-surface p-3 shadow-lift lg:bottom-4"
    >
      {outcome && outcome.skipped.length > 0 && <BulkOutcome outcome={outcome} names={names} />}
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="min-w-24 flex-1 font-semibold">
          {t('choose.count', { count })}
        </p>
        {count < Math.min(work.inList, MOST_AT_ONCE) && (
          <Button kind="plain" onClick={chooseAll}>
            {t(work.inList > MOST_AT_ONCE ? 'choose.first' : 'choose.all', {
              count: Math.min(work.inList, MOST_AT_ONCE),
            })}
          </Button>
        )}
        <Button onClick={onEnd}>{t('choose.end')}</Button>
        {count > 0 && (
          <Sheet
            trigger={t('choose.change')}
            triggerKind="primary"
            title={t('choose.changeTitle', { count })}
          >
            {(close) => (
              <BulkForm
                driveId={driveId}
                workerIds={[...chosen.ids]}
                work={work}
                onDone={(answer) => {
                  setOutcome(answer)
                  chosen.clear()
                  close()
                }}
              />
            )}
          </Sheet>
        )}
      </div>
    </section>
  )
}
