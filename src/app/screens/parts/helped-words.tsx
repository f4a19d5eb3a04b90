/** Somebody's words as they were written, line for line. */
export function HelpedWords({ text, lang }: { text: string; lang: string }) {
  return (
    <div class="said" lang={lang}>
      <p dir="auto">{text}</p>
    </div>
  )
}
