/** The page that checks a file, as one text with its script in it (checker.config.ts). */
declare module '*.tsx?page' {
  const text: string
  export { text as default }
}
