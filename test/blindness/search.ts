/** Looks for a mark in bytes: in clear, in base64 and base64url at every offset, in hex, and as two-byte text. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where something was looked for, and every byte of it. */
export type Place = { readonly name: string; readonly bytes: Buffer }

export function textPlace(name: string, parts: readonly string[]): Place {
  return { name, bytes: Buffer.from(parts.join('\n'), 'utf8') }
}

/** Every file of a folder, however deep. */
export function filePlaces(folder: string): readonly Place[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filePlaces(path) : [{ name: path, bytes: readFileSync(path) }]
  })
}

/** The names of marks that were found, with where; nothing when the places are blind to them. */
export function findIn(
  places: readonly Place[],
  marks: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  return Object.entries(marks).flatMap(([mark, bytes]) => {
    const spelled = spellings(bytes)
    return places.flatMap((place) =>
      spelled
        .filter(([, needle]) => place.bytes.includes(needle))
        .map(([how]) => `${mark} in ${place.name}, ${how}`),
    )
  })
}

export function spellings(bytes: Uint8Array): readonly (readonly [how: string, needle: Buffer])[] {
  const clear = Buffer.from(bytes)
  const hex = clear.toString('hex')
  return [
    ['clear', clear],
    ['two-byte', Buffer.from(clear.toString('latin1'), 'utf16le')],
    ['percent', Buffer.from(encodeURIComponent(clear.toString('latin1')))],
    ['hex', Buffer.from(hex)],
    ['HEX', Buffer.from(hex.toUpperCase())],
    ...[0, 1, 2].flatMap((offset) => [
      [`base64 +${offset}`, inside(clear, offset, 'base64')] as const,
      [`base64url +${offset}`, inside(clear, offset, 'base64url')] as const,
    ]),
  ]
}

/** The signs that only these bytes decide, when so many others stand before them. */
function inside(bytes: Buffer, offset: number, encoding: 'base64' | 'base64url'): Buffer {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString(encoding)
  return Buffer.from(text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)))
}
