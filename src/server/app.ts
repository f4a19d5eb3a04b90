/** Every address of the server and who answers there. Whatever is not in this list is not there. */
import { Hono } from 'hono'
import { deleteAccount, getAccount } from './account.ts'
import { postAct } from './acts.ts'
import { refuse } from './answers.ts'
import { comeIn } from './come-in.ts'
import { comeToSitting } from './come-to-sitting.ts'
import { signedIn } from './cookies.ts'
import {
  deleteListing,
  getCredential,
  getHelpers,
  getNotices,
  postCredential,
  putListing,
  showCredential,
} from './credentials-asked.ts'
import { getHealth, getHouse } from './health.ts'
import { deleteHold, postHold } from './holds-asked.ts'
import { getInvitation, postInvitation } from './invitations.ts'
import type { Parts } from './parts.ts'
import { type Env, fromOurPages, type Handle } from './requests.ts'
import { signingIn, signingInByCard, signOut, signOutOthers } from './sign-in.ts'
import { signingUp } from './sign-up.ts'
import { deleteHandout, getHandouts, openHandout, postHandout } from './handouts-asked.ts'
import { putSlots } from './slots.ts'
import { getSpaces, postSpace } from './spaces.ts'
import { getPage } from './static.ts'
import { getStream } from './streams.ts'
import { postSuppression } from './suppressions.ts'
import { getVault, putVault } from './vault.ts'
import { changingWays } from './ways-asked.ts'
import { getWords } from './words.ts'

/** `answered` is told how each request ended, and nothing else of it. */
export function openApp(parts: Parts, answered?: (status: number) => void): Hono<Env> {
  const mine = (handle: Handle) => signedIn(parts.signIns, parts.cookies, handle)
  const signUp = signingUp(parts)
  const signIn = signingIn(parts)
  const byCard = signingInByCard(parts)
  const ways = changingWays(parts)
  const app = new Hono<Env>()

  if (answered)
    app.use(async (asked, next) => {
      await next()
      answered(asked.res.status)
    })
  app.use(fromOurPages(parts.origin))
  app.get('/health', getHealth())
  app.get('/house', getHouse(parts.house))

  app.post('/sign-up', signUp.begin)
  app.post('/sign-up/finish', signUp.finish)
  app.post('/sign-in', signIn.begin)
  app.post('/sign-in/finish', signIn.finish)
  app.post('/sign-in/card', byCard.begin)
  app.post('/sign-in/card/finish', byCard.finish)
  app.post('/sign-out', mine(signOut(parts)))
  app.post('/sign-out/others', mine(signOutOthers(parts)))
  app.get('/account', mine(getAccount(parts)))
  app.delete('/account', mine(deleteAccount(parts)))
  app.put('/slots', mine(putSlots(parts)))
  app.get('/ways', mine(ways.list))
  app.post('/ways/told', mine(ways.told))
  app.post('/ways/card', mine(ways.card))
  app.post('/ways/passphrase', mine(ways.begin))
  app.post('/ways/passphrase/finish', mine(ways.passphrase))
  app.delete('/ways/:kind', mine(ways.refuse))
  app.get('/vault', mine(getVault(parts)))
  app.put('/vault', mine(putVault(parts)))

  app.post('/spaces', mine(postSpace(parts)))
  app.get('/spaces', mine(getSpaces(parts)))
  app.post('/spaces/:space/come-in', mine(comeToSitting(parts)))
  app.post('/acts', mine(postAct(parts)))
  app.get('/streams/:space/record', mine(getStream(parts)))
  app.get('/streams/:space/:member/:kind', mine(getStream(parts)))
  app.get('/words/:id', mine(getWords(parts)))
  app.get('/hints', mine(parts.hints.open))

  app.post('/invitations', mine(postInvitation(parts)))
  app.get('/invitations/:id', getInvitation(parts))
  app.post('/invitations/:id/come-in', mine(comeIn(parts)))

  app.post('/handouts', mine(postHandout(parts)))
  app.get('/handouts', mine(getHandouts(parts)))
  app.delete('/handouts/:id', mine(deleteHandout(parts)))
  app.post('/handouts/:id/open', openHandout(parts))

  app.post('/credentials', mine(postCredential(parts)))
  app.get('/credentials', mine(getCredential(parts)))
  app.post('/credentials/show', mine(showCredential(parts)))
  app.put('/credentials/listing', mine(putListing(parts)))
  app.delete('/credentials/listing', mine(deleteListing(parts)))
  app.get('/helpers', mine(getHelpers(parts)))
  app.get('/notices', mine(getNotices(parts)))

  app.post('/holds', mine(postHold(parts)))
  app.delete('/holds', mine(deleteHold(parts)))

  app.post('/suppressions', postSuppression(parts))

  app.get('*', getPage(parts.pages))
  app.notFound(() => refuse('not-found'))
  app.onError((fault) => {
    parts.journal({ event: 'broken', fault })
    return refuse('slow-down', 503)
  })
  return app
}
