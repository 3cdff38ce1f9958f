// Makes what the web bundle serves under /static: one style sheet, two scripts, four fonts, one icon sprite.
// `node build.mjs` writes it beside the Java resources; `node build.mjs --check` says whether that is what a build gives.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as sass from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const uswds = join(modules, '@uswds/uswds');
const fonts = join(modules, '@fontsource-variable/public-sans');
const target = join(here, '../src/main/resources/adroit/web/static');

const ICONS = ['autorenew', 'build', 'group_add', 'help_outline', 'school', 'warning'];

const output = new Map();
const manifest = new Map();

function text(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

function emit(name, content) {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content, 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  output.set(hashed, bytes);
  manifest.set(name, hashed);
  return hashed;
}

function license(name, content) {
  output.set(`licenses/${name}`, Buffer.from(content, 'utf8'));
}

function referenced(url) {
  const name = basename(url);
  if (manifest.has(name)) {
    return manifest.get(name);
  }
  if (extname(name) === '.woff2') {
    return emit(name, readFileSync(join(fonts, 'files', name)));
  }
  return emit(name, readFileSync(join(uswds, 'dist', url.replace(/^(\.\.\/)+/, ''))));
}

function styleSheet() {
  const compiled = sass.compile(join(here, 'styles/adroit.scss'), {
    style: 'compressed',
    quietDeps: true,
    loadPaths: [join(uswds, 'packages')],
  });
  const css = compiled.css.replace(/^\uFEFF/, '').replace(/url\(["']?([^"')]+)["']?\)/g, (_, url) => `url(${referenced(url)})`);
  return `${css}\n`;
}

function sprite() {
  const symbols = ICONS.map((icon) => {
    const svg = text(join(uswds, 'dist/img/usa-icons', `${icon}.svg`));
    const viewBox = /viewBox="([^"]+)"/.exec(svg)[1];
    const drawing = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').trim();
    return `<symbol id="${icon}" viewBox="${viewBox}">${drawing}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

function version(name) {
  return JSON.parse(text(join(modules, name, 'package.json'))).version;
}

emit('adroit.css', styleSheet());
emit('htmx.js', text(join(modules, 'htmx.org/dist/htmx.min.js')).replace(/\/\/# sourceMappingURL=.*\n?/, ''));
emit('adroit.js', text(join(here, 'adroit.js')));
emit('sprite.svg', sprite());
emit('mark.svg', text(join(here, 'img/mark.svg')));
license('htmx.txt', `htmx ${version('htmx.org')}\n\n${text(join(modules, 'htmx.org/LICENSE'))}`);
license('public-sans.txt', `Public Sans, as packaged by Fontsource ${version('@fontsource-variable/public-sans')}\n\n${text(join(fonts, 'LICENSE'))}`);
license('uswds.txt', `U.S. Web Design System ${version('@uswds/uswds')}\n\n${text(join(uswds, 'LICENSE.md'))}`);
const lines = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, hashed]) => `${name}=${hashed}\n`);
output.set('assets.properties', Buffer.from(`# Made by bundles/web/assets/build.mjs; do not edit.\n${lines.join('')}`, 'utf8'));

function present(directory, prefix = '') {
  return readdirSync(directory, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() ? present(join(directory, entry.name), `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`]);
}

if (process.argv.includes('--check')) {
  const wrong = [];
  const found = new Set(present(target));
  for (const [name, bytes] of output) {
    if (!found.delete(name)) {
      wrong.push(`missing: ${name}`);
    } else if (!readFileSync(join(target, name)).equals(bytes)) {
      wrong.push(`different: ${name}`);
    }
  }
  found.forEach((name) => wrong.push(`not made by this build: ${name}`));
  if (wrong.length > 0) {
    console.error(`The committed assets are not what their recipe makes.\n${wrong.join('\n')}\nRun: npm ci && npm run build`);
    process.exit(1);
  }
  console.log(`${output.size} files are what their recipe makes`);
} else {
  rmSync(target, {recursive: true, force: true});
  for (const [name, bytes] of output) {
    mkdirSync(dirname(join(target, name)), {recursive: true});
    writeFileSync(join(target, name), bytes);
  }
  console.log(`${output.size} files written`);
}
