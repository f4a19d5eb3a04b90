import type { ComponentChildren } from 'preact'
import { Mark } from './mark.tsx'
import { LeaveLink, QuickExit } from './quick-exit.tsx'
import { helpPage, type Shell, ShellContext } from './shell.ts'
import { Icon } from './icon.tsx'
import { wrapped } from './notice.tsx'

/**
 * The shell of every page: two skip links, the bar, one heading, the foot.
 * Must pass: Help now and Leave now in this order and this place, before sign-in too; one h1; `main` can take focus;
 * wraps at 320 px with wide spacing; the foot is the floor that every page stands on.
 */
export type PageProps = {
  shell: Shell
  children: ComponentChildren
  /** The h1. A page without it (the front page) brings its own. */
  heading?: ComponentChildren
  /** Only spoken, where a letter stands at the top. */
  headingHidden?: boolean | undefined
  over?: ComponentChildren
  lede?: ComponentChildren
  /** A few lines close under the heading. */
  intro?: ComponentChildren
  back?: { href: string; label: string } | undefined
  /** Stands beside when wide and after the heading or the page when narrow. */
  aside?: ComponentChildren
  asideLabel?: string | undefined
  /** `split` puts the aside between the first part (`top`) and the rest when narrow; `picture` puts it first. */
  layout?: 'two' | 'split' | 'picture' | undefined
  /** With `split`: what comes before the aside. */
  top?: ComponentChildren
  /** The invitation: mark without light or name. */
  plain?: boolean | undefined
}

export function Page(props: PageProps) {
  const { shell, children, heading, aside, layout = 'two' } = props
  const head = heading ? <Head {...props} /> : null
  return (
    <ShellContext.Provider value={shell}>
      <Skips shell={shell} />
      <Bar shell={shell} plain={props.plain} />
      <main id="main" tabIndex={-1} class={heading ? mainClass(layout, Boolean(aside)) : undefined}>
        {heading ? (
          <>
            <div class="flow stack loose">
              {head}
              {layout === 'split' ? props.top : children}
            </div>
            {aside && (
              <aside
                class={layout === 'picture' ? 'side stay pic' : 'side stay stack mid'}
                aria-label={props.asideLabel}
              >
                {aside}
              </aside>
            )}
            {layout === 'split' && <div class="flow stack loose">{children}</div>}
          </>
        ) : (
          children
        )}
      </main>
      <Foot shell={shell} />
    </ShellContext.Provider>
  )
}

/** Puts the keyboard at the start of a new page. */
export function focusPage(): void {
  document.getElementById('main')?.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

function Head({ heading, headingHidden, over, lede, intro, back }: PageProps) {
  return (
    <>
      {back && (
        <a class="back" href={back.href}>
          {back.label}
        </a>
      )}
      <header class={headingHidden ? 'hidden' : 'stack tight'}>
        {over && <p class="over">{over}</p>}
        <h1>{heading}</h1>
        {lede && <p class="lede">{lede}</p>}
        {wrapped(intro)}
      </header>
    </>
  )
}

function Skips({ shell }: { shell: Shell }) {
  return (
    <nav aria-label={shell.words.shortcuts}>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {shell.words.skip}
      </a>
      <LeaveLink className="skip" leaving={shell.leaving}>
        {shell.words.leaveNow}
      </LeaveLink>
    </nav>
  )
}

/** Help is the first stop after the skip links; the mark is drawn before it. */
function Bar({ shell, plain }: { shell: Shell; plain: boolean | undefined }) {
  const { words, lang, links } = shell
  return (
    <header class="bar">
      <div>
        <nav aria-label={words.alwaysHere} class="always">
          <a class="help-now" href={helpPage(lang)}>
            <Icon name="phone" />
            {words.helpNow}
          </a>
          <QuickExit {...shell.leaving} words={words} quiet={shell.quiet} shiftOff={shell.shiftOff} />
        </nav>
        {plain ? (
          <span class="mark">
            <Mark plain />
          </span>
        ) : (
          <a class="mark" href={links.front} aria-label={words.frontPage}>
            <Mark />
            <span>{words.name}</span>
          </a>
        )}
      </div>
      {shell.band}
    </header>
  )
}

function Foot({ shell }: { shell: Shell }) {
  const { words, links, lang, onLanguage } = shell
  const tongues = [
    { code: 'en', name: 'English' },
    { code: 'es', name: 'Español' },
  ] as const
  return (
    <footer class="foot">
      <nav aria-label={words.about}>
        <ul>
          <li>
            <a href={links.safe}>{words.safe}</a>
          </li>
          <li>
            <a href={links.leaving}>{words.leaving}</a>
          </li>
          <li>
            <a href={links.privacy}>{words.privacy}</a>
          </li>
          {tongues.map(({ code, name }) => (
            <li key={code}>
              <button
                type="button"
                class="quiet"
                lang={code}
                aria-current={code === lang ? 'true' : undefined}
                onClick={() => onLanguage(code)}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}

function mainClass(layout: 'two' | 'split' | 'picture', beside: boolean): string {
  if (!beside) return 'page'
  return layout === 'split' ? 'page two split' : 'page two'
}
