import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PushAddress } from '@/lib/reaching/push-address'

/** What arrived at a push service: everything that its operator could read, and the sealed body. */
export type Received = { path: string; headers: http.IncomingHttpHeaders; body: Buffer }

/** A push service of a test on this machine. It answers what `answers` holds for a path, 201 otherwise, and keeps what it got. */
export async function openPushService() {
  const received: Received[] = []
  const answers = new Map<string, { status: number; headers?: Record<string, string> }>()
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { url: path = '', headers } = request
      received.push({ path, headers, body: Buffer.concat(parts) })
      const { status, headers: more = {} } = answers.get(path) ?? { status: 201 }
      response.writeHead(status, more).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const close = () => new Promise((resolve) => server.close(resolve))
  return { origin, received, answers, close }
}

/** A browser's half of web push: the address that it gave out, and the keys with which only it opens what comes (RFC 8291). */
export function pushPhone(endpoint: string) {
  const pair = createECDH('prime256v1')
  const point = pair.generateKeys()
  const auth = randomBytes(16)
  const address: PushAddress = {
    endpoint,
    p256dh: point.toString('base64url'),
    auth: auth.toString('base64url'),
  }
  const derive = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))

  /** What the message says, without its padding. Throws for anything that was not sealed to this phone. */
  function open(body: Buffer): string {
    const salt = body.subarray(0, 16)
    const idBytes = body.readUInt8(20)
    const sender = body.subarray(21, 21 + idBytes)
    const sealed = body.subarray(21 + idBytes)
    const about = Buffer.concat([Buffer.from('WebPush: info\0'), point, sender])
    const secret = derive(pair.computeSecret(sender), auth, about, 32)
    const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
    const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
    const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16))
    const opened = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
    return opened.subarray(0, opened.lastIndexOf(2)).toString('utf8')
  }
  return { address, open }
}
