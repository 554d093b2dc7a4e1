import * as z from 'zod'
import { INDUSTRIES } from '@/lib/coaching/industries'
import { LANGUAGES } from '@/lib/i18n/language'
import { CHOSEN_OUTCOMES, PEOPLE, REACHABLE, SEED_KINDS, URGENCIES, WAYS } from './intake-kinds'
import { CALL_TOGETHER } from './published-constants'

const words = (most: number) => z.string().trim().max(most, 'forms.too_long')

const seed = {
  seedId: z.uuid(),
  title: words(80).min(1, 'forms.required'),
  firm: words(100).default(''),
  text: words(600).default(''),
}

const opened = {
  ...seed,
  kind: z.enum(SEED_KINDS, 'forms.choose_one'),
  locale: z.enum(LANGUAGES),
  industry: z.enum(INDUSTRIES).nullable(),
  /** The address of the page: ten random characters that the browser made. */
  slug: z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/),
}
const changed = {
  ...seed,
  /** The version that the person was looking at; another one is a conflict. */
  version: z.number().int().positive(),
}
const closed = { seedId: z.uuid(), closed: z.boolean() }
const ofDrive = { driveId: z.uuid() }

/** Input of `seed.open`: a public call of the network. */
export const OpenSeed = z.strictObject(opened)
/** Input of `call.open`: a public call of a committee. */
export const OpenCall = z.strictObject({ ...opened, ...ofDrive })
/** Input of `seed.change` and `call.change`. */
export const ChangeSeed = z.strictObject(changed)
export const ChangeCall = z.strictObject({ ...changed, ...ofDrive })
/** Input of `seed.close` and `call.close`: no more answers, or answers again. */
export const CloseSeed = z.strictObject(closed)
export const CloseCall = z.strictObject({ ...closed, ...ofDrive })

/** What somebody sends in from the page of a call. Almost nothing is asked, and everything but how they are reached may be left out. */
export const IntakeForm = z
  .strictObject({
    way: z.enum(WAYS, 'forms.choose_one'),
    value: words(120).default(''),
    when: z.array(z.enum(REACHABLE)).max(REACHABLE.length).default([]),
    locale: z.enum(LANGUAGES),
    timeZone: z
      .string()
      .max(64)
      .regex(/^[\w+\-/]*$/)
      .default(''),
    people: z.enum(PEOPLE, 'forms.choose_one'),
    urgency: z.enum(URGENCIES).default('usual'),
    firm: words(100).default(''),
    place: words(100).default(''),
    name: words(60).default(''),
    about: words(1000).default(''),
    /** A field that nobody sees: what fills it in is no person. */
    website: z.string().max(500).default(''),
  })
  .refine(({ way, value }) => way === 'code' || value !== '', {
    path: ['value'],
    error: 'intake.form.value_needed',
  })
export type IntakeForm = z.infer<typeof IntakeForm>

/** What somebody types who comes back with a code. */
export const ReplyText = words(1500).min(1, 'forms.required')

/** Input of `intake.claim`, `intake.release`, `intake.uncalled`, `intake.put_back`, `intake.hand_over`. */
export const OneIntake = z.strictObject({ intakeId: z.uuid() })

/** Input of `intake.called`: whether they could be reached. */
export const CalledIntake = z.strictObject({ intakeId: z.uuid(), reached: z.boolean() })

/** Input of `intake.note`, for callers, and of `intake.write`, for whoever holds the code. */
export const WriteIntake = z.strictObject({
  intakeId: z.uuid(),
  textId: z.uuid(),
  text: words(1500).min(1, 'forms.required'),
})

/** Input of `intake.close`. */
export const CloseIntake = z.strictObject({
  intakeId: z.uuid(),
  outcome: z.enum(CHOSEN_OUTCOMES, 'forms.choose_one'),
})

/** Input of `intake.call_together`: one call with people who are alone, each told on their own page. */
export const CallTogether = z.strictObject({
  locale: z.enum(LANGUAGES),
  startsAt: z.iso.datetime({ offset: true }),
  link: z.url('forms.does_not_fit').max(300).startsWith('https://', 'forms.does_not_fit'),
  people: z.number().int().min(CALL_TOGETHER.fewest).max(CALL_TOGETHER.most),
})

/** Input of `introduction.propose`: two who may be of one workplace. */
export const ProposeIntroduction = z.strictObject({
  introductionId: z.uuid(),
  firstId: z.uuid(),
  secondId: z.uuid(),
})

/** Input of `introduction.make` and `introduction.withdraw`. */
export const OneIntroduction = z.strictObject({ introductionId: z.uuid() })
