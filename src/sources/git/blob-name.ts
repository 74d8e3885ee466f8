import { createHash } from 'node:crypto';

/**
 * The name that git gives to the bytes of a file: the hash of a header and the bytes (git's object format).
 * @param length how long a commit's name is: 40 for SHA-1, 64 for SHA-256
 */
export function blobName(bytes: Uint8Array, length = 40): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}
