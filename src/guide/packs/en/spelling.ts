/** Short forms, missing apostrophes and texting spellings of English, each with the form the rows are written in. */

import type { Spelling } from '../../pack.ts'

const people = ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'that', 'there', 'who', 'what', 'this']
const endings = { "'ve": ' have', "'ll": ' will', "'d": ' would' }
const negated = {
  do: 'do',
  does: 'does',
  did: 'did',
  is: 'is',
  are: 'are',
  was: 'was',
  were: 'were',
  have: 'have',
  has: 'has',
  had: 'had',
  would: 'would',
  could: 'could',
  should: 'should',
  must: 'must',
  need: 'need',
  ca: 'can',
  wo: 'will',
  ai: 'is',
}

const shortForms: Readonly<Record<string, string>> = Object.fromEntries<string>([
  ...people.flatMap(person => Object.entries(endings).map(([end, full]): [string, string] => [person + end, person + full])),
  ...['he', 'she', 'it', 'that', 'there', 'who', 'what', 'here', 'where', 'how', 'when', 'everything', 'nothing', 'everyone', 'nobody', 'something']
    .map((word): [string, string] => [`${word}'s`, `${word} is`]),
  ...['you', 'we', 'they'].map((word): [string, string] => [`${word}'re`, `${word} are`]),
  ...Object.entries(negated).flatMap(([short, full]): [string, string][] => [
    [`${short}n't`, `${full} not`],
    [`${short}nt`, `${full} not`],
  ]),
])

export const spelling: Spelling = {
  words: {
    ...shortForms,
    "i'm": 'i am', im: 'i am', ive: 'i have', id: 'i would', ill: 'i will', "i'ma": 'i will', imma: 'i will', ima: 'i will',
    "let's": 'let us', lets: 'let us', "y'all": 'you all', yall: 'you all', u: 'you', ya: 'you', r: 'are', ure: 'you are',
    youre: 'you are', youve: 'you have', youll: 'you will', youd: 'you would', hes: 'he is', shes: 'she is',
    theyre: 'they are', theyve: 'they have', theyll: 'they will', thats: 'that is', thatll: 'that will', whats: 'what is',
    theres: 'there is', its: 'it is', itll: 'it will', hows: 'how is', whos: 'who is', cannot: 'can not', shoulda: 'should have',
    couldve: 'could have', shouldve: 'should have', wouldve: 'would have', "could've": 'could have',
    "should've": 'should have', "would've": 'would have', coulda: 'could have', woulda: 'would have', gonna: 'going to',
    wanna: 'want to', gotta: 'got to', tryna: 'trying to', hafta: 'have to', lemme: 'let me', gimme: 'give me', dunno: 'do not know',
    cuz: 'because', coz: 'because', cos: 'because', bc: 'because', becuz: 'because', becos: 'because', becuase: 'because',
    "'cause": 'because', pls: 'please', plz: 'please', thx: 'thanks', tysm: 'thank you', ty: 'thank you', sry: 'sorry',
    srry: 'sorry', soz: 'sorry', sory: 'sorry', sorrry: 'sorry', tho: 'though', altho: 'although', tmrw: 'tomorrow', tmr: 'tomorrow',
    tomoz: 'tomorrow', tomorow: 'tomorrow', tommorow: 'tomorrow', rn: 'right now', ppl: 'people', urself: 'yourself', yr: 'your', ur: 'your',
    smth: 'something', nvm: 'never mind', n: 'and', nd: 'and', luv: 'love', mum: 'mom', mam: 'mom', mommy: 'mom', daddy: 'dad',
    anymore: 'any more', kms: 'kill myself', ud: 'you would', wouldn: 'would not', wat: 'what', wen: 'when',
    alot: 'a lot', yea: 'yes', yeah: 'yes', nobodys: 'nobody is', everyones: 'everyone is', apologies: 'apologies', ok: 'okay',
    k: 'okay', abt: 'about', bf: 'boyfriend', gf: 'girlfriend', wk: 'week', msg: 'message', fkn: 'fucking', effing: 'fucking',
    freaking: 'fucking', frickin: 'fucking', bloody: 'fucking', damn: 'fucking', whatev: 'whatever',
    ruind: 'ruined', definately: 'definitely', thru: 'through', gd: 'good', b4: 'before', mins: 'minutes', hr: 'hour', hrs: 'hours',
  },
  beforeWord: {
    ur: { next: 'a an so such not always never just being too nothing going lying pathetic lazy stupid selfish the overreacting crazy weak useless worthless dramatic ok okay right wrong still gonna', to: 'you are' },
    your: { next: 'a an so such not always never being nothing going gonna lying pathetic overreacting too', to: 'you are' },
  },
  keepAfter: {
    ill: "i'm you're he's she's we're they're am is are was were be been feel feeling fell very so seriously mentally terminally really got of too getting chronically critically when being you and become",
    id: 'my your an the photo his her their valid picture student work school of',
    its: 'in on of with for at from to lost has had and',
    ya: 'see love',
    lets: 'he she it who never mom dad nobody always that',
  },
}
