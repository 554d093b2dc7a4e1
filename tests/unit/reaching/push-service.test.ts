import { expect, test } from 'vitest'
import { isPushService } from '@/lib/reaching/push-service'

test.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://web.push.apple.com/QGuQ',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
  'https://db5p.notify.windows.com/w/?token=BQYA',
])('the services of the browsers are taken: %s', (endpoint) => {
  expect(isPushService(endpoint)).toBe(true)
})

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com:8443/fcm/send/abc',
  'https://user:secret@fcm.googleapis.com/x',
  'https://fcm.googleapis.com@evil.example/x',
  'https://fcm.googleapis.com.evil.example/x',
  'https://evil.example/?fcm.googleapis.com',
  'https://evilpush.apple.com/x',
  'https://push.apple.com/x',
  'https://web.push.apple.com.evil.example/x',
  'https://notify.windows.com/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'https://169.254.169.254/latest/meta-data',
  'https://localhost/x',
  'https://0x7f000001/x',
  'file:///etc/passwd',
  'gopher://fcm.googleapis.com/x',
  'fcm.googleapis.com/x',
  `https://fcm.googleapis.com/${'x'.repeat(2000)}`,
  '',
])('a place that a stranger could choose is refused: %s', (endpoint) => {
  expect(isPushService(endpoint)).toBe(false)
})

test('the address of a test counts only where the host has set it, and only itself', () => {
  expect(isPushService('http://localhost:4000/a', 'http://localhost:4000')).toBe(true)
  expect(isPushService('http://localhost:4001/a', 'http://localhost:4000')).toBe(false)
  expect(isPushService('http://localhost:4000/a')).toBe(false)
})
