'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { v7 } from 'uuid'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { List } from '@/components/ui/list'
import type { Pickable } from '@/lib/conversations/log-about'
import { MOST_TOGETHER } from '@/lib/conversations/time-together'
import type { MeetingKind, MeetingPerson } from '@/lib/meetings/meeting'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  meetingId: string
  kind: MeetingKind
  people: readonly MeetingPerson[]
  find: FindPeople
  attend: (command: SentCommand) => Promise<Result<unknown>>
}

/** Who was there: tick them off, everybody who said yes at once, others by name; saved in one go. */
export function AttendanceForm({ driveId, meetingId, kind, people, find, attend }: Props) {
  const t = useTranslations('meetings')
  const [there, setThere] = useState(
    () => new Set(people.flatMap(({ workerId, wasThere }) => (wasThere ? workerId : []))),
  )
  const [more, setMore] = useState<Pickable[]>([])
  const tick = (workerId: string) => {
    const next = new Set(there)
    if (!next.delete(workerId)) next.add(workerId)
    setThere(next)
  }
  const saidYes = people.flatMap(({ workerId, coming }) => (coming === 'yes' ? workerId : []))
  const listed = people.filter(
    ({ workerId, coming, wasThere }) => coming !== null || wasThere !== null || there.has(workerId),
  )
  const input = (entries: { workerId: string; wasThere: boolean | null }[]) => ({
    ...{ driveId, meetingId, togetherId: v7(), people: entries },
  })
  const now = [
    ...listed.map(({ workerId }) => ({ workerId, wasThere: there.has(workerId) })),
    ...more.map(({ id }) => ({ workerId: id, wasThere: true })),
  ]
  const before = [
    ...listed.map(({ workerId, wasThere }) => ({ workerId, wasThere })),
    ...more.map(({ id }) => ({ workerId: id, wasThere: null })),
  ]
  const isGathering = kind === 'social' && now.filter(({ wasThere }) => wasThere).length > MOST_TOGETHER
  return (
    <ActionForm
      action={attend}
      toInput={(_, newId) => ({ ...input(now), togetherId: newId('together') })}
      submitLabel={t('there.save')}
      doneMessage={t('there.saved')}
      undo={() => attend({ commandId: v7(), input: input(before) })}
    >
      {saidYes.length > 0 && (
        <Button className="justify-self-start" onClick={() => setThere(new Set([...there, ...saidYes]))}>
          {t('there.all')}
        </Button>
      )}
      {people.length > 0 && (
        <List label={t('there.title')}>
          {people.map(({ workerId, called, coming, isViewer }) => (
            <li key={workerId} className="border-line border-b last:border-b-0">
              <label className="flex min-h-12 items-center gap-3 px-4 py-1.5">
                <input
                  type="checkbox"
                  checked={there.has(workerId)}
                  onChange={() => tick(workerId)}
                  className="size-6 shrink-0 accent-accent"
                />
                <span className="min-w-0 flex-1">{isViewer ? t('answers.you') : called}</span>
                {(coming === 'yes' || coming === 'no') && (
                  <span className="text-ink-muted text-sm">
                    {t(coming === 'yes' ? 'there.saidYes' : 'there.saidNo')}
                  </span>
                )}
              </label>
            </li>
          ))}
        </List>
      )}
      <PickPeople
        name="more"
        legend={t('there.more')}
        people={[]}
        find={find}
        without={people.map(({ workerId }) => workerId)}
        chosen={more}
        onChange={setMore}
      />
      {isGathering && (
        <p className="text-ink-muted text-sm">{t('there.gathering', { most: MOST_TOGETHER })}</p>
      )}
    </ActionForm>
  )
}
