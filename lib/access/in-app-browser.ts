/** Apps that open links in a browser of their own, with what they say of themselves. The first that fits counts. */
const APPS: readonly [name: string, says: RegExp][] = [
  ['Instagram', /\bInstagram\b/],
  ['Messenger', /MessengerForiOS|MessengerLiteForiOS|FB_IAB\/(Orca|MESSENGER)/i],
  ['Facebook', /\bFB(AN|AV|_IAB)\b/],
  ['WhatsApp', /\bWhatsApp\b/],
  ['TikTok', /BytedanceWebview|musical_ly|\btrill_|\bTikTok\b/i],
  ['Snapchat', /\bSnapchat\b/],
  ['X', /\bTwitter(Android| for i)/],
  ['LinkedIn', /\bLinkedInApp\b/],
  ['LINE', /\bLine\/\d/],
  ['WeChat', /\bMicroMessenger\b/],
  ['Telegram', /\bTelegram-Android\b/],
]

/** An Android app that shows pages within itself says so; which one it is stays unknown. */
const SOME_APP = /;\s?wv\)/

/**
 * The app inside which a page was opened, by what its browser says of itself; `''` for one without a name, `null` for an ordinary
 * browser. Pages there can be read by the app, keep nothing for long, and mostly cannot make a passkey.
 */
export function inAppBrowser(userAgent: string | null): string | null {
  if (!userAgent) return null
  const named = APPS.find(([, says]) => says.test(userAgent))
  return named ? named[0] : SOME_APP.test(userAgent) ? '' : null
}
