/**
 * The abuse cases: each an attack that was thought through, and what the product does about it, in a few words of
 * our own. `docs/threats.md` shows them, with the tests that prove them. Numbers are for ever; a case that no longer
 * holds is never given to another.
 */

export type Row = { readonly number: number; readonly attack: string; readonly answer: string }

export type Group = { readonly name: string; readonly rows: readonly Row[] }

/** Everyone of these must have a test; a later one is shown once a test carries its number. */
export const mustBeProved = 37

export const groups: readonly Group[] = [
  {
    name: 'Before there is a space',
    rows: [
      row(
        1,
        'An invitation used as unwanted contact',
        'the server sends nothing to anyone; a link is handed over by the person who made it',
      ),
      row(
        2,
        'Abuse in a name',
        'before someone comes in they see a first name of at most 20 letters, without figures, addresses or signs',
      ),
      row(3, 'Flooding by links', 'three links in 30 days, one of them live in a space'),
      row(
        4,
        'Coming back after "never"',
        'an address that asked for it stands on a list that staff look at before they write; only a keyed hash of it is kept',
      ),
      row(
        5,
        'Contact despite an order',
        'three questions come before every link, and "not sure" is no "no"; a hold by either ends all handing both ways, for ever, and looks like leaving',
      ),
      row(
        6,
        'An invitation that outs someone',
        'before the four words there is a first name and a note; nothing names a treatment, a place or who runs it',
      ),
      row(7, 'A mail scanner that follows the link', 'a GET changes nothing, and no answer ends the link'),
      row(8, 'Someone else gets hold of the link', 'without the four spoken words nothing opens'),
      row(
        9,
        'Reaching someone through a third person',
        'what one signed for one space is taken in no other, and nothing handed has a place for a sender behind the sender',
      ),
      row(10, 'Coming in under pressure', 'coming in tells nobody and opens nothing by itself'),
    ],
  },
  {
    name: 'Control inside a space',
    rows: [
      row(
        11,
        "Writing the other's promises",
        'one can only ask, for one act at one time; nothing handed becomes a promise or a mark of the one who gets it',
      ),
      row(
        12,
        'Watching by the minute',
        'what one is handed or told carries a day and no hour; promises and marks know days only, a promise comes once a day at most, and the one hour that two may share is when they meet',
      ),
      row(
        13,
        'Proof on demand',
        'there is no field for a photo, a test or where anyone is, where to meet is words both agreed to, and every answer forbids camera, microphone and place',
      ),
      row(14, '"You were online"', 'nothing about reading, typing or being there is stored or sent'),
      row(15, 'Hurrying the other', 'nothing one member does sets a reminder or a date for the other'),
      row(
        16,
        'A flood of apologies',
        'one letter in fourteen days, whatever is tried; taking back refunds nothing',
      ),
      row(
        17,
        'A flood of small signs',
        "nothing can be reacted to or edited; one thing has one answer, and a mark on one's own page reaches nobody",
      ),
      row(18, '"Three letters are waiting"', 'no count of what has come is shown anywhere'),
      row(19, 'A number used as a weapon', 'nothing adds up, averages or ranks what a person did'),
      row(
        20,
        'A limit that commands',
        'a limit says what its owner will do; one that rules, watches or cuts off is asked about, and nobody is asked to accept any',
      ),
      row(
        21,
        "Finding out someone's hours",
        'hours are never told; whoever tries every hour gets the same answers and sees the same bytes, and what comes back leaves on drawn minutes',
      ),
      row(
        22,
        'Taking words back to deny them',
        'what was handed stays with the reader as it was, signed; that it was taken back is shown beside it',
      ),
      row(
        23,
        'An apology that blames',
        "the guide notices it on the writer's device and asks; it blocks nothing, and the reader owes no answer",
      ),
      row(
        24,
        'What was confided is shown around',
        'before a letter or a limit leaves, the screen says that it is signed and can be shown, also to a court; what it is about is said to nobody on the way',
      ),
      row(
        25,
        'Demanding to see private pages',
        'a page is sealed to its author, in no list and no answer of another, and cannot be handed over as it is',
      ),
      row(
        26,
        'A pause as punishment',
        "a quiet pause shows nothing; one said aloud has no author, reason or end on it; the other's own ways all stay open, and the screen says what silence may mean",
      ),
      row(
        27,
        'A threat to oneself to force an answer',
        'the reader is pointed to people who help and told that they owe no answer; nothing is sent by itself',
      ),
      row(
        28,
        'A block that is noticed',
        'shut, paused, faded, left, deleted and never joined look the same to the writer; a fade that was told says longer waits and never that it is shut',
      ),
      row(
        29,
        'Someone close who spies',
        'whoever is near one person sees what was handed to them: no list of others, no other space, no word of one',
      ),
      row(
        30,
        'Pressure with money',
        'there is no payment and no field for an amount; money is a thing to have a limit about',
      ),
      row(
        31,
        'Pictures of what was written',
        'nothing can stop them and nothing pretends to; before a letter leaves, the screen says that it can be shown',
      ),
      row(
        32,
        'A made-up alarm',
        "nothing rings, shakes or raises an alarm at the other's device; help leads out, to people",
      ),
    ],
  },
  {
    name: 'Helpers and mediation',
    rows: [
      row(
        33,
        'A friend as "mediator"',
        'nobody is brought into a space that stands; a credential comes from whoever runs the house, with its days, and is good for one member of one space',
      ),
      row(
        34,
        'Together where there is violence',
        'what is for two needs the yes of both, each said alone; one yes, or one taken back, leaves nothing',
      ),
      row(
        35,
        'Finding out what was said alone',
        'what one does with someone else, that there is such a person, when and how much, moves nothing that the other can see',
      ),
      row(
        36,
        'A helper made to carry',
        "words go to the two of their space and to nobody else; whatever a helper brings passes the reader's own door for that helper",
      ),
      row(
        37,
        'An agreement by one',
        "an agreement carries both people's own signed yes to that matter, in that space, or it is none",
      ),
    ],
  },
  {
    name: 'Devices and accounts',
    rows: [
      row(
        38,
        'The shared phone',
        'after five minutes alone, or at once on request, words and keys are gone from memory until it is unlocked',
      ),
      row(39, 'The lock screen', 'what may be shown there comes from a closed list and holds no name'),
      row(
        43,
        "Taking somebody's ways in away",
        'a new card or passphrase waits three days, is told to every other sign-in, and is refused by who is older',
      ),
      row(
        45,
        'A hidden or made-up sign-in',
        'the server tells every other sign-in of each new one, in words of its own; nothing a client says stands there',
      ),
      row(
        46,
        'Spyware on the phone',
        'it cannot be stopped from here; the page says so to everyone alike, and names a safer device',
      ),
      row(
        47,
        "The browser's history",
        'addresses hold opaque ids, titles are neutral, the signed-in part keeps one entry',
      ),
      row(48, 'The back button after leaving', 'going back shows the lock, never the words'),
      row(
        49,
        'A calendar file that is found',
        'it is private, with no names and no description, and neutral words unless its owner chose the real ones',
      ),
      row(52, 'The library computer', 'on a shared computer nothing stays in the browser after signing out'),
      row(
        53,
        '"Show me your app"',
        "someone put away is in no list until a word of one's own is typed: discretion, not deniability",
      ),
      row(54, 'Asking whether someone has an account', 'known and unknown names get the same answer'),
    ],
  },
  {
    name: 'Evidence and the young',
    rows: [
      row(
        56,
        "Made to delete one's account",
        'for fourteen days the recovery card brings all of it back, and nobody else can tell',
      ),
      row(
        57,
        'Deleting an account to erase what was said',
        'what was handed stays with the reader, who can keep a signed record of it',
      ),
      row(
        58,
        'A record that was made up',
        'every letter stands under its own signature and the day under that of the house; the page that checks it says what it does not show',
      ),
      row(
        59,
        'Staff who look around',
        'no command shows whom one writes to or helps, counts are of the whole house and in tens, an act on an account is told to it, and what opens takes two of the staff and a paper',
      ),
      row(60, 'Inviting a minor', 'the third question stops it'),
    ],
  },
]

function row(number: number, attack: string, answer: string): Row {
  return { number, attack, answer }
}
