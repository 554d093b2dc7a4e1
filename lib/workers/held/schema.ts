import * as z from 'zod'

/** Input of `worker.erase`: everything that says who this person is. */
export const EraseWorker = z.strictObject({ driveId: z.uuid(), workerId: z.uuid() })
