import { hostileDiagrams } from './hostile-diagrams.ts';

/** A body that would act if it were more than text; `row` is its row in the list of threats. */
export interface HostileBody {
  readonly row: string;
  readonly body: string;
  readonly format?: 'mdx';
}

const act = 'globalThis.__MARKER=1';

const bodies: Readonly<Record<string, readonly string[]>> = {
  'raw scripts (B1)': [
    `<script>${act}</script>`,
    `<ScRiPt/src=/marker.js></ScRiPt>`,
    `<script\n>${act}</script\n>`,
    `words <script async src=//e.invalid/x.js></script> words`,
    `<script type=module>import('data:text/javascript,${act}')</script>`,
    `<<script>${act}//<</script>`,
    `<scr<script>ipt>${act}</scr</script>ipt>`,
    `> <script>${act}</script>`,
    `- <script>${act}</script>`,
    `# <script>${act}</script>`,
  ],
  'event handlers (B2)': [
    `<img src=x onerror="${act}">`,
    `<details open ontoggle=${act}><summary>a</summary></details>`,
    `<input autofocus onfocus=${act}>`,
    `<body onload=${act}>`,
    `<video><source onerror="${act}"></video>`,
    `<p onmouseover="${act}" tabindex=1 onfocus="${act}">words</p>`,
    `<a href="#" onclick='${act}'>words</a>`,
    `<marquee onstart=${act}>words</marquee>`,
  ],
  'frames, bases and forms (B3)': [
    `<iframe srcdoc="<script>parent.__MARKER=1</script>"></iframe>`,
    `<iframe src="javascript:parent.__MARKER=1"></iframe>`,
    `<object data="data:text/html,<script>parent.__MARKER=1</script>"></object>`,
    `<embed src="javascript:${act}">`,
    `<base href=//e.invalid/>`,
    `<meta http-equiv=refresh content="0;url=javascript:${act}">`,
    `<form action="javascript:${act}"><button>go</button></form>`,
    `<button formaction="javascript:${act}">go</button>`,
    `<link rel=import href=//e.invalid/x>`,
    `<link rel=stylesheet href=//e.invalid/x.css>`,
  ],
  'styles (B4)': [
    `<style>body{display:none}</style>`,
    `<p style="position:fixed;inset:0;background:red">words</p>`,
    `<div style="background:url(//e.invalid/t)">words</div>`,
    `<style>@import url(//e.invalid/x.css);</style>`,
    `<p class="site-header" id="main">words</p>`,
  ],
  'addresses that are script (B5)': [
    `[a](javascript:${act})`,
    `[a](JaVaScRiPt:${act})`,
    `[a](java&#x09;script:${act})`,
    `[a](java&Tab;script:${act})`,
    `[a](&#106;avascript:${act})`,
    `[a](javascript&colon;${act})`,
    `[a](&#x200b;javascript:${act})`,
    `[a](<javascript:${act}> "title")`,
    `<javascript:${act}>`,
    `[a][r]\n\n[r]: javascript:${act}`,
    `[r]\n\n[r]: <javascript:${act}> 'title'`,
    `[![a](/images/a.png)](javascript:${act})`,
    `![a](javascript:${act})`,
    `|a|\n|-|\n|[a](javascript:${act})|`,
    `# [a](javascript:${act})`,
    `:::when[[a](javascript:${act})]\nwords\n:::`,
  ],
  'other schemes (B6)': [
    `[a](data:text/html,<script>${act}</script>)`,
    `[a](data:text/html;base64,PHNjcmlwdD5fX01BUktFUj0xPC9zY3JpcHQ+)`,
    `[a](vbscript:x)`,
    `[a](file:///etc/passwd)`,
    `[a](blob:https://e.invalid/x)`,
    `[a](intent:x#Intent;end)`,
    `[a](view-source:https://e.invalid)`,
    `![a](data:image/svg+xml,<svg onload=${act}>)`,
    `<data:text/html,${act}>`,
  ],
  'ways out of inline JSON (B9)': [
    `</script><script>${act}</script>`,
    `<!--<script>`,
    `</title><script>${act}</script>`,
    `</textarea><script>${act}</script>`,
    `]]><script>${act}</script>`,
  ],
  'ids that clobber (B11)': [
    `<a id=pagefind></a><a id=pagefind name=url>x</a>`,
    `<form name=body><input name=attributes></form>`,
    `<img name=getElementById>`,
  ],
  'comments that smuggle (B13)': [
    `<!-- --!><script>${act}</script>`,
    `<p title="-->"><script>${act}</script></p>`,
    `<!--> <img src=x onerror=${act}> -->`,
    `<!---> <img src=x onerror=${act}> -->`,
    `<!-- a -- ><img src=x onerror=${act}>`,
    `<![CDATA[<script>${act}</script>]]>`,
    `<?xml version="1.0"?><script>${act}</script>`,
    `<!DOCTYPE html [<!ENTITY x "y">]>`,
  ],
  'drawings and formulas': [
    `<svg onload=${act}>`,
    `<svg><script>${act}</script></svg>`,
    `<svg><a xlink:href="javascript:${act}"><text y=20>a</text></a></svg>`,
    `<svg><animate onbegin=${act} attributeName=x dur=1s></svg>`,
    `<svg><use href="data:image/svg+xml,<svg id=x onload=${act}>#x"></use></svg>`,
    `<svg><foreignObject><img src=x onerror=${act}></foreignObject></svg>`,
    `<math><a xlink:href="javascript:${act}">a</a></math>`,
    `<math><maction actiontype="statusline#http://e.invalid" xlink:href="javascript:${act}">a</maction></math>`,
  ],
  'markup that mends itself into something else': [
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${act}&gt;">`,
    `<svg></p><style><a id="</style><img src=1 onerror=${act}>">`,
    `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
    `<template><img src=x onerror=${act}></template>`,
    `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${act}>`,
    `<select><template><script>${act}</script></template></select>`,
    `<xmp><p title="</xmp><img src=x onerror=${act}>">`,
    `<table><td><img src=x onerror=${act}></table>`,
    `<p><b><i></p><img src=x onerror=${act}></b></i>`,
    `<img srcset="x, javascript:${act} 1x">`,
    `<img src="x\` \`<script>${act}</script>"\` \`>`,
    `<a href="https://e.invalid" href="javascript:${act}">a</a>`,
    `<x contenteditable onblur=${act}>a</x>`,
  ],
};

