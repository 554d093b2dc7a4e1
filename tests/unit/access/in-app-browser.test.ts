import { expect, test } from 'vitest'
import { inAppBrowser } from '@/lib/access/in-app-browser'

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-A145R'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36'

test.each([
  [`${IPHONE} Mobile/22B83 Instagram 355.0.0.23.109 (iPhone14,5; iOS 18_1; es_MX)`, 'Instagram'],
  [`${IPHONE} Mobile/22B83 [FBAN/FBIOS;FBAV/489.0.0.64.93;FBBV/652312;FBDV/iPhone14,5]`, 'Facebook'],
  [`${ANDROID}; wv) ${CHROME} [FB_IAB/FB4A;FBAV/489.0.0.64.93;]`, 'Facebook'],
  [`${ANDROID}; wv) ${CHROME} [FB_IAB/Orca-Android;FBAV/480.0;]`, 'Messenger'],
  [`${ANDROID}; wv) ${CHROME} trill_350303 BytedanceWebview/d8a21c6`, 'TikTok'],
  [`${IPHONE} Mobile/22B83 musical_ly_37.1.0 JsSdk/2.0 BytedanceWebview/d8a21c6`, 'TikTok'],
  [`${IPHONE} Mobile/22B83 WhatsApp/24.23.80`, 'WhatsApp'],
  [`${ANDROID}; wv) ${CHROME}`, ''],
])('a page inside an app is recognized: %s', (userAgent, app) => {
  expect(inAppBrowser(userAgent)).toBe(app)
})

test.each([
  `${ANDROID}) ${CHROME.replace('Version/4.0 ', '')}`,
  `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`,
  // On the home screen of an iPhone.
  `${IPHONE} Mobile/15E148`,
  'Mozilla/5.0 (Android 14; Mobile; rv:138.0) Gecko/138.0 Firefox/138.0',
  null,
])('an ordinary browser and the home screen are not: %s', (userAgent) => {
  expect(inAppBrowser(userAgent)).toBeNull()
})
