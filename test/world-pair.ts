/** Two people of one world who know of each other: Ray made a link, Mia came in and let him know. */
import { offeredDoors } from '../src/practice/lanes.ts'
import { hour, must, passphrase, type World } from './world.ts'

export const zone = 'Europe/Berlin'

export async function couple(world: World) {
  const ray = await world.person('river', 'Ray')
  const mia = must(await ray.addPerson('Mia'))
  const link = must(await ray.invite({ person: mia, note: '', letters: 'open' }))
  const secret = link.url.split('#')[1] ?? ''
  const her = await world.device()
  must(
    await her.signUp({
      word: 'meadow',
      firstName: 'Mia',
      passphrase,
      language: 'en',
      pass: { type: 'invitation', secret },
    }),
  )
  const doors = offeredDoors('loved', zone)
  const him = must(await her.comeIn({ secret, words: link.words, part: 'loved', doors, mayKnow: true }))
  await world.wait(2 * hour)
  return { ray: { client: ray, person: mia }, mia: { client: her, person: him } }
}
