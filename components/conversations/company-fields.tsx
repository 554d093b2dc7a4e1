'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { COMPANY_ROLES } from '@/lib/conversations/company'
import type { Pickable } from '@/lib/conversations/log-about'
import { PickPeople } from './pick-people'
import type { FindPeople } from './use-found-people'

type Props = { workerId: string | null; called: string; people: readonly Pickable[]; find: FindPeople }

/** Who talked, who came along and how, and who else was talked with in the same go. Nobody has two parts. */
export function CompanyFields({ workerId, called, people, find }: Props) {
  const t = useTranslations('conversations.log')
  const [talker, setTalker] = useState<Pickable[]>([])
  const [along, setAlong] = useState<Pickable[]>([])
  const [others, setOthers] = useState<Pickable[]>([])
  const ids = (...lists: Pickable[][]) => [workerId ?? '', ...lists.flat().map(({ id }) => id)]

  return (
    <>
      <PickPeople
        name="talkerWorkerId"
        legend={t('talker.label')}
        nobody={t('talker.me')}
        {...{ people, find }}
        without={ids(along, others)}
        chosen={talker}
        onChange={setTalker}
      />
      <PickPeople
        name="companions"
        legend={t('along.legend')}
        {...{ people, find }}
        without={ids(talker, others)}
        chosen={along}
        onChange={setAlong}
      />
      {along.map((person) => (
        <SegmentedChoice
          key={person.id}
          name={`company:${person.id}`}
          legend={t('along.role', { name: person.called })}
          options={COMPANY_ROLES.map((value) => ({ value, label: t(`along.${value}`) }))}
          defaultValue="observer"
          required
        />
      ))}
      <PickPeople
        name="others"
        legend={t('others.legend', { name: called })}
        {...{ people, find }}
        without={ids(talker, along)}
        chosen={others}
        onChange={setOthers}
      />
      {others.length > 0 && <p className="text-ink-muted text-sm">{t('others.help', { name: called })}</p>}
    </>
  )
}
