import { getTranslations } from 'next-intl/server'
import type { FindPeople } from '@/components/conversations/use-found-people'
import type { SentCommand } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import type { MeetingKind, MeetingPerson } from '@/lib/meetings/meeting'
import type { Result } from '@/lib/result'
import { AttendanceForm } from './attendance-form'
import { ComingList } from './coming-list'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  meetingId: string
  kind: MeetingKind
  people: readonly MeetingPerson[]
  isCommittee: boolean
  stage: 'to_come' | 'begun'
  find: FindPeople
  answer: Send
  attend: Send
}

/** Before a meeting who comes; once it has begun, for the committee, who was there. */
export async function MeetingPeople({ isCommittee, stage, find, answer, attend, ...meeting }: Props) {
  const t = await getTranslations('meetings')
  const { people, kind } = meeting
  if (stage === 'begun' && isCommittee)
    return (
      <Section title={t('there.title')} note={t(kind === 'social' ? 'there.noteSocial' : 'there.note')}>
        <AttendanceForm
          key={people.map(({ workerId, wasThere }) => `${workerId} ${wasThere}`).join()}
          {...meeting}
          find={find}
          attend={attend}
        />
      </Section>
    )
  const count = (answered: string) => people.filter(({ coming }) => coming === answered).length
  const [yes, notYet, no] = [count('yes'), count('not_yet'), count('no')]
  const notAsked = people.filter(({ coming, isViewer }) => coming === null && !isViewer).length
  const note = isCommittee ? t('answers.note') : `${t('answers.note')} ${t('answers.noteLeader')}`
  return (
    <Section title={t('answers.title')} note={note}>
      <p className="font-semibold">
        {yes + notYet + no === 0 ? t('counts.nobodyAsked') : t('counts.asked', { yes, notYet, no })}
      </p>
      {notAsked > 0 && <p>{t('counts.notAsked', { count: notAsked })}</p>}
      <ComingList {...meeting} find={find} answer={answer} />
    </Section>
  )
}
