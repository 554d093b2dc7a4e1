import { getTranslations } from 'next-intl/server'
import { WhoTookPart } from '@/components/actions/who-took-part'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { getWhoTookPart } from '@/lib/actions/queries/who-took-part'
import * as actions from '../actions'
import type { AboutAction } from './about-action'

type Props = AboutAction & {
  /** The area whose people are shown, and from which of them on. */
  cellId: string | null
  first: number
}

/** From the day of an action on: writing down who took part, each their own people. */
export async function ActionWho({ viewer, driveId, action, cellId, first }: Props) {
  const t = await getTranslations('actions.place')
  const words = { everybody: t('everybody'), notPlaced: t('notPlaced') }
  const part = await getWhoTookPart(viewer, driveId, action.testId, { cellId, first, words })
  if (!part) return null
  return (
    <WhoTookPart
      {...{ driveId, action, part, first, pageSize: PEOPLE_A_PAGE }}
      actions={{
        record: actions.recordParticipationAction,
        unrecord: actions.unrecordParticipationAction,
        count: actions.countParticipationAction,
      }}
    />
  )
}
