import type { MermaidRemark } from './mermaid-remark.ts';
import { remarkOn, withoutSettings } from './mermaid-settings.ts';

/** The first word of each kind of Mermaid diagram, without "-beta" and "-v2", and what people call it. */
const kinds: Readonly<Record<string, string>> = {
  agentflow: 'agent flow',
  architecture: 'architecture diagram',
  block: 'block diagram',
  C4Component: 'component diagram',
  C4Container: 'container diagram',
  C4Context: 'context diagram',
  C4Deployment: 'deployment diagram',
  C4Dynamic: 'dynamic diagram',
  classDiagram: 'class diagram',
  cynefin: 'Cynefin frame',
  erDiagram: 'entity diagram',
  eventmodeling: 'event model',
  flowchart: 'flowchart',
  'flowchart-elk': 'flowchart',
  gantt: 'Gantt chart',
  gitGraph: 'branch diagram',
  graph: 'flowchart',
  info: 'info diagram',
  ishikawa: 'fishbone diagram',
  journey: 'journey diagram',
  kanban: 'board',
  mindmap: 'mind map',
  packet: 'packet diagram',
  pie: 'pie chart',
  quadrantChart: 'quadrant chart',
  radar: 'radar chart',
  railroad: 'railroad diagram',
  'railroad-abnf': 'railroad diagram',
  'railroad-ebnf': 'railroad diagram',
  'railroad-peg': 'railroad diagram',
  requirement: 'requirement diagram',
  requirementDiagram: 'requirement diagram',
  sankey: 'flow of quantities',
  sequenceDiagram: 'sequence diagram',
  stateDiagram: 'state diagram',
  swimlane: 'swim lane diagram',
  timeline: 'timeline',
  treeView: 'tree',
  treemap: 'tree map',
  usecase: 'use case diagram',
  venn: 'Venn diagram',
  wardley: 'Wardley map',
  xychart: 'chart',
};

/** A Mermaid text of any kind, as far as its lines tell without drawing it. */
export interface MermaidKind {
  /** What people call this kind of diagram; undefined where its first word begins none that we know. */
  readonly title: string | undefined;
  readonly remarks: readonly MermaidRemark[];
}

const clicks = /^\s*(?:click\s+\S+\s+\S|callback\s+\S+\s+"|links?\s+\w+\s*[:"])/;
const pictures = /@\{[^}]*\b(?:img|icon)\s*:|::icon\(/;

/** Says what kind of diagram a text is, and what in it would act, or load from elsewhere. */
export function kindOfMermaid(source: string): MermaidKind {
  const { text, remarks: settings } = withoutSettings(source);
  const remarks = [...settings];
  let title: string | undefined;
  let begun = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || /^\s*%%/.test(line)) continue;
    if (!begun) {
      begun = true;
      const word = /^\s*([A-Za-z\d-]*)/.exec(line)?.[1]?.replace(/(?:-beta|-v2)$/, '') ?? '';
      title = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
      if (title === undefined) remarks.push(remarkOn('kind', line, index + 1));
    } else if (clicks.test(line)) remarks.push(remarkOn('click', line, index + 1));
    else if (pictures.test(line)) remarks.push(remarkOn('picture', line, index + 1));
  }
  return { title, remarks: remarks.sort((a, b) => a.line - b.line || a.from - b.from) };
}
