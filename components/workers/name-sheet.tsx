'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import type { WorkerName } from '@/lib/workers/worker-name'
import { ChangeSheet, type SendChange } from './change-sheet'

type Props = {
  /** Of whom. */
  where: { driveId: string; workerId: string }
  name: WorkerName
  version: number
  send: SendChange
}

/** What a person is called. */
export function NameSheet({ where, name, version, send }: Props) {
  const t = useTranslations('workers.name')
  return (
    <ChangeSheet
      title={t('open')}
      send={send}
      toInput={(values) => ({
        ...where,
        version,
        name: {
          first: values.textOrNull('first'),
          last: values.textOrNull('last'),
          nick: values.textOrNull('nick'),
        },
      })}
    >
      <TextField name="nick" label={t('nick')} defaultValue={name.nick ?? ''} />
      <TextField name="first" label={t('first')} defaultValue={name.first ?? ''} />
      <TextField name="last" label={t('last')} defaultValue={name.last ?? ''} help={t('lastHelp')} />
    </ChangeSheet>
  )
}
