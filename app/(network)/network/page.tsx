import { redirect } from 'next/navigation'
import { requireViewer } from '@/lib/access/current-viewer'

/** The first page of the network: the queue for those who see it, the settings for those who look after it, else the records. */
export default async function NetworkPage() {
  const { networkRoles } = await requireViewer()
  const seesQueue = networkRoles.includes('coordinator') || networkRoles.includes('support_organizer')
  if (!seesQueue && networkRoles.includes('network_admin')) redirect('/network/settings')
  if (!seesQueue && networkRoles.includes('intake_caller')) redirect('/network/intake')
  redirect(seesQueue ? '/network/queue' : '/network/records')
}
