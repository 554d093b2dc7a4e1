import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { DRIVE_ATTRIBUTES } from '@/lib/drives/drive-attributes'

const Name = z.string().trim().min(2, 'forms.required').max(160, 'forms.too_long')
const Day = calendarDay()

/** Input of `employer.add`: one more firm that people of the drive work for, beside those named before. Sealed. */
export const AddEmployer = z.strictObject({
  driveId: z.uuid(),
  employerId: z.uuid(),
  linkId: z.uuid(),
  name: Name,
  fromOn: Day,
})

/** Input of `employer.rename`. `version` is what the writer saw. */
export const RenameEmployer = z.strictObject({
  driveId: z.uuid(),
  employerId: z.uuid(),
  name: Name,
  version: z.int().min(1),
})

/** Input of `employer.end`: from a day on the firm has nobody there; who worked for it until then stays known. */
export const EndEmployer = z.strictObject({ driveId: z.uuid(), employerId: z.uuid(), untilOn: Day })

/** Input of `employer.choose_path`: how a union comes to be recognized at this firm, from a day on. */
export const ChooseEmployerPath = z.strictObject({
  driveId: z.uuid(),
  employerId: z.uuid(),
  attributeId: z.uuid(),
  path: z.enum(DRIVE_ATTRIBUTES.recognition_path, 'forms.choose_one'),
  fromOn: Day,
})
