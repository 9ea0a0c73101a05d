import {
  type KeyObject,
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { Signer } from '../../storage/history/events-table.ts';
import type { KeySeal, SealedKey, StoredKey } from '../../storage/station/keys-table.ts';
import { type Cost, derive, newSalt } from '../accounts/passcodes.ts';

/**
 * Ed25519 keys. The private half is on disk only encrypted (AES-256-GCM under scrypt of the passcode) and
 * in memory only while one act is signed.
 */

export type FreshKey = {
  readonly id: string;
  /** SPKI, DER. */
  readonly publicKey: Buffer;
  readonly privateKey: KeyObject;
};

const CIPHER = 'aes-256-gcm';
/** What GCM is made for. */
const NONCE_BYTES = 12;

const generate = promisify(generateKeyPair);

export async function makeKey(): Promise<FreshKey> {
  const { publicKey, privateKey } = await generate('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { id: fingerprintOf(der), publicKey: der, privateKey };
}

export function fingerprintOf(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex');
}

export async function sealKey(
  privateKey: KeyObject,
  secret: string,
  { N, r, p }: Cost,
): Promise<SealedKey> {
  const salt = newSalt();
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, await derive(secret, salt, { N, r, p }), nonce);
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const bytes = Buffer.concat([cipher.update(der), cipher.final()]);
  const seal: KeySeal = {
    salt: salt.toString('hex'),
    nonce: nonce.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
    N,
    r,
    p,
  };
  return { bytes, seal };
}

/** Null: it is another passcode's, or it was tampered with; GCM cannot tell which. */
export async function openKey({ sealed }: StoredKey, secret: string): Promise<KeyObject | null> {
  if (sealed === null) return null;
  const { bytes, seal } = sealed;
  const key = await derive(secret, Buffer.from(seal.salt, 'hex'), seal);
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(seal.nonce, 'hex'), {
    authTagLength: 16,
  });
  decipher.setAuthTag(Buffer.from(seal.tag, 'hex'));
  const head = decipher.update(bytes);
  try {
    const der = Buffer.concat([head, decipher.final()]);
    return createPrivateKey({ key: der, type: 'pkcs8', format: 'der' });
  } catch {
    return null;
  }
}

export function signerOf(id: string, privateKey: KeyObject): Signer {
  return { key: id, sign: (bytes) => sign(null, bytes, privateKey) };
}

/** @param publicKey SPKI, DER, hexadecimal, as events name it */
export function signatureHolds(
  publicKey: string,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'hex'),
      type: 'spki',
      format: 'der',
    });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, signature);
  } catch {
    // No key at all: what it is said to have signed is not signed.
    return false;
  }
}
