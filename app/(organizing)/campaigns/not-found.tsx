import { NotHereOrClosed } from '@/app/not-here-or-closed'

/** A page of several groups that is not there, is not shared, or is closed after a PIN. */
export default function CampaignsNotFound() {
  return <NotHereOrClosed />
}
