import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A key and a certificate for this machine's own names that nobody but its holder trusts, both in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

const OID = {
  commonName: [0x55, 0x04, 0x03],
  subjectAltName: [0x55, 0x1d, 0x11],
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
}

/** Makes one for `localhost` and 127.0.0.1 (RFC 5280), good for two days, without another program. */
export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(tag(0x06, Buffer.from(OID.ecdsaWithSha256)))
  const commonName = sequence(tag(0x06, Buffer.from(OID.commonName)), tag(0x0c, Buffer.from('holdout')))
  const name = sequence(tag(0x31, commonName))
  const names = sequence(tag(0x82, Buffer.from('localhost')), tag(0x87, Buffer.from([127, 0, 0, 1])))
  const extension = sequence(tag(0x06, Buffer.from(OID.subjectAltName)), tag(0x04, names))
  const body = sequence(
    tag(0xa0, tag(0x02, Buffer.from([2]))),
    tag(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(-86_400_000), time(86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, sequence(extension)),
  )
  const signature = sign('sha256', body, privateKey)
  const whole = sequence(body, algorithm, tag(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  }
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tag(0x30, Buffer.concat(parts))
}

/** A value of DER: its kind, its length, its bytes. */
function tag(kind: number, bytes: Buffer): Buffer {
  const { length } = bytes
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([kind, ...size]), bytes])
}

function time(offset: number): Buffer {
  const text = new Date(Date.now() + offset).toISOString().replace(/[-:T]|\.\d+/g, '')
  return tag(0x18, Buffer.from(text))
}
