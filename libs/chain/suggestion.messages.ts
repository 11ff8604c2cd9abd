import { defineMessages } from '#platform';

/** Why a node is suggested for a company. */
export const suggestionMessage = defineMessages({
  'zh-CN': {
    codeSame: '行业代码 {given} 与环节相同（+{points}）',
    codeInside: '行业代码 {given} 属于环节的 {node} 类（+{points}）',
    codeWider: '行业代码 {given} 包含环节的 {node} 类（+{points}）',
    codeNeighbour: '行业代码 {given} 与环节的 {node} 同属一个中类（+{points}）',
    codeDivision: '行业代码 {given} 与环节的 {node} 同属一个大类（+{points}）',
    productSame: '产品“{given}”与环节同名（+{points}）',
    productNamed: '产品“{given}”与环节名“{node}”相互包含（+{points}）',
    productAlike: '产品“{given}”与环节名“{node}”相近（+{points}）',
  },
  'zh-TW': {
    codeSame: '行業代碼 {given} 與環節相同（+{points}）',
    codeInside: '行業代碼 {given} 屬於環節的 {node} 類（+{points}）',
    codeWider: '行業代碼 {given} 包含環節的 {node} 類（+{points}）',
    codeNeighbour: '行業代碼 {given} 與環節的 {node} 同屬一個中類（+{points}）',
    codeDivision: '行業代碼 {given} 與環節的 {node} 同屬一個大類（+{points}）',
    productSame: '產品「{given}」與環節同名（+{points}）',
    productNamed: '產品「{given}」與環節名「{node}」相互包含（+{points}）',
    productAlike: '產品「{given}」與環節名「{node}」相近（+{points}）',
  },
  en: {
    codeSame: 'industry class {given} is the node’s own (+{points})',
    codeInside: 'industry class {given} lies inside the node’s {node} (+{points})',
    codeWider: 'industry class {given} contains the node’s {node} (+{points})',
    codeNeighbour: 'industry class {given} is of the same group as the node’s {node} (+{points})',
    codeDivision: 'industry class {given} is of the same division as the node’s {node} (+{points})',
    productSame: 'product “{given}” is what the node is called (+{points})',
    productNamed: 'product “{given}” and the node’s name “{node}” contain each other (+{points})',
    productAlike: 'product “{given}” is like the node’s name “{node}” (+{points})',
  },
});
