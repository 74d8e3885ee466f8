/** A Mermaid text that would act, or say something else, if it were more than words; `row` is its row in the list of threats. */
export interface HostileDiagram {
  readonly row: string;
  readonly source: string;
}

const act = 'globalThis.__MARKER=1';

/** Words of a label: in a journey they are drawn, as a title, section, stop, somebody, name and description. */
export const hostileLabels: Readonly<Record<string, readonly string[]>> = {
  'C1 HTML in labels': [
    `<img src=x onerror=${act}>`,
    `<script>${act}</script>`,
    `</text></svg><script>${act}</script>`,
    `</title><img src=x onerror=${act}>`,
    `<svg onload=${act}>`,
    `<iframe srcdoc="<script>parent.__MARKER=1</script>">`,
    `<a href="javascript${String.fromCharCode(9)}:${act}">go</a>`,
    `<foreignObject><body onload=${act}></foreignObject>`,
    `<math><mtext><style></math><img src onerror=${act}>`,
    `<details open ontoggle=${act}>`,
    `<x onclick=${act} style="position fixed">`,
    `#lt;img src=x onerror=${act}#gt;`,
    `#60;script#62;${act}#60;/script#62;`,
    `&lt;img src=x onerror=${act}&gt;`,
    `<br onmouseover=${act}>`,
    `"><img src=x onerror=${act}>`,
    `' onload='${act}`,
    '<b>bold<b',
  ],
  'C4 styles in labels': [
    '<style>* { display none }</style>',
    '} body { display none } .x {',
    'fill url(https //e.invalid/t)',
  ],
  'C9 signs of other diagrams': [
    'say "hi"',
    '`x` **y** _z_',
    '$$x^2$$',
    'a\\nb',
    'end',
    'subgraph',
    'A-->B',
    '[[x]] {{y}} ((z))',
  ],
  'C13 names of every object': ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
};

const journeys = Object.entries(hostileLabels).flatMap(([row, labels]) =>
  labels.map((label) => ({
    row,
    source: [
      'journey',
      `  accTitle: ${label}`,
      `  accDescr: ${label}`,
      `  title ${label}`,
      `  section ${label.replaceAll(':', '#58;')}`,
      `    ${label.replaceAll(':', '#58;')}: 3: ${label.replaceAll(':', '#58;')}, Care`,
    ].join('\n'),
  })),
);

const others: Readonly<Record<string, readonly string[]>> = {
  'C1 HTML in labels': [
    `flowchart LR\n  A["<img src=x onerror=${act}>"] --> B`,
    `sequenceDiagram\n  A->>B: <img src=x onerror=${act}>\n  Note over A: <script>${act}</script>`,
    `classDiagram\n  class A["<svg onload=${act}>"]\n  A : +m(<iframe srcdoc="<script>parent.__MARKER=1</script>">)`,
    `stateDiagram-v2\n  s1 : <img src=x onerror=${act}>`,
    `erDiagram\n  "<script>${act}</script>" ||--o{ B : has`,
    `gantt\n  title <img src=x onerror=${act}>\n  A :2026-01-01, 1d`,
    `pie title <img src=x onerror=${act}>\n  "<b>" : 1`,
    `mindmap\n  root((<img src=x onerror=${act}>))`,
    `timeline\n  title <img src=x onerror=${act}>\n  2026 : <script>${act}</script>`,
  ],
  'C2 a click that is a script': [
    `flowchart LR\n  A --> B\n  click A "javascript:${act}"`,
    `flowchart LR\n  A --> B\n  click B call alert()`,
    `classDiagram\n  class A\n  link A "javascript:${act}"\n  callback A "alert"`,
    `sequenceDiagram\n  participant A\n  links A: {"go": "javascript:${act}"}`,
    `gantt\n  A :a, 2026-01-01, 1d\n  click a href "javascript:${act}"`,
  ],
  'C3 settings that loosen': [
    `%%{init:{"securityLevel":"loose"}}%%\nflowchart LR\n  A["<script>${act}</script>"]`,
    `---\nconfig:\n  securityLevel: loose\n---\nflowchart LR\n  A --> B`,
    `%%{init:{"securityLevel":"loose"}}%%\njourney\n  a: 3: <img src=x onerror=${act}>`,
    `%%{wrap}%%\n%%{initialize:{"flowchart":{"htmlLabels":true}}}%%\nflowchart LR\n  A["<img src=x onerror=${act}>"]`,
  ],
  'C4 styles': [
    `flowchart LR\n  A --> B\n  classDef x fill:url(https://e.invalid/t)\n  class A x`,
    `%%{init:{"themeCSS":"} body { display: none } @import url(https://e.invalid/x.css);"}}%%\njourney\n  a: 3: b`,
    `%%{init:{"fontFamily":"\\"></style><img src=x onerror=${act}>"}}%%\njourney\n  a: 3: b`,
    `flowchart LR\n  A --> B\n  style A background:url(https://e.invalid/t)`,
    `flowchart LR\n  A --> B\n  linkStyle 0 stroke:red;}body{display:none`,
  ],
  'C10 pictures from elsewhere': [
    `flowchart LR\n  A@{ img: "https://e.invalid/p.png" }`,
    `flowchart LR\n  A@{ icon: "fa:user", label: "x" }`,
    `mindmap\n  a\n    ::icon(fa fa-book)`,
  ],
  'C11 charts without end': [
    `xychart-beta\n  x-axis 1 --> 1\n  line [1]`,
    `gantt\n  excludes 2026-01-01, weekends\n  A :2026-01-01, 9d`,
  ],
  'C12 too large': [
    `flowchart LR\n${Array.from({ length: 501 }, (_, index) => `  a${String(index)} --> b`).join('\n')}`,
    `journey\n${'  a: 3: b\n'.repeat(61)}`,
  ],
  'C13 prototypes': [
    `%%{init:{"__proto__":{"polluted":1}}}%%\nflowchart LR\n  A --> B`,
    `%%{init:{"constructor":{"prototype":{"polluted":1}}}}%%\njourney\n  a: 3: b`,
    `---\nconfig:\n  __proto__: { polluted: 1 }\n---\njourney\n  a: 3: b`,
  ],
};

export const hostileDiagrams: readonly HostileDiagram[] = [
  ...journeys,
  ...Object.entries(others).flatMap(([row, sources]) => sources.map((source) => ({ row, source }))),
];