/** Words that look dangerous and are only words: they pass the check and must stand on the page as written. */
const harmless: readonly string[] = [
  `[a](&#1;javascript:${act})`,
  `[a](&#x6A&#x61&#x76;ascript:${act})`,
  `<img/src=x/onerror=${act}>`,
  `# __proto__\n\n[to](#__proto__)`,
  `# constructor\n\n# pagefind\n\n# body`,
  `# <a> & "quotes" 'and' \`code\`\n`.replace('<a>', '\\<a\\>'),
  `[a](/images/ 'x" onmouseover="${act}')`.replace('/images/ ', '/images/'),
  `![x" onerror="${act}](/images/a.png 't" onload="${act}')`,
  `&lt;script&gt;${act}&lt;/script&gt;`,
  `\\<script>${act}\\</script>`,
  `\`<script>${act}</script>\``,
  `    <script>${act}</script>`,
  `\`\`\`html\n<script>${act}</script>\n\`\`\``,
  `~~~ <img src=x onerror=${act}>\nwords\n~~~`,
  `| a | \\<img src=x onerror=${act}> |\n|-|-|\n| \`<b>\` | "> |`,
  `[a](https://e.invalid/"onmouseover="${act})`,
  `[a](https://e.invalid "\\"><img src=x onerror=${act}>")`,
  `[not used]: javascript:${act}`,
  `A {1+1} {process.env.PATH} \${${act}} {{constructor.constructor('${act}')()}}`,
  `:::say\n&lt;/blockquote>&lt;script>${act}&lt;/script>\n:::`,
];

const scripts: readonly string[] = [
  `import fs from 'node:fs'\n\nexport const m = fs.writeFileSync('MARKER_A1', 'x')`,
  `{(() => { ${act} })()}`,
  `words {process.env.WAYMARK_CANARY} words`,
  `<Card {...x} onClick={f} />`,
  `<Say channel={${act}}>words</Say>`,
  `<Say onClick="${act}">words</Say>`,
  `<img src="x" onError="${act}" />`,
  `<a href="javascript:${act}">words</a>`,
  `<Open tool="javascript:${act}">words</Open>`,
];

/** What `check` must refuse. */
export const refusedBodies: readonly HostileBody[] = [
  ...Object.entries(bodies).flatMap(([row, list]) => list.map((body) => ({ row, body }))),
  ...scripts.map((body) => ({ row: 'script in .mdx (A1 to A3)', body, format: 'mdx' as const })),
];

/** A body of all the diagrams of a row: a fence ends where it says, whatever stands in it. */
const diagrams = [...new Set(hostileDiagrams.map(({ row }) => row))].map((row) => ({
  row,
  body: hostileDiagrams
    .filter((diagram) => diagram.row === row)
    .map(({ source }) => `\`\`\`mermaid\n${source}\n\`\`\`\n`)
    .join('\n'),
}));

export const harmlessBodies: readonly HostileBody[] = [
  ...harmless.map((body) => ({ row: 'only words', body })),
  ...diagrams,
];
