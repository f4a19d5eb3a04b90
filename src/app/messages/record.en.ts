import { en as checker } from './checker.en.ts'

export const en = {
  heading: 'Keep a record',
  lede: (name: string) =>
    `Of what ${name} left for you. Others can check it. Nobody is told that you made it.`,
  legend: 'What goes in',
  shut: 'Not opened. You can keep it and not read it.',
  takenBack: 'Taken back later. Your copy stays yours.',
  empty: 'Nothing from them is here.',
  pick: 'First tick what goes in.',
  files: 'Three files belong together.',
  toPrint: 'Save it to print',
  toPrintLine: 'To read, or on paper.',
  toKeep: 'Save the signed file',
  toKeepLine: 'This is the proof. Keep it as it is.',
  toCheck: 'Save the page that checks it',
  toCheckLine: 'It needs no internet. It says if one sign was changed, and in which letter.',
  making: 'The record is being made.',
  made: 'It is made. Your browser keeps it with what you save.',
  madeInPart: 'It is made. Something you ticked is given out no more, and is not in it.',
  checkerMade: 'The page is saved. Open it, and choose the signed file.',
  openHeading: 'These files are not sealed',
  open: 'Whoever finds them can read them. Think of who uses this device. You can give them to someone you trust, such as an advocate or a lawyer, and then delete them here.',
  shows: {
    showsHeading: checker.showsHeading,
    shows: checker.shows,
    notHeading: checker.notHeading,
    notShown: checker.notShown,
  },
  paper: {
    title: 'Page',
    about:
      'What was given to the person who saved this. It was signed by who wrote it, and by the house that carried it.',
    over: checker.given,
    takenBack: checker.takenBack,
    signature: 'Signature',
    writer: checker.writer,
    house: checker.house,
    markHeading: 'The file that belongs to this page',
    mark: 'This mark is made of each sign of that file (SHA-256). Another file has another mark.',
  },
}
