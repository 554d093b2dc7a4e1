'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { DeskDrive } from './desk'

type Props = { drives: readonly DeskDrive[]; onPick: (drive: DeskDrive) => void; onBack: () => void }

/** Which group an entry is for, where a person is in several: by their plain labels, which say nothing. */
export function OfflineGroup({ drives, onPick, onBack }: Props) {
  const t = useTranslations('offline')
  return (
    <>
      <h1 className="text-xl font-semibold">{t('log.group')}</h1>
      <div className="grid gap-3">
        {drives.map((drive) => (
          <Button key={drive.driveId} onClick={() => onPick(drive)}>
            {drive.code}
          </Button>
        ))}
        <Button kind="plain" onClick={onBack}>
          {t('log.back')}
        </Button>
      </div>
    </>
  )
}
