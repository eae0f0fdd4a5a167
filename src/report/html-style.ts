/**
 * The look of the HTML report. One string without article text, so that its hash can stand in the page's
 * Content-Security-Policy and nothing else on the page can style it.
 */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d1e20; --soft: #5b5f66; --line: #dcd9d1;
  --link: #0b57a4; --cut: #a3261b; --cut-back: #fdf1ef; --cut-mark: #f8cfc9; --keep: #1c6b3c; --keep-back: #eff7f1;
  --keep-mark: #c2e6cd; --quiet: #eceae4; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --sheet: #1d2024; --ink: #e7e5e0; --soft: #a5a9b0;
  --line: #363a40; --link: #86bdf5; --cut: #ff9d92; --cut-back: #2c1f1e; --cut-mark: #6d2a24; --keep: #7fd19c;
  --keep-back: #1b2820; --keep-mark: #23573a; --quiet: #2a2d32; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto,
  "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
.wrap { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: .5rem 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
header { padding: 2.5rem 0 1.25rem; border-bottom: 3px double var(--line); }
.brand { margin: 0; color: var(--soft); font-size: .875rem; letter-spacing: .04em; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: .25rem 0 .5rem; font: 600 2rem/1.2 Georgia, "Times New Roman", serif; }
h2 { margin: 2.75rem 0 1rem; font: 600 1.5rem/1.25 Georgia, "Times New Roman", serif; }
h3 { margin: 0; font-size: 1.0625rem; }
.article h3 { font-size: 1.125rem; }
h4, .finding > h3 { margin: 0; font-size: 1rem; display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; }
p { margin: .4rem 0; max-width: 46rem; }
.soft { color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.25rem 0; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: var(--soft); font-size: .875rem; }
.figures dd { margin: 0; font: 600 1.75rem/1.2 Georgia, "Times New Roman", serif; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th { font-weight: 600; }
thead th { color: var(--soft); font-weight: 500; font-size: .875rem; }
.bar { width: 40%; vertical-align: middle; padding: 0 0 0 1.5rem; }
svg { display: block; width: 100%; }
.bar svg { height: .7rem; }
.strip { height: .75rem; margin: .6rem 0 .2rem; border-radius: 2px; }
.whole { fill: var(--quiet); } .kept-fill { fill: var(--keep); } .cut-fill { fill: var(--cut); }
.key { display: inline-block; width: .7em; height: .7em; border-radius: 2px; }
.key.cut { background: var(--cut); } .key.kept { background: var(--keep); }
.path { font: .92em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; unicode-bidi: isolate; }
.article { margin: 2.5rem 0 0; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.finding { margin: 1rem 0; padding: 1rem 1.1rem; background: var(--sheet); border: 1px solid var(--line);
  border-left: 4px solid var(--keep); border-radius: 4px; }
.finding.cut { border-left-color: var(--cut); }
.finding:target, .article:target h3 { outline: 3px solid var(--link); outline-offset: 3px; }
.tag { padding: .05rem .5rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; color: var(--keep);
  background: var(--keep-back); border: 1px solid currentColor; }
.tag.cut { color: var(--cut); background: var(--cut-back); }
.where { color: var(--soft); font-weight: 400; font-size: .9375rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin-top: .75rem; }
.pair.single { grid-template-columns: 1fr; }
@media (max-width: 44rem) { .pair { grid-template-columns: 1fr; } h1 { font-size: 1.6rem; } .bar, .wide { display: none; }
  .finding { padding: .8rem .8rem; } .wrap { padding: 0 .9rem; } }
figure { margin: 0; min-width: 0; padding: .6rem .8rem .7rem; border-radius: 4px; background: var(--keep-back); }
figure.cut { background: var(--cut-back); }
figcaption { font-size: .8125rem; font-weight: 600; color: var(--keep); margin-bottom: .3rem; }
figure.cut figcaption { color: var(--cut); }
.copy { font: 1rem/1.6 Georgia, "Times New Roman", serif; white-space: pre-wrap; }
.copy .stays { background: var(--keep-back); color: var(--keep); }
.gap { display: block; height: .55em; }
.copy.long { max-height: 26rem; overflow: auto; }
mark { color: inherit; background: var(--keep-mark); text-decoration: underline; text-decoration-thickness: 2px;
  text-underline-offset: .2em; border-radius: 2px; }
figure.cut mark { background: var(--cut-mark); }
ul.places { margin: .6rem 0 0; padding-left: 1.25rem; }
ul.places figure { margin: .3rem 0 .6rem; }
details { margin: .6rem 0; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
dl.kinds dt { font-weight: 600; margin-top: .9rem; }
dl.kinds dd { margin: .15rem 0 0; max-width: 46rem; }
footer { margin: 3rem 0 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media print { :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #999; --link: #000; }
  body { font-size: 10pt; } .skip, .contents { display: none; } .copy.long { max-height: none; overflow: visible; }
  .finding { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } .wrap { max-width: none; padding: 0; } }
`;

/** SHA-256 of `pageStyle` in base64; the test of this file says the new value when the style has changed. */
export const pageStyleHash = 'cvlyfwix8IQyriX1JcfZRlrLZu4nueB/zvq9lhlXt5A=';
