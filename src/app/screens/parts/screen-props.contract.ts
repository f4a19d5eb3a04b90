/** What a screen is given, with a client that a proof made; the frame around it leads nowhere. */
import type { Client } from '../../../vault/client.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

export function screenProps(
  client: Partial<Client>,
  place: Place,
  { language = 'en', ...more }: Partial<ScreenProps> = {},
): ScreenProps {
  const t = language === 'es' ? es : en
  return {
    client: client as Client,
    place,
    before: { screen: 'today' },
    go: () => undefined,
    t,
    language,
    shell: {
      words: t.frame.bar,
      lang: language,
      onLanguage: () => undefined,
      leaving: { onLeave: () => undefined },
      links: { front: '#front', safe: '#safe', leaving: '#leaving', privacy: '#privacy' },
    },
    arrival: {},
    setArrival: () => undefined,
    house: undefined,
    ...more,
  }
}
