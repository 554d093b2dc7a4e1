import { NotHereOrClosed } from '@/app/not-here-or-closed'

/** A page of a coach that is not there, is not shared, or is closed after a PIN. */
export default function CoachingNotFound() {
  return <NotHereOrClosed />
}
