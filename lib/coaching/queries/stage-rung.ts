import 'server-only'
import { allModels } from '@/lib/drives/models/models'

/** How far along a stage is, 0 to 9, in whichever model it belongs to; `null` for none, or one of a model that is gone. */
export const stageRung = (stage: string | null): number | null =>
  allModels()
    .flatMap(({ tracks }) => tracks.flatMap(({ stages }) => stages))
    .find(({ id }) => id === stage)?.rung ?? null
