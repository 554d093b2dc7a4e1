'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { useScaleWords } from '@/components/assessments/scale-context'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { SHEET_CLASSES } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { WallTile } from '@/lib/coverage/wall-tile'
import type { Result } from '@/lib/result'
import { tileInWords } from './tile-in-words'

type Props = {
  driveId: string
  tile: WallTile
  withRatings: boolean
  /** Where the tile was dropped; `null` when it was pressed. */
  target: string | null
  cells: readonly { id: string; name: string }[]
  today: CalendarDate
  may: { open: boolean; move: boolean }
  move: (command: SentCommand) => Promise<Result<unknown>>
  onClose: () => void
}

/** What can be done with a tile: open the person, or say where they work from a day on. Dropping a tile only fills this in. */
export function TileSheet({ driveId, tile, withRatings, target, cells, today, may, move, onClose }: Props) {
  const t = useTranslations('wall')
  const ui = useTranslations('ui')
  const { labels } = useScaleWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [code] = tile
  useEffect(() => dialog.current?.showModal(), [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog by itself; this is the click beside it.
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      className={SHEET_CLASSES}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-3 border-line border-b bg-surface py-1.5 pr-2 pl-5">
        <h2 id={titleId} className="tabular font-semibold text-lg">
          {code}
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          aria-label={ui('close')}
          className="grid size-12 place-items-center rounded-input hover:bg-sunken"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <div className="grid gap-6 p-5">
        <p>{tileInWords(t, labels, tile, withRatings).join(' · ')}</p>
        {may.open && target === null && (
          <LinkButton href={`/d/${driveId}/wall/${code}`}>{t('open')}</LinkButton>
        )}
        {may.move && cells.length > 1 && (
          <ActionForm
            action={move}
            submitLabel={t('move.save')}
            submitKind={target === null ? 'quiet' : 'primary'}
            doneMessage={t('move.saved', { code })}
            onDone={() => dialog.current?.close()}
            toInput={(form, newId) => ({
              ...{ driveId, code, placementId: newId('placement'), as: 'main' },
              cellId: form.text('cellId'),
              fromOn: form.text('fromOn'),
            })}
          >
            <Select
              name="cellId"
              label={t('move.to')}
              required
              defaultValue={target ?? ''}
              empty={t('move.choose')}
              options={cells.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <DateField name="fromOn" label={t('move.from')} required defaultValue={today} />
          </ActionForm>
        )}
      </div>
    </dialog>
  )
}
