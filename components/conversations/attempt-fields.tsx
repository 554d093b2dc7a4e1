'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Fold } from '@/components/ui/fold'
import type { Pickable } from '@/lib/conversations/log-about'
import { PickPeople } from './pick-people'
import type { FindPeople } from './use-found-people'

type Props = { workerId: string | null; people: readonly Pickable[]; find: FindPeople }

/** Who tried, when it was not whoever writes this down. */
export function AttemptFields({ workerId, people, find }: Props) {
  const t = useTranslations('conversations.log')
  const [talker, setTalker] = useState<Pickable[]>([])
  return (
    <Fold title={t('fold.tried')}>
      <PickPeople
        name="attempt.talkerWorkerId"
        legend={t('tried')}
        nobody={t('talker.me')}
        {...{ people, find }}
        without={[workerId ?? '']}
        chosen={talker}
        onChange={setTalker}
      />
    </Fold>
  )
}
