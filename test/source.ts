/**
 * Reads source files by parsing them, for the tests that judge the whole tree.
 * It reports what stands in a file; what is allowed there is for each test to say.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

/** Stands for an import whose address is no literal. */
export const COMPUTED = '(computed)'

export interface Import {
  readonly from: string
  /** True when nothing of it remains at run time. */
  readonly typeOnly: boolean
}

export interface Source {
  readonly file: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly strings: readonly string[]
  readonly comments: readonly string[]
  /** First arguments of `test(…)` and `it(…)`, `test.each(…)(…)` and the like included. */
  readonly titles: readonly string[]
  /** Names called or read from the outer world: `fetch`, `Date`, `Math.random`, `crypto.subtle`. */
  readonly uses: ReadonlySet<string>
  /** Names of fields, in object literals and in types. */
  readonly fields: ReadonlySet<string>
  readonly defaultExport: boolean
}

export function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const { program, comments, errors, module } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  const found = collect(program)
  return {
    file,
    text,
    lines: text.trimEnd().split('\n').length,
    ...found,
    comments: comments.map((comment) => comment.value),
    defaultExport: module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    ),
  }
}

/** Every file below a folder whose name ends as asked, in a fixed order; none when there is no folder. */
export function filesUnder(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path, ending) : [path]))
    .filter((path) => ending.test(path))
}

/** Files that prove the product and are no part of it. */
export function isProof(file: string): boolean {
  return /\.(test|contract|properties)\.tsx?$/.test(file)
}

function collect(program: ESTree.Program) {
  const imports: Import[] = []
  const strings: string[] = []
  const titles: string[] = []
  const uses = new Set<string>()
  const fields = new Set<string>()

  new Visitor({
    ImportDeclaration(node) {
      imports.push({ from: node.source.value, typeOnly: onlyTypes(node) })
    },
    ExportNamedDeclaration(node) {
      if (node.source) imports.push({ from: node.source.value, typeOnly: node.exportKind === 'type' })
    },
    ExportAllDeclaration(node) {
      imports.push({ from: node.source.value, typeOnly: node.exportKind === 'type' })
    },
    ImportExpression(node) {
      imports.push({ from: literal(node.source) ?? COMPUTED, typeOnly: false })
    },
    TSImportType(node) {
      imports.push({ from: node.source.value, typeOnly: true })
    },
    NewExpression(node) {
      const [address, base] = node.arguments
      const besideThis = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty'
      if (besideThis && address && /\.tsx?$/.test(literal(address) ?? '')) {
        imports.push({ from: literal(address) ?? '', typeOnly: false })
      }
    },
    CallExpression(node) {
      const [title] = node.arguments
      if (title && ['test', 'it'].includes(rootName(node.callee))) titles.push(literal(title) ?? '')
    },
    MemberExpression(node) {
      if (node.object.type === 'Identifier' && node.property.type === 'Identifier' && !node.computed) {
        uses.add(`${node.object.name}.${node.property.name}`)
      }
    },
    Identifier(node) {
      uses.add(node.name)
    },
    Property(node) {
      const name = node.key.type === 'Identifier' && !node.computed ? node.key.name : literal(node.key)
      if (name !== undefined) fields.add(name)
    },
    TSPropertySignature(node) {
      if (node.key.type === 'Identifier') fields.add(node.key.name)
    },
    Literal(node) {
      if (typeof node.value === 'string') strings.push(node.value)
    },
    TemplateElement(node) {
      strings.push(node.value.cooked ?? node.value.raw)
    },
    JSXText(node) {
      strings.push(node.value)
    },
  }).visit(program)

  return { imports, strings, titles: titles.filter(Boolean), uses, fields }
}

function onlyTypes(node: ESTree.ImportDeclaration): boolean {
  if (node.importKind === 'type') return true
  return (
    node.specifiers.length > 0 &&
    node.specifiers.every(
      ({ type, ...rest }) => type === 'ImportSpecifier' && 'importKind' in rest && rest.importKind === 'type',
    )
  )
}

function literal(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  return node.quasis.map(({ value }) => value.cooked ?? value.raw).join('…')
}

/** `test`, `test.only`, `test.each(rows)` and `test.each`…`` all begin with `test`. */
function rootName(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression') return rootName(node.object)
  if (node.type === 'CallExpression') return rootName(node.callee)
  if (node.type === 'TaggedTemplateExpression') return rootName(node.tag)
  return ''
}
