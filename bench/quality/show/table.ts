/** A table in Markdown, its columns padded so that it reads well as plain text; all but the first are set right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A share with three decimals; `-` of nothing. Never rounded up to a whole. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '-';
  const thousandths = Math.floor((part / whole) * 1000 + 1e-9);
  return (thousandths / 1000).toFixed(3);
}

/** A text of at most so many characters on one line. */
export function shortened(text: string, length: number): string {
  const line = text.split(/\s+/u).join(' ');
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
