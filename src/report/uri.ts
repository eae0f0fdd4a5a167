const hexDigits = 16;

function percentByte(byte: number): string {
  return `%${byte.toString(hexDigits).toUpperCase().padStart(2, '0')}`;
}

/** One step of a path. A byte that is not UTF-8 stands in it as a lone surrogate, and goes out as the byte it was. */
function encodeStep(step: string): string {
  const parts = step.split(/([\ud800-\udfff])/u);
  return parts
    .map((part) => {
      const code = part.length === 1 ? part.charCodeAt(0) : 0;
      if (code >= 0xdc80 && code <= 0xdcff) return percentByte(code - 0xdc00);
      if (code >= 0xd800 && code <= 0xdfff) return '%EF%BF%BD';
      return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => percentByte(sign.charCodeAt(0)));
    })
    .join('');
}

/**
 * A report's path as a relative reference (RFC 3986), each step percent-encoded: a `#`, a `?` or a colon in a file name
 * must not end the path or open a scheme.
 */
export function relativeUri(path: string): string {
  return path.split('/').map(encodeStep).join('/');
}

/** An absolute path on a host as a `file:` address (RFC 8089). A host that is no plain name is left out. */
export function fileUri(host: string, path: string): string {
  const named = /^[A-Za-z0-9.-]+$/.test(host) ? host : '';
  return `file://${named}${path.startsWith('/') ? '' : '/'}${relativeUri(path)}`;
}
