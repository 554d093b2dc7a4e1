import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { ListedMeeting } from '@/lib/meetings/meeting'
import { whenInWords, type Zones } from './meeting-in-words'

type Props = {
  driveId: string
  label: string
  meetings: readonly ListedMeeting[]
  zones: Zones
  /** Whether the counts are of everybody, or only of those whom the viewer asks. */
  isWhole: boolean
  isPast: boolean
}

/** Meetings, a row each: when, what kind, where, and how many come or were there. */
export async function MeetingRows({ driveId, label, meetings, zones, isWhole, isPast }: Props) {
  const t = await getTranslations('meetings')
  const format = await getFormatter()
  const countsOf = ({ counts }: ListedMeeting): string => {
    const { yes, not_yet, no, wereThere } = counts
    const asked =
      yes + not_yet + no === 0 ? t('counts.nobodyAsked') : t('counts.asked', { yes, notYet: not_yet, no })
    const there = wereThere === null ? t('counts.thereUnknown') : t('counts.there', { count: wereThere })
    const words = isPast ? there : asked
    return isWhole || words === t('counts.nobodyAsked') ? words : t('counts.ofMine', { counts: words })
  }
  return (
    <List label={label}>
      {meetings.map((meeting) => (
        <ListRow
          key={meeting.meetingId}
          href={`/d/${driveId}/meetings/${meeting.meetingId}`}
          title={whenInWords(format, meeting, zones)}
          chips={meeting.isCancelled && <Chip tone="warn">{t('cancel.chip')}</Chip>}
          context={[t(`kind.${meeting.kind}`), meeting.place, countsOf(meeting)].filter(Boolean).join(' · ')}
        />
      ))}
    </List>
  )
}
