import fc from 'fast-check'
import { BOUNDARY_FILTERS, LEADER_FILTERS, SILENCES, STAND_FILTERS } from '@/lib/workers/lists/filter-choices'
import { type Condition, JOINS, MARKS, type Question } from '@/lib/workers/lists/question'

/** Ids that a shop gives to ask for. */
type Ids = Record<'cellId' | 'departmentId' | 'shiftId' | 'tagId' | 'talker', readonly string[]>

/** Any question of up to ten conditions over the places and people of a shop. */
export function questions(ids: Ids): fc.Arbitrary<Question> {
  const one = <Part extends Condition['part']>(part: Part, values: readonly string[]) =>
    fc.constantFrom(...values).map((value) => ({ part, value }) as Condition)
  const conditions = fc.oneof(
    one('cellId', [...ids.cellId, 'none']),
    one('departmentId', ids.departmentId),
    one('shiftId', ids.shiftId),
    one('tagId', ids.tagId),
    one('talker', [...ids.talker, 'nobody']),
    one('stand', STAND_FILTERS),
    one('silence', SILENCES),
    one('leader', LEADER_FILTERS),
    one('boundary', BOUNDARY_FILTERS),
    one('mark', MARKS),
  )
  const join = fc.constantFrom(...JOINS)
  const groups = fc.record({ join, of: fc.array(conditions, { minLength: 1, maxLength: 2 }) })
  return fc.record({ join, of: fc.array(fc.oneof(conditions, groups), { minLength: 1, maxLength: 5 }) })
}
