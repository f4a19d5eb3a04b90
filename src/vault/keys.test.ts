import { describe, expect, test, vi } from 'vitest'
import { newId } from './acts.ts'
import { newAccountKey, openVault, ownKey, publicKeys, sealVault, spaceKeys } from './keys.ts'
import { flip } from './made-up-pair.contract.ts'
import { randomBytes } from './seal.ts'
import { firstThatWorks, newSeed, works } from './seeds.ts'

describe('keys of a person', () => {
  test('SE5 are the same on every device, and others in every space and generation', async () => {
    const account = newAccountKey()
    const [here, there] = [newId.space(), newId.space()]
    const first = publicKeys(await spaceKeys(account, here))
    expect(publicKeys(await spaceKeys(account.slice(), here))).toEqual(first)
    const all = [
      first,
      publicKeys(await spaceKeys(account, there)),
      publicKeys(await spaceKeys(account, here, 1)),
      publicKeys(await spaceKeys(newAccountKey(), here)),
    ].flatMap((keys) => [keys.sign, keys.seal])
    expect(new Set(all).size).toBe(8)
  })

  test('SE6 a seed that starts with zero is passed over, on every platform alike', async () => {
    const zero = new Uint8Array(32)
    const good = newSeed()
    const drawn: number[] = []
    const seeds = await firstThatWorks(async (n) => {
      drawn.push(n)
      return n < 3 ? { sign: n === 1 ? zero : good, seal: zero } : { sign: good, seal: good }
    })
    expect(seeds.seal).toBe(good)
    expect(drawn).toEqual([0, 1, 2, 3])
    expect(works(zero)).toBe(false)
    await expect(firstThatWorks(async () => ({ sign: zero }))).rejects.toThrow('zero')
  })

  test('SE6 a fresh seed never starts with zero', () => {
    const fill = vi.spyOn(crypto, 'getRandomValues')
    fill.mockImplementationOnce((into) => into)
    expect(newSeed()[0]).not.toBe(0)
    expect(fill.mock.calls.length).toBeGreaterThan(1)
    vi.restoreAllMocks()
  })

  test('SE2 the vault opens with its account key alone, and not when a byte was changed', async () => {
    const account = newAccountKey()
    const content = randomBytes(3000)
    const sealed = await sealVault(account, content)
    expect(await openVault(account, sealed)).toEqual(content)
    expect(await openVault(newAccountKey(), sealed)).toBeUndefined()
    for (const at of [0, 5, 13, 500, sealed.length - 1]) {
      expect(await openVault(account, flip(sealed, at))).toBeUndefined()
    }
    expect((await sealVault(account, randomBytes(5))).length).toBe(
      (await sealVault(account, randomBytes(900))).length,
    )
  })

  test('SE5 the key for what is written while locked is no key of any space', async () => {
    const account = newAccountKey()
    const own = await ownKey(account)
    expect((await ownKey(account)).public).toEqual(own.public)
    expect((await spaceKeys(account, newId.space())).seal.public).not.toEqual(own.public)
  })
})
