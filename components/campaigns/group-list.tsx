import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'

type Props = {
  groups: {
    place: string
    name: string
    mine: boolean
    exact: boolean
    since: Date
    speakers: { name: string }[]
  }[]
  timeZone: string
}

/** The groups of a campaign, since when they are in it and who speaks for each. */
export async function GroupList({ groups, timeZone }: Props) {
  const t = await getTranslations('campaigns.page')
  const format = await getFormatter()
  return (
    <List label={t('groups')}>
      {groups.map(({ place, name, mine, exact, since, speakers }) => (
        <ListRow
          key={place}
          title={name}
          chips={
            <>
              {mine && <Chip tone="accent">{t('mine')}</Chip>}
              {exact && <Chip>{t('exact')}</Chip>}
            </>
          }
          context={
            speakers.length > 0
              ? t('speakers', {
                  names: format.list(speakers.map((speaker) => speaker.name)),
                  count: speakers.length,
                })
              : t('noSpeakers')
          }
          trailing={t('since', { date: format.dateTime(since, { dateStyle: 'medium', timeZone }) })}
        />
      ))}
    </List>
  )
}
