'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { PARTICIPATION_RESULTS } from '@/lib/actions/participation'
import type { Listed } from '@/lib/actions/tick-list'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  testId: string
  people: readonly Listed[]
  record: (command: SentCommand) => Promise<Result<{ people: number }>>
  unrecord: (command: SentCommand) => Promise<Result<unknown>>
}

/** People to choose, many at once, and what they did. Whoever is not noted yet stands first. */
export function TickList({ driveId, testId, people, record, unrecord }: Props) {
  const t = useTranslations('actions.who')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const sent = useRef<string[]>([])
  const left = people.filter(({ result }) => result === null)
  const choose = (workerId: string) =>
    setChosen((now) => (now.includes(workerId) ? now.filter((id) => id !== workerId) : [...now, workerId]))
  return (
    <ActionForm
      action={record}
      toInput={(form, newId) => {
        const entries = chosen.map((workerId) => ({ workerId, entryId: newId(workerId) }))
        sent.current = entries.map(({ entryId }) => entryId)
        return { driveId, testId, result: form.text('result'), entries }
      }}
      submitLabel={t('save')}
      submitPlace="floating"
      secondary={<span className="text-ink-muted text-sm">{t('chosen', { count: chosen.length })}</span>}
      doneMessage={t('saved', { count: chosen.length })}
      undo={() =>
        unrecord({
          commandId: v7(),
          input: { driveId, testId, entryIds: sent.current },
        })
      }
      onDone={() => setChosen([])}
    >
      <div className="flex flex-wrap items-center gap-2">
        {left.length > 0 && (
          <Button onClick={() => setChosen(left.map(({ workerId }) => workerId))}>{t('all')}</Button>
        )}
        {chosen.length > 0 && (
          <Button kind="plain" onClick={() => setChosen([])}>
            {t('none')}
          </Button>
        )}
        {left.length === 0 && <p className="text-ink-muted text-sm">{t('allNoted')}</p>}
      </div>
      <ul aria-label={t('title')} className="grid gap-2 sm:grid-cols-2">
        {people.map(({ workerId, called, result }) => (
          <li key={workerId}>
            <label className="flex min-h-12 items-center gap-3 rounded-input border border-edge/60 bg-surface px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft">
              <input
                type="checkbox"
                checked={chosen.includes(workerId)}
                onChange={() => choose(workerId)}
                className="size-6 shrink-0 accent-accent"
              />
              <span className="min-w-0 flex-1">{called}</span>
              {result && <Chip tone={result === 'took_part' ? 'accent' : 'plain'}>{t(result)}</Chip>}
            </label>
          </li>
        ))}
      </ul>
      <SegmentedChoice
        name="result"
        legend={t('result')}
        options={PARTICIPATION_RESULTS.map((value) => ({ value, label: t(value) }))}
        defaultValue="took_part"
        required
      />
    </ActionForm>
  )
}
