import { redirect } from 'next/navigation'
import { requireViewer } from '@/lib/access/current-viewer'

/** The first page of the network: the queue for those who see it, the records for everybody else. */
export default async function NetworkPage() {
  const { networkRoles } = await requireViewer()
  const seesQueue = networkRoles.includes('coordinator') || networkRoles.includes('support_organizer')
  redirect(seesQueue ? '/network/queue' : '/network/records')
}
