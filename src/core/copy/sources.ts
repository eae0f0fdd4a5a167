import { agencies } from './agencies.ts';
import { isLetter, kindOf, kinds } from './characters.ts';
import { outlets } from './outlets.ts';
import { entriesOf } from './word-list.ts';
import { plain } from './wording.ts';
import { wordSet } from './word-list.ts';

/** A source by its canonical name, and what the words went beyond it. */
export interface NamedSource {
  readonly source: string;
  readonly detail: string;
}

/** Letters and digits of a name, lower case, without a leading "the": `The Daily Mail` becomes `dailymail`. */
export function squeeze(name: string): string {
  const words = plain(name.normalize('NFC'));
  const own = words.startsWith('the ') ? words.slice(4) : words;
  let out = '';
  for (const char of own) {
    const kind = kindOf(Number(char.codePointAt(0)));
    if (isLetter(kind) || kind === kinds.digit || kind === kinds.mark) out += char;
  }
  return out;
}

function isHost(name: string): boolean {
  return /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(name);
}

const names = new Map<string, string>();
const hosts = new Map<string, string>();
for (const [canonical, aliases] of Object.entries({ ...agencies, ...outlets })) {
  for (const alias of entriesOf(aliases))
    (isHost(alias) ? hosts : names).set(isHost(alias) ? alias : squeeze(alias), canonical);
}

/** Canonical name of a listed house, whatever the language of its name. */
export function listedSource(name: string): string | undefined {
  return names.get(squeeze(name));
}

/** Ends of hosts that are written without a protocol. Two letters are always taken for a country. */
const hostEnds: ReadonlySet<string> = wordSet({
  words: `
    com org net info news media press gov edu mil int biz online site web app blog today world live agency
    xyz tech global space club name museum asia wiki life post plus zone page digital radio report reviews
    social video
  `,
});

function readsAsHost(host: string, bare: boolean): boolean {
  if (!/^[\p{L}\p{M}\p{N}_-]+(\.[\p{L}\p{M}\p{N}_-]+)+$/u.test(host)) return false;
  const end = host.slice(host.lastIndexOf('.') + 1);
  return !bare || (/^\p{L}{2}$/u.test(end) ? host.length > 4 : hostEnds.has(end));
}

/** Subdomains that only say how the same pages are shown. */
const views: ReadonlySet<string> = new Set(['www', 'www2', 'm', 'amp', 'mobile', 'wap']);

/** The listed house of a host or of a domain above it; else the host, its suffix kept, so that lenta.ru is not lenta.com. */
function sourceOfHost(host: string): NamedSource {
  let own = host;
  while (views.has(own.slice(0, own.indexOf('.'))) && own.indexOf('.') !== own.lastIndexOf('.')) {
    own = own.slice(own.indexOf('.') + 1);
  }
  for (let from = 0; from >= 0; from = own.indexOf('.', from) + 1 || -1) {
    const listed = hosts.get(own.slice(from));
    if (listed === undefined) continue;
    const section = own.slice(0, Math.max(0, from - 1));
    // de.reuters.com is Reuters in German, blogs.reuters.com is not all of Reuters
    return { source: listed, detail: /^([a-z]{2})?$/.test(section) ? '' : section };
  }
  return { source: own, detail: '' };
}

/** Reads `https://www.reuters.com/world`, `www.reuters.com`, `reuters.com`; undefined for anything else. */
export function sourceOfAddress(address: string): NamedSource | undefined {
  const protocol = /^https?:\/\//i.exec(address)?.[0] ?? '';
  const rest = address.slice(protocol.length);
  const stop = rest.search(/[/?#:]/);
  const host = (stop < 0 ? rest : rest.slice(0, stop)).toLowerCase();
  if (!readsAsHost(host, protocol === '')) return undefined;
  const { source, detail } = sourceOfHost(host);
  const path = stop < 0 || /^\/+$/.test(rest.slice(stop)) ? '' : rest.slice(stop);
  return { source, detail: [detail, path].filter((part) => part !== '').join(' ') };
}
