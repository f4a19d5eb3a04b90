/** Vite gives the address of a bundled worker for this suffix. */
declare module '*?worker&url' {
  const url: string
  export { url as default }
}
