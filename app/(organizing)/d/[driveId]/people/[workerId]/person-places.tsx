import { PlacesSection } from '@/components/workers/places-section'
import { getPlacesOf } from '@/lib/workers/queries/places-of'
import { getEmployers } from '@/lib/workplaces/queries/employers'
import { setPlacesAction } from '../actions'
import type { AboutPerson } from './about-person'

/** Where one person works and, where there are several firms, for whom. */
export async function PersonPlaces({ viewer, driveId, workerId, today, cells }: AboutPerson) {
  const employers = await getEmployers(viewer, driveId)
  return (
    <PlacesSection
      {...{ driveId, workerId, today, cells }}
      places={await getPlacesOf(viewer, driveId, workerId)}
      employers={
        employers.length > 1 ? employers.map(({ employerId, name }) => ({ id: employerId, name })) : []
      }
      setPlaces={setPlacesAction}
    />
  )
}
