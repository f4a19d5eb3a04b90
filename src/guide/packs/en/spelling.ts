/** Short forms, missing apostrophes and texting spellings of English, each with the form the rows are written in. */

import type { Spelling } from '../../pack.ts'

/** One entry to a comma: the short form, and what it stands for. */
function entries(list: string): readonly (readonly [string, string])[] {
  return list.split(',').map((entry) => {
    const space = entry.indexOf(' ')
    return [entry.slice(0, space), entry.slice(space + 1)]
  })
}

function each(list: string, forms: (word: string) => string): string {
  return list.split(' ').map(forms).join()
}

const shortForms = [
  each(
    'i you he she it we they that there who what this',
    (who) => `${who}'ve ${who} have,${who}'ll ${who} will,${who}'d ${who} would`,
  ),
  each('i you we they', (who) => `${who}ve ${who} have`),
  each('i you it they that', (who) => `${who}ll ${who} will`),
  each('i you they', (who) => `${who}d ${who} would`),
  each(
    'he she it that there who what here where how when everything nothing everyone nobody something',
    (who) => `${who}'s ${who} is`,
  ),
  each('he she that what there who how everyone nobody', (who) => `${who}s ${who} is`),
  each('you we they', (who) => `${who}'re ${who} are`),
  each('you they', (who) => `${who}re ${who} are`),
  each(
    'do does did is are was were have has had would could should must need',
    (verb) => `${verb}n't ${verb} not,${verb}nt ${verb} not`,
  ),
  each('could should would', (verb) => `${verb}'ve ${verb} have,${verb}ve ${verb} have,${verb}a ${verb} have`),
  "can't can not,cant can not,won't will not,wont will not,ain't is not,aint is not,cannot can not,its it is",
  "i'm i am,im i am,i'ma i will,imma i will,ima i will,let's let us,lets let us,y'all you all,yall you all",
  'u you,ya you,r are,ure you are,ud you would,wouldn would not,gonna going to,wanna want to,gotta got to',
  'tryna trying to,hafta have to,lemme let me,gimme give me,dunno do not know,cuz because,coz because,cos because',
  "bc because,becuz because,'cause because,pls please,plz please,thx thanks,tysm thank you,ty thank you,sry sorry",
  'srry sorry,soz sorry,sory sorry,tho though,altho although,tmrw tomorrow,tmr tomorrow,tomorow tomorrow',
  'rn right now,ppl people,urself yourself,yr your,ur your,n and,nd and,mum mom,mam mom,mommy mom,daddy dad',
  'anymore any more,kms kill myself,wat what,wen when,yea yes,yeah yes,ok okay,k okay,abt about,bf boyfriend',
  'gf girlfriend,fkn fucking,effing fucking,freaking fucking,bloody fucking,damn fucking,thru through,b4 before',
]

export const spelling: Spelling = {
  words: Object.fromEntries(entries(shortForms.join())),
  beforeWord: {
    ur: {
      next: 'a an so such not always never just being too nothing going lying pathetic lazy stupid selfish the overreacting crazy weak useless worthless dramatic ok okay right wrong still gonna',
      to: 'you are',
    },
    your: { next: 'a an so such not always never being nothing going gonna lying pathetic overreacting too', to: 'you are' },
  },
  keepAfter: {
    ill: "i'm you're he's she's we're they're am is are was were be been feel feeling fell very so mentally terminally really got too getting when being you and become",
    id: 'my your an the photo his her their valid picture student work school of',
    its: 'in on of with for at from to lost has had and',
    ya: 'see love',
    lets: 'he she it who never mom dad nobody always that',
  },
}
