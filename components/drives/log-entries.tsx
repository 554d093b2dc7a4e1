import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'

type Entry = {
  seq: string
  at: Date
  name: string
  called: string
  about: { workerId: string; code: string } | null
  people: number | null
  isMarked: boolean
}
type Props = { driveId: string; timeZone: string; entries: readonly Entry[] }

/** What was done, as sentences. People it was about stand there by code; their page says who they are. */
export async function LogEntries({ driveId, timeZone, entries }: Props) {
  const t = await getTranslations('drives.logBook')
  const format = await getFormatter()
  return (
    <List label={t('title')}>
      {entries.map(({ seq, at, name, called, about, people, isMarked }) => {
        const key = `did.${name.replace('.', '_')}`
        return (
          <ListRow
            key={seq}
            title={
              <span className="font-normal">
                {t(t.has(key) ? key : 'did.other', { who: called, people: people ?? 0, name })}
              </span>
            }
            context={[
              format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
              about && t('about', { code: about.code }),
            ]
              .filter(Boolean)
              .join(' · ')}
            chips={isMarked && <Chip tone="warn">{t('look')}</Chip>}
            href={about ? `/d/${driveId}/people/${about.workerId}` : undefined}
          />
        )
      })}
    </List>
  )
}
