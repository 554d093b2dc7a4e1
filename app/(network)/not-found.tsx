import { NotHereOrClosed } from '@/app/not-here-or-closed'

/** A page of the network that is not there, is not shared, or is closed after a PIN. */
export default function NetworkNotFound() {
  return <NotHereOrClosed />
}
