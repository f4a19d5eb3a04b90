/** What the two of a made-up family are called, and everything they wrote. The words themselves are the app's. */
export type SampleWords = {
  readonly ray: string
  readonly mia: string
  /** Two letters of his; the second still lies in her bank. `line` stands on the outside. */
  readonly letter: { readonly line: string; readonly text: string }
  readonly bank: { readonly line: string; readonly text: string }
  /** What she wrote back to the first. */
  readonly answer: string
  readonly limit: {
    readonly when: string
    readonly will: string
    readonly offer: string
    readonly reason: string
  }
  /** Kept; changed ahead and then kept; and one that is still to come. */
  readonly kept: SamplePromise
  readonly moved: SamplePromise & { readonly why: string }
  readonly coming: SamplePromise
  readonly thanks: string
  readonly talk: { readonly topic: string; readonly say: string }
  readonly asks: { readonly ray: string; readonly mia: string }
  /** Seen by nobody else: what he means to do today, her letter under the pen, a line of each. */
  readonly own: {
    readonly today: string
    readonly draft: string
    readonly ray: string
    readonly mia: string
  }
}

export type SamplePromise = { readonly act: string; readonly backup: string; readonly know: string }
