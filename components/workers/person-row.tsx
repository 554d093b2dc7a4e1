'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StandLabel } from '@/components/assessments/scale-context'
import { Chip } from '@/components/ui/chip'
import { ListRow } from '@/components/ui/list-row'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { Boundary } from '@/lib/workers/boundary'

type Props = {
  href: string
  name: string
  mark: string
  /** The line under the name. */
  context: string
  /** `value`: where they stand; `null` also where that is not shown. */
  person: { active: boolean; boundary: Boundary; value: number | null }
  /** A box to choose the person by, before the row. */
  lead?: ReactNode
}

/** One person: the name, a line under it; where they stand in words, and what they asked for. */
export function PersonRow({ href, name, mark, context, person, lead }: Props) {
  const t = useTranslations('workers')
  const { active, boundary, value } = person
  return (
    <ListRow
      lead={lead}
      href={href}
      mark={mark}
      title={name}
      context={context}
      chips={
        <>
          {!active && <Chip>{t('row.gone')}</Chip>}
          {boundary !== 'anyone' && <Chip tone="warn">{t(`boundary.chip.${boundary}`)}</Chip>}
          {boundary === 'anyone' && value !== null && (
            <Chip tone={value <= 2 ? 'accent' : 'plain'}>
              <StandLabel stand={standOf(value as AssessmentValue)} />
            </Chip>
          )}
        </>
      }
    />
  )
}
