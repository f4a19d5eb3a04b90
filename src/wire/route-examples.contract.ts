/** One hand-written example of every request and answer, by the name of its shape. They parse, and stay as they are. */
import { canon, type Json } from './canon.ts'
import {
  actOf,
  birth,
  filled,
  he,
  matter,
  she,
  signature,
  sixteen,
  space,
  word,
} from './examples.contract.ts'

const head = { seq: 7, hash: filled(32), sig: signature }
const act = canon(actOf({ move: 'leave', aloud: false }))
const entry = { seq: 7, at: 1_774_440_000, move: 'leave', act, sig: signature }
const turn = canon(actOf({ move: 'said', talk: matter, word }))
const said = { seq: 8, at: 1_774_396_800, move: 'said', act: turn, sig: signature }
const sealed = { blob: filled(100), wrap: filled(80) }
const slots = {
  generation: 1,
  slots: [
    {
      id: `k_${sixteen('slot')}`,
      kind: 'passphrase',
      public: filled(32),
      private: filled(60),
      account: filled(80),
    },
  ],
  mac: filled(32),
}
const vault = { version: 3, blob: filled(200) }
const invitation = `i_${sixteen('invitation')}`
const handout = `c_${sixteen('handout')}`
const credential = {
  id: `h_${sixteen('credential')}`,
  kind: 'counselor',
  name: 'Ana Reyes',
  grantedOn: 20_500,
  until: 20_865,
  mayHold: false,
}
const listing = { reach: '555 0134, leave word', hours: 'Weekdays 9 to 5', languages: 'English, Spanish' }

export const routeExamples: Readonly<Record<string, readonly Json[]>> = {
  actRequest: [
    { act, sig: signature, words: [] },
    {
      act,
      sig: signature,
      words: [
        {
          id: word,
          blob: filled(100),
          wraps: [
            { reader: she, wrap: filled(80) },
            { reader: he, wrap: filled(80) },
          ],
        },
      ],
    },
    {
      act: turn,
      sig: signature,
      words: [
        {
          id: word,
          blob: filled(100),
          wraps: [
            { reader: she, wrap: filled(80) },
            { reader: he, wrap: filled(80) },
          ],
        },
      ],
    },
  ],
  actAnswer: [
    { type: 'accepted', entry, head },
    { type: 'accepted', entry: said, head },
    { type: 'refused', reason: 'closed' },
    { type: 'refused', reason: 'not-now' },
    { type: 'refused', reason: 'needs-cosign' },
    { type: 'refused', reason: 'again-on', on: 20_600 },
    { type: 'moved', entries: [entry], head },
  ],
  problem: [{ type: 'not-found' }],
  houseAnswer: [{ referee: filled(32), signUp: 'code', links: 'anywhere', leaveTo: 'https://example.org' }],
  streamAnswer: [{ entries: [entry, said], head }],
  wordAnswer: [sealed],
  spaceRequest: [{ birth: canon(birth), sig: signature, joined: { act, sig: signature } }],
  spacesAnswer: [{ spaces: [{ birth: canon(birth), sig: signature, member: she }] }],
  nameWord: ['Señal'],
  signInName: ['Señal0042'],
  signUpRequest: [
    { word: 'amber', request: filled(32), pass: { type: 'code', code: 'abc-def' } },
    { word: 'amber', request: filled(32), pass: { type: 'invitation', id: invitation } },
    { word: 'amber', request: filled(32), pass: { type: 'open' } },
  ],
  signUpAnswer: [{ ticket: filled(16), figures: '0042', response: filled(64) }],
  slots: [slots],
  signUpFinish: [{ ticket: filled(16), record: filled(192), slots, vault: filled(200), card: filled(32) }],
  account: [{ account: `a_${sixteen('account')}`, slots, vault }],
  doneAnswer: [{ type: 'done' }],
  wayKind: ['passphrase', 'card'],
  whatHappened: [
    'signed-in',
    'card-used',
    'card-made',
    'card-asked',
    'passphrase-asked',
    'card-refused',
    'passphrase-refused',
    'card-changed',
    'passphrase-changed',
  ],
  waysAnswer: [
    { slots: 3, askFrom: 1_774_440_000, changes: [], notices: [], upTo: 0 },
    {
      slots: 3,
      askFrom: 1_774_440_000,
      changes: [
        { kind: 'card', slot: `k_${sixteen('slot')}`, until: 1_774_440_000, mine: true, mayRefuse: true },
      ],
      notices: [{ on: 20_538, what: 'card-used' }],
      upTo: 12,
    },
  ],
  waysTold: [{ upTo: 12 }],
  cardAsked: [{ slots, card: filled(32) }],
  passphraseBegun: [{ request: filled(96) }],
  passphraseResponse: [{ ticket: filled(24), response: filled(320) }],
  passphraseAsked: [{ ticket: filled(24), record: filled(192), slots }],
  changeAnswer: [{ until: 1_774_440_000 }],
  changeRefused: [{ slots }],
  signInRequest: [{ name: 'amber0042', request: filled(96) }],
  signInAnswer: [{ ticket: filled(16), response: filled(320) }],
  signInFinish: [{ ticket: filled(16), finish: filled(64) }],
  cardRequest: [{ card: filled(32) }],
  cardAnswer: [{ ticket: filled(16), challenge: filled(32) }],
  cardFinish: [
    { ticket: filled(16), sig: signature },
    { ticket: filled(16), sig: signature, back: true },
  ],
  vaultAnswer: [vault],
  vaultPut: [{ expected: 3, blob: filled(200) }],
  slotsPut: [{ slots, card: filled(32) }],
  invitationRequest: [{ id: invitation, space, auth: filled(32), outer: filled(90), inner: filled(900) }],
  invitationMade: [{ until: 1_774_440_000 }],
  invitationAnswer: [{ outer: filled(90), inner: filled(900), until: 1_774_440_000 }],
  comeInRequest: [{ act, sig: signature }],
  handoutRequest: [{ id: handout, box: filled(1024) }],
  handoutMade: [{ until: 1_774_699_200 }],
  handoutsAnswer: [
    {
      handouts: [
        { id: handout, until: 1_774_699_200 },
        { id: handout, until: 1_774_699_200, opened: 20_538 },
      ],
    },
  ],
  handoutAnswer: [{ box: filled(1024), until: 1_774_699_200 }],
  suppressionRequest: [{ address: filled(32) }],
  helperKind: ['counselor', 'mediator', 'peer', 'reader'],
  helperName: ['Ana Reyes'],
  helperLicence: ['LPC 4471, state board'],
  credentialRequest: [{ code: 'ABCD-EFGH-JKMN-PQRS' }],
  credentialAnswer: [
    {},
    { credential },
    { credential: { ...credential, licence: 'LPC 4471, state board', mayHold: true, listing } },
  ],
  showRequest: [{ space }],
  showAnswer: [{ text: canon({ version: 1 }), sig: signature }],
  listing: [listing],
  helpersAnswer: [
    {
      helpers: [
        { kind: 'mediator', name: 'Ana Reyes', licence: 'LPC 4471', grantedOn: 20_500, ...listing },
        { kind: 'peer', name: 'Ñusta Vega', grantedOn: 20_500, ...listing },
      ],
    },
  ],
  holdRequest: [{ one: space, other: `s_${sixteen('other')}` }],
  noticesAnswer: [
    {
      notices: [
        { on: 20_538, what: 'credential-ended' },
        { on: 20_600, what: 'hold-ended' },
      ],
    },
  ],
  hint: [{ stream: `${space}/record`, seq: 7 }],
}
