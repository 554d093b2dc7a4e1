import * as z from 'zod'
import { DEPARTURE_KINDS } from '../departure'

/** Which departure of which drive. */
export const WhichDeparture = z.strictObject({ driveId: z.uuid(), departureId: z.uuid() })

/** Asks to take the data along, or to destroy them here. The id is made by whoever asks. */
export const AskToLeave = WhichDeparture.extend({ kind: z.enum(DEPARTURE_KINDS) })
