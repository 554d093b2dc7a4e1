import { getTranslations } from 'next-intl/server'
import type { ScaleWords } from '@/lib/assessments/scale-words'
import { STANDS } from '@/lib/assessments/stands-in-words'
import { BOUNDARY_FILTERS, LEADER_FILTERS, SILENCES, STAND_FILTERS } from '@/lib/workers/lists/filter-choices'
import { type Condition, type ConditionPart, MARKS } from '@/lib/workers/lists/question'

type Named = { id: string; name: string }

/** What the shop and the group give to choose from. */
export type ChoiceSources = {
  /** What the shop is told apart by; parts that it does not have are not asked for. */
  places: {
    departments: readonly Named[]
    shifts: readonly Named[]
    cells: readonly Named[]
    tags: readonly Named[]
  }
  /** Empty for whoever sees only the own list. */
  colleagues: readonly { userId: string; name: string }[]
  sight: 'whole' | 'own'
  scale: ScaleWords
}

export type ConditionChoice = {
  part: ConditionPart
  title: string
  options: { condition: Condition; label: string }[]
}

/** Marks that are true of anybody for whoever may not know the committee's. */
const MARKS_OF_ALL = ['mine', 'due', 'new_here'] as const

/** Everything that can be asked about people here, part by part, in words. */
export async function conditionChoices(sources: ChoiceSources): Promise<ConditionChoice[]> {
  const { places, colleagues, sight, scale } = sources
  const t = await getTranslations('lists.filter')
  const build = await getTranslations('lists.build')
  const of = (part: ConditionPart, title: string, options: readonly (readonly [string, string])[]) => ({
    part,
    title,
    options: options.map(([value, label]) => ({ condition: { part, value } as Condition, label })),
  })
  const named = (items: readonly Named[]) => items.map(({ id, name }) => [id, name] as const)
  const stands = STAND_FILTERS.flatMap((value, index) => {
    const stand = STANDS[index]
    if (stand && !scale.offered.includes(stand)) return []
    return [[value, scale.labels[stand ?? 'unknown']] as const]
  })
  const own = [
    of('departmentId', t('part.departmentId'), named(places.departments)),
    of('shiftId', t('part.shiftId'), named(places.shifts)),
    of('cellId', t('part.cellId'), [...named(places.cells), ['none', t('noPlace')]]),
    of('tagId', t('part.tagId'), named(places.tags)),
    of(
      'silence',
      t('part.silence'),
      SILENCES.map((each) => [each, t(`silence.${each}`)]),
    ),
    of('stand', t('part.stand'), stands),
    of('talker', t('part.talker'), [
      ...(sight === 'whole' ? [['nobody', t('nobody')] as const] : []),
      ...colleagues.map(({ userId, name }) => [userId, name] as const),
    ]),
    of(
      'leader',
      t('part.leader'),
      sight === 'whole' ? LEADER_FILTERS.map((each) => [each, t(`leader.${each}`)]) : [],
    ),
    of(
      'boundary',
      t('part.boundary'),
      BOUNDARY_FILTERS.map((each) => [each, t(`boundary.${each}`)]),
    ),
    of(
      'mark',
      build('part.mark'),
      (sight === 'whole' ? MARKS : MARKS_OF_ALL).map((mark) => [mark, build(`mark.${mark}`)]),
    ),
  ]
  return own.filter(({ options }) => options.length > 0)
}
