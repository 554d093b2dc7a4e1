import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

type Site = { origin: string; rpId: string }
type Asked = { challenge: string }

/** A passkey in software, as a phone would make it: P-256, user verified, no attestation. `counter` goes up with every use. */
export function newAuthenticator({ origin, rpId }: Site) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')
  let counter = 0

  const clientData = (type: string, { challenge }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const authData = (flags: number, attested = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter++)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.of(flags), count, attested])
  }

  return {
    create(asked: Asked): RegistrationResponseJSON {
      const point = (half: string) => Buffer.concat([Buffer.of(0x58, 32), Buffer.from(half, 'base64url')])
      // COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}
      const cose = Buffer.concat([
        Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
        point(x),
        Buffer.of(0x22),
        point(y),
      ])
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.of(0, credentialId.length),
        credentialId,
        cose,
      ])
      const data = authData(0x45, attested)
      const text = (word: string) => Buffer.concat([Buffer.of(0x60 + word.length), Buffer.from(word)])
      const length = Buffer.alloc(2)
      length.writeUInt16BE(data.length)
      // CBOR: {fmt: "none", attStmt: {}, authData: bytes}
      const attestation = Buffer.concat([
        Buffer.of(0xa3),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.of(0xa0),
        text('authData'),
        Buffer.of(0x59),
        length,
        data,
      ])
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
        },
      }
    },
    /** `verified: false` is a phone that did not ask for finger, face or PIN. */
    use(
      asked: Asked,
      { verified = true, rewind = 0 }: { verified?: boolean; rewind?: number } = {},
    ): AuthenticationResponseJSON {
      counter -= rewind
      const client = clientData('webauthn.get', asked)
      const data = authData(verified ? 0x05 : 0x01)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: createSign('sha256').update(signed).sign(privateKey).toString('base64url'),
        },
      }
    },
  }
}
