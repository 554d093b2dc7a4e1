import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { compiledCatalogue } from './compiled-catalogue'
import { chooseLanguage, FORMAT_LOCALES, LANGUAGE_COOKIE } from './language'

/** Language and catalogue of this request: the cookie wins, then what the browser asks for. No part of it is in the address. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  const language = chooseLanguage(chosen, (await headers()).get('accept-language'))
  return { locale: FORMAT_LOCALES[language], messages: compiledCatalogue(language), timeZone: 'UTC' }
})
