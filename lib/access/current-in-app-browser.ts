import 'server-only'
import { headers } from 'next/headers'
import { inAppBrowser } from './in-app-browser'

/** The app inside which this request was made; see {@link inAppBrowser}. */
export const currentInAppBrowser = async (): Promise<string | null> =>
  inAppBrowser((await headers()).get('user-agent'))
