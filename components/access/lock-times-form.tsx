'use client'

import { useTranslations } from 'next-intl'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import {
  chooseLockTimes,
  HIDDEN_CHOICES_MS,
  IDLE_CHOICES_MS,
  type LockTimes,
  useLockTimes,
} from './lock-times'

/** When this phone locks. Each choice counts at once. */
export function LockTimesForm({ usual }: { usual: LockTimes }) {
  const t = useTranslations('access.lockTimes')
  const times = useLockTimes(usual)
  const inWords = (ms: number) =>
    ms < 60_000 ? t('seconds', { count: ms / 1000 }) : t('minutes', { count: ms / 60_000 })
  const options = (choices: readonly number[]) =>
    choices.map((ms) => ({ value: String(ms), label: inWords(ms) }))

  // Chosen on this phone, so that what the server rendered has to give way to it.
  return (
    <div key={`${times.hiddenMs} ${times.idleMs}`} className="grid max-w-words gap-5">
      <SegmentedChoice
        name="hiddenMs"
        required
        legend={t('hidden')}
        options={options(HIDDEN_CHOICES_MS)}
        defaultValue={String(times.hiddenMs)}
        onChange={(value) => chooseLockTimes({ ...times, hiddenMs: Number(value) })}
      />
      <SegmentedChoice
        name="idleMs"
        required
        legend={t('idle')}
        options={options(IDLE_CHOICES_MS)}
        defaultValue={String(times.idleMs)}
        onChange={(value) => chooseLockTimes({ ...times, idleMs: Number(value) })}
      />
    </div>
  )
}
