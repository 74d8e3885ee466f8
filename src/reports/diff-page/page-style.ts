/** The one style sheet of the page: paper, ink and one accent, as on the site; whatever fonts the system has. */
export const diffPageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #15161a);
  --paper-2: light-dark(#f3f1ea, #1d1f24);
  --ink: light-dark(#1b1c1e, #ecebe6);
  --ink-2: light-dark(#55565a, #a9aaae);
  --rule: light-dark(#dcd9cf, #33353c);
  --edge: light-dark(#8b897f, #75777f);
  --blaze: light-dark(#2334c2, #9aa8ff);
  --blaze-ink: light-dark(#ffffff, #10121c);
  --more: light-dark(#22664a, #79c9a3);
  --less: light-dark(#a01f2d, #ff9a9a);
  --serif: 'Newsreader Variable', Newsreader, Georgia, 'Times New Roman', serif;
  --sans: 'Hanken Grotesk Variable', 'Hanken Grotesk', system-ui, sans-serif;
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 clamp(1rem, 0.95rem + 0.25vw, 1.0625rem) / 1.5 var(--sans);
  overflow-wrap: anywhere;
}
main { max-width: 72rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 4vw, 3rem); }
h1, h2, h3, .promise { font-family: var(--serif); font-weight: 500; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.7rem, 1.3rem + 1.9vw, 2.6rem); line-height: 1.12; letter-spacing: -0.012em; max-width: 26em; }
h2 { font-size: clamp(1.45rem, 1.25rem + 0.9vw, 1.9rem); line-height: 1.15; }
h3 { font-size: 1.2rem; margin-top: 1.5rem; }
h4 { font-size: 0.8125rem; font-weight: 650; color: var(--ink-2); margin: 0 0 0.5rem; }
p { margin: 0; max-width: 66ch; text-wrap: pretty; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
.kind, .all, .none, .approval, .kept { color: var(--ink-2); font-size: 0.875rem; }
.kind { margin-bottom: 0.4rem; }
.kind::first-letter { text-transform: uppercase; }
.waymark { display: inline-block; width: 0.7em; height: 0.95em; margin-right: 0.5em; border-radius: 2px; background: var(--blaze); vertical-align: -0.1em; print-color-adjust: exact; }
.badge { display: inline-block; background: var(--blaze); color: var(--blaze-ink); font-size: 0.8125rem; font-weight: 650; border: 1px solid var(--blaze); border-radius: 3px; padding: 0.05em 0.5em; margin-right: 0.2em; print-color-adjust: exact; }
.all { margin-top: 0.9rem; }
.box, .entry { border-top: 1px solid var(--rule); margin-top: clamp(1.75rem, 4vw, 3rem); padding-top: clamp(1.25rem, 3vw, 2rem); }
.box h2 { font-size: 1.2rem; margin-bottom: 0.6rem; }
.box li + li { margin-top: 0.4rem; }
.box li { max-width: 72ch; }
.missing { border-top: 3px solid var(--less); }
.teams > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1.5rem; padding: 0.4rem 0; }
.teams dt { font-weight: 650; }
.change { margin-top: 1rem; }
.change:has(.pair) { margin-top: 1.5rem; }
.marks li + li { margin-top: 0.25rem; }
.class { margin-right: 0.35em; }
.sign { display: inline-block; min-width: 1em; font-weight: 700; }
.weakened .class, .removed .class { color: var(--less); }
.strengthened .class, .added .class { color: var(--more); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 0.75rem; }
.side { background: var(--paper-2); border-top: 2px solid var(--edge); padding: 0.9rem 1rem 1.1rem; min-width: 0; }
.side.now { border-top-color: var(--blaze); }
.promise { font-size: 1.25rem; line-height: 1.25; }
.side dl { margin-top: 0.8rem; font-size: 0.9375rem; }
.side dl > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0.75rem; padding: 0.3rem 0 0.3rem 0.75rem; border-left: 4px solid transparent; }
.side dt { color: var(--ink-2); }
.side .differs { border-left-color: var(--edge); }
.side.now .differs { border-left-color: var(--blaze); }
.word { color: var(--ink-2); font-size: 0.8125rem; }
.text { white-space: pre-line; max-width: none; }
.prose { white-space: pre-wrap; font-size: 0.9375rem; }
del { text-decoration: line-through 1.5px; color: var(--less); }
ins { text-decoration: underline 1.5px; text-underline-offset: 0.18em; color: var(--more); }
.kept, .approval, .ends { margin-top: 0.75rem; }
.kept b, .approval b, .ends b { color: var(--ink); margin-right: 0.35em; }
.line, .line ol { list-style: none; }
.line .stage + .stage { margin-top: 1.1rem; }
.line ol { margin-top: 0.4rem; }
.line .stop { position: relative; padding: 0.25rem 0 0.25rem 1.75rem; }
.line .stop::before { content: ''; position: absolute; left: 0.5rem; top: 0; bottom: 0; border-left: 2px solid var(--edge); }
.line .stop:first-child::before { top: 0.9rem; }
.line .stop:last-child::before { bottom: calc(100% - 0.9rem); }
.line .stop:only-child::before { display: none; }
.line .stop::after { content: ''; position: absolute; left: calc(0.5rem - 4px); top: calc(0.25rem + 0.75em - 5px); width: 10px; height: 10px; border: 2px solid var(--edge); border-radius: 50%; background: var(--paper-2); }
.line .moment::after { left: calc(0.5rem - 6px); top: calc(0.25rem + 0.75em - 7px); width: 14px; height: 14px; border-color: var(--blaze); background: var(--blaze); border-radius: 0; transform: rotate(45deg) scale(0.8); }
.line .moment > span:first-child { font-weight: 650; }
.truth { color: var(--blaze); font-size: 0.8125rem; white-space: nowrap; }
.told { display: inline-block; font-size: 0.8125rem; border: 1px solid var(--edge); border-radius: 3px; padding: 0 0.4em; margin-left: 0.25rem; }
@media (max-width: 40rem) {
  .pair, .teams > div { grid-template-columns: 1fr; }
  .side dl > div { grid-template-columns: 6.5rem 1fr; }
}
@media (forced-colors: active) {
  .side, .side.now, .told { border-color: CanvasText; }
  .side .differs, .side.now .differs { border-left-color: CanvasText; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --paper-2: #fff; --ink: #000; --ink-2: #333; }
  body { font-size: 9.5pt; }
  main { padding: 0; max-width: none; }
  .pair { grid-template-columns: 1fr 1fr; }
  .change, .side, .box { break-inside: avoid; }
  .line .moment::after { print-color-adjust: exact; }
  h2 { break-after: avoid; }
}
`;
