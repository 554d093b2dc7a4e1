'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ListRow } from '@/components/ui/list-row'
import { FOR_SIGN_IN, type WaitingEntry } from '@/lib/offline/queue-store'
import { DropEntry } from './drop-entry'
import { momentInWords } from './moment-in-words'

/** One entry that waits: a letter, a time, and a way to delete it. More of it nobody can read on this phone. */
export function WaitingRow({ entry }: { entry: WaitingEntry }) {
  const t = useTranslations('offline.waiting')
  const format = useFormatter()
  return (
    <ListRow
      mark={entry.initial || '·'}
      title={entry.initial ? t('about', { initial: entry.initial }) : t('someone')}
      context={[momentInWords(format, entry.madeAt), entry.code === FOR_SIGN_IN && t('forSignIn.row')]
        .filter(Boolean)
        .join(' · ')}
      trailing={<DropEntry entry={entry} />}
    />
  )
}
