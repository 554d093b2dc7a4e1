import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { placeNames } from '@/lib/coverage/place-names'
import { mapLabelsIn } from '@/lib/coverage/queries/map-labels'
import { asViewer } from '@/lib/db/as-viewer'

/** The areas that can be gone through as a list, in the order of the map. */
export const getAreas = (
  viewer: Viewer,
  driveId: string,
  everybody: string,
): Promise<{ cellId: string; name: string }[]> =>
  asViewer(viewer, async (tx) => {
    const labels = await mapLabelsIn(tx, driveId)
    const name = placeNames(labels, everybody)
    return labels.places.map(({ cellId }) => ({ cellId, name: name(cellId) }))
  })
