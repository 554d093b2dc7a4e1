'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { CheckField } from '@/components/ui/check-field'
import { Chip } from '@/components/ui/chip'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { useDescribeMessage } from '@/components/ui/use-describe-error'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { alsoCalled } from '@/lib/workers/also-called'
import type { DuplicateReason } from '@/lib/workers/duplicate-score'
import { moreComplete } from '@/lib/workers/more-complete'
import { fullName } from '@/lib/workers/worker-name'
import { DuplicateSides, type ShownSide } from './duplicate-sides'

/** Two rows that may be one person, and why. */
export type ShownPair = {
  one: ShownSide
  other: ShownSide
  verdict: 'likely' | 'possible' | 'chosen'
  reasons: readonly DuplicateReason[]
  seenTogether: boolean
}

type Props = {
  driveId: string
  pair: ShownPair
  today: CalendarDate
  merge: (command: SentCommand) => Promise<Result<{ mergeId: string }>>
  split: (command: SentCommand) => Promise<Result<unknown>>
  notSame: (command: SentCommand) => Promise<Result<unknown>>
  /** Where to go once it is decided; stays otherwise. */
  goTo?: string
}

/** Two rows side by side with the question whether they are one person, and which of them stays. */
export function DuplicateCard({ driveId, pair, today, merge, split, notSame, goTo }: Props) {
  const t = useTranslations('duplicates')
  const describe = useDescribeMessage()
  const { one, other, verdict, reasons, seenTogether } = pair
  const [keptId, setKeptId] = useState(moreComplete(one, other).workerId)
  const [kept, merged] = keptId === one.workerId ? [one, other] : [other, one]
  const nick = alsoCalled(kept.name, merged.name)
  const there = goTo === undefined ? {} : { goTo: () => goTo }
  return (
    <article
      aria-label={t('pair', { one: fullName(one.name), other: fullName(other.name) })}
      className="overflow-hidden rounded-card border border-line bg-surface"
    >
      <div className="flex flex-wrap items-center gap-2 border-line border-b px-2 py-3 sm:px-4">
        <Chip tone={verdict === 'likely' ? 'accent' : 'plain'}>{t(`verdict.${verdict}`)}</Chip>
        {reasons.map((reason) => (
          <Chip key={reason} tone="info">
            {describe({ key: `workers.duplicate.${reason}` })}
          </Chip>
        ))}
      </div>
      {seenTogether && (
        <div className="px-2 pt-3 sm:px-4">
          <Banner tone="warn">{t('seenTogether')}</Banner>
        </div>
      )}
      <DuplicateSides one={one} other={other} today={today} />
      <div className="grid gap-3 border-line border-t px-2 py-4 sm:px-4">
        <ActionForm
          action={merge}
          toInput={(values, newId) => ({
            driveId,
            mergeId: newId('merge'),
            keptWorkerId: kept.workerId,
            mergedWorkerId: merged.workerId,
            takeNick: values.flag('takeNick'),
          })}
          submitLabel={t('join')}
          submitKind="quiet"
          doneMessage={t('joined', { name: fullName(kept.name) })}
          undo={({ mergeId }) => split({ commandId: v7(), input: { driveId, mergeId } })}
          {...there}
        >
          <SegmentedChoice
            name="kept"
            legend={t('keep')}
            help={t('keepHelp')}
            required
            defaultValue={kept.workerId}
            onChange={setKeptId}
            options={[one, other].map(({ workerId, name, code }) => ({
              value: workerId,
              label: t('keepOption', { name: fullName(name), code }),
            }))}
          />
          {nick && <CheckField key={kept.workerId} name="takeNick" label={t('nick', { name: nick })} />}
        </ActionForm>
        <ActionForm
          action={notSame}
          toInput={() => ({ driveId, workerId: one.workerId, otherWorkerId: other.workerId })}
          submitLabel={t('notSame')}
          submitKind="plain"
          doneMessage={t('notSameDone')}
          {...there}
        />
      </div>
    </article>
  )
}
