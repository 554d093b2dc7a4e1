import type { FormValues } from '@/components/ui/form-values'

/** A picked time is one of this phone's own clock; what cannot be read is sent as it is and refused with a sentence. */
export function readTime(form: FormValues, now: Date): string {
  if (form.text('when') !== 'earlier') return now.toISOString()
  const picked = new Date(form.text('happenedAt'))
  return Number.isNaN(picked.getTime()) ? form.text('happenedAt') : picked.toISOString()
}
