'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { Result } from '@/lib/result'

type View = { viewId: string; name: string; address: string; shared: boolean; isMine: boolean }
type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = { driveId: string; views: readonly View[]; remove: Send; restore: Send }

/** Lists kept under a name: open them, and take one's own away again. */
export function KeptViews({ driveId, views, remove, restore }: Props) {
  const t = useTranslations('lists.kept')
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-surface">
      {views.map(({ viewId, name, address, shared, isMine }) => (
        <li
          key={viewId}
          className="flex flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-2 last:border-b-0"
        >
          <span className="flex min-w-0 flex-1 basis-48 flex-wrap items-center gap-2">
            <LinkButton kind="plain" className="-ml-4 text-left" href={`/d/${driveId}/people?${address}`}>
              {name}
            </LinkButton>
            {shared && <Chip>{t('shared')}</Chip>}
          </span>
          {isMine && (
            <ActionForm
              compact
              action={remove}
              toInput={() => ({ driveId, viewId })}
              submitLabel={t('remove')}
              submitKind="quiet"
              doneMessage={t('removed')}
              undo={() => restore({ commandId: v7(), input: { driveId, viewId } })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
