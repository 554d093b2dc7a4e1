import type { FormValues } from '@/components/ui/form-values'
import { ratingOf, STANDS } from '@/lib/assessments/stands-in-words'

/** The rating that the stand fields hold, as commands take it; `null` when it did not come up. */
export function readRating(form: FormValues, assessmentId: string) {
  const stand = STANDS.find((each) => each === form.text('assessment.value'))
  if (!stand) return null
  return {
    assessmentId,
    value: ratingOf(stand),
    basis: form.text('assessment.basis'),
    reason: form.textOrNull('assessment.reason'),
  }
}
