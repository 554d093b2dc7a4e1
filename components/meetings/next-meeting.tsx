import { CalendarClock } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { Meeting } from '@/lib/meetings/meeting'
import { whenInWords, type Zones } from './meeting-in-words'

type Props = { driveId: string; meeting: Meeting; zones: Zones }

/** The meeting that comes next, as one row that leads to it. */
export async function NextMeeting({ driveId, meeting, zones }: Props) {
  const t = await getTranslations('meetings')
  const format = await getFormatter()
  return (
    <Section title={t('next')}>
      <List label={t('next')}>
        <ListRow
          href={`/d/${driveId}/meetings/${meeting.meetingId}`}
          mark={<CalendarClock />}
          title={whenInWords(format, meeting, zones)}
          context={[t(`kind.${meeting.kind}`), meeting.place].filter(Boolean).join(' · ')}
        />
      </List>
    </Section>
  )
}
