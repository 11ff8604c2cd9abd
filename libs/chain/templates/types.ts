/** One node of a template. `parent` is the key of another node of the same chain. */
export interface TemplateNode<K extends string> {
  zhCN: string;
  en: string;
  position: 'upstream' | 'midstream' | 'downstream';
  parent?: NoInfer<K>;
  /** 1 (replaceable) to 5 (the chain stands still without it). */
  criticality: 1 | 2 | 3 | 4 | 5;
  technologyGap?: true;
  /** GB/T 4754-2017 codes without the section letter. */
  industryCodes: string[];
}

/** A chain as a template: its nodes by key and who supplies whom. */
export interface ChainTemplate<C extends string, K extends string> {
  code: C;
  names: Record<'zh-CN' | 'zh-TW' | 'en', string>;
  focus: string;
  maturity: 'initial' | 'complete' | 'core_competitive';
  nodes: Record<K, TemplateNode<K>>;
  supplies: readonly (readonly [NoInfer<K>, NoInfer<K>])[];
}
