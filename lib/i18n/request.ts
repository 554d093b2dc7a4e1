import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { currentViewer } from '@/lib/access/current-viewer'
import { PATH_HEADER } from '@/lib/access/page-path'
import { isDriveId } from '@/lib/drives/drive-id'
import type { DriveWords } from '@/lib/drives/drive-words'
import { getDriveWords } from '@/lib/drives/queries/drive-words'
import { compiledCatalogue } from './compiled-catalogue'
import { chooseLanguage, FORMAT_LOCALES, LANGUAGE_COOKIE } from './language'

/**
 * Language and catalogue of this request: the cookie wins, then what the browser asks for. No part of it is in the address. The pages
 * of a drive speak in its words.
 */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  const sent = await headers()
  const language = chooseLanguage(chosen, sent.get('accept-language'))
  const messages = compiledCatalogue(language, await wordsOfPage(sent.get(PATH_HEADER) ?? ''))
  return { locale: FORMAT_LOCALES[language], messages, timeZone: 'UTC' }
})

async function wordsOfPage(path: string): Promise<DriveWords | undefined> {
  const [, scope, driveId = ''] = path.split('/')
  if (scope !== 'd' || !isDriveId(driveId)) return undefined
  const viewer = await currentViewer()
  return viewer ? getDriveWords(viewer, driveId) : undefined
}
