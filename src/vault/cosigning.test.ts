import { expect, test } from 'vitest'
import { toBase64url } from '../wire/bytes.ts'
import { newId } from './acts.ts'
import { newSealing, openWithKey, sealBlob, sealBlobAgain } from './blobs.ts'
import { same } from './bytes.ts'
import { cosignedHolds, writeCosigned } from './cosigning.ts'
import { newAccountKey, publicKeys, readingKey, spaceKeys } from './keys.ts'
import { randomBytes } from './seal.ts'

const about = { space: newId.space(), word: newId.word(), author: newId.member() }

test('S1-2 the very same words under the same seal are the same bytes; a fresh seal is always another', async () => {
  const sealing = newSealing()
  const once = await sealBlobAgain(about, 'I took it.', 'envelope', sealing)
  expect(await sealBlobAgain(about, 'I took it.', 'envelope', sealing)).toEqual(once)
  expect(await openWithKey(about, once.blob, sealing.key)).toMatchObject({ type: 'open', text: 'I took it.' })
  for (const other of [
    await sealBlobAgain(about, 'I took all.', 'envelope', sealing),
    await sealBlobAgain({ ...about, word: newId.word() }, 'I took it.', 'envelope', sealing),
    await sealBlobAgain({ ...about, space: newId.space() }, 'I took it.', 'envelope', sealing),
    await sealBlobAgain({ ...about, author: newId.member() }, 'I took it.', 'envelope', sealing),
    await sealBlobAgain(about, 'I took it.', 'envelope', newSealing()),
    await sealBlob(about, 'I took it.', 'envelope'),
  ])
    expect(other.hash).not.toBe(once.hash)
})

test('S1-2 SE5 the reading key is one of an account, the same on every device, and no key of any space', async () => {
  const account = newAccountKey()
  const key = await readingKey(account)
  expect(same((await readingKey(account.slice())).public, key.public)).toBe(true)
  expect(same((await readingKey(newAccountKey())).public, key.public)).toBe(false)
  expect(publicKeys(await spaceKeys(account, about.space)).sign).not.toBe(toBase64url(key.public))
})

test('S1-2 a name holds for these words, this word and this space, and for no other', async () => {
  const key = await readingKey(newAccountKey())
  const reading = { space: about.space, word: about.word, hash: toBase64url(randomBytes(32)) }
  const cosigned = await writeCosigned(reading, key)
  expect(await cosignedHolds(reading, cosigned)).toBe(true)
  for (const other of [
    { space: newId.space() },
    { word: newId.word() },
    { hash: toBase64url(randomBytes(32)) },
  ])
    expect(await cosignedHolds({ ...reading, ...other }, cosigned)).toBe(false)
  const stranger = await readingKey(newAccountKey())
  expect(await cosignedHolds(reading, { ...cosigned, by: toBase64url(stranger.public) })).toBe(false)
  expect(await cosignedHolds(reading, { ...cosigned, by: '' })).toBe(false)
  expect(await cosignedHolds(reading, { ...cosigned, sig: '' })).toBe(false)
})
