import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { DatedClock } from '@/lib/law/clocks'
import { bindingDatesIn } from '@/lib/law/queries/binding-dates'
import { effectiveAttributes } from '../effective-attributes'
import { modelDates } from '../model-dates'
import { modelOf } from '../models/models'
import { saidIn } from './said-in'

/** Dates that a drive's way of organizing minds and that are near or were missed lately, the next first; for the committee only. */
export async function datesDueIn(tx: ViewerTx, driveId: string, now: Date): Promise<DatedClock[]> {
  const page = await bindingDatesIn(tx, driveId, now)
  if (!page) return []
  const said = effectiveAttributes(await saidIn(tx, driveId), page.today)
  const model = modelOf(said.model?.value ?? null)
  return modelDates(model?.clocks ?? [], page.dates).open.filter(({ state }) => state !== 'later')
}
