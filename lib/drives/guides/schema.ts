import * as z from 'zod'
import { LANGUAGES } from '@/lib/i18n/language'
import { GUIDE_SLUGS } from './lesson'

const line = (most: number) =>
  z.string().trim().min(1, { error: 'forms.required' }).max(most, { error: 'forms.too_long' })

/** Input of `guide.edit`. `version` is the one that was read, 0 for our own words; `lesson: null` goes back to those. */
export const EditGuide = z.strictObject({
  slug: z.enum(GUIDE_SLUGS),
  locale: z.enum(LANGUAGES),
  version: z.number().int().min(0),
  lesson: z.strictObject({ title: line(120), summary: line(240), body: line(6000) }).nullable(),
})

export type EditGuide = z.infer<typeof EditGuide>
