import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChainFile, DocumentNode } from '#chain';
import { LOCALES } from '#platform';
// eslint-disable-next-line liantu/room-order -- the round trip goes through the chain's own rules
import { planChain } from '../chain/chain-plan.rules.js';
// eslint-disable-next-line liantu/room-order -- as above
import { readDocument } from '../chain/chain-reading.rules.js';
import { chainWorkbook, readChainBook } from './chain-book.js';

const CODES = ['3841', '3985', '2613', '6520', '397', '38'];

/** Names as people write them, some of them as formulas, numbers and codes with leading zeros. */
const name = fc.oneof(
  fc.constantFrom('正极材料', '=1+1', '007', '1e5', '"引号"', '车规级 IGBT/SiC', '+86', '@内部', '是', '2024-03', 'TRUE', '３nm'),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ').trim()).filter((text) => text !== ''), // eslint-disable-line no-control-regex
);
const amount = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((n) => String(n / 1000)), { nil: null });

const chains: fc.Arbitrary<ChainFile> = fc
  .uniqueArray(name, { minLength: 1, maxLength: 12 })
  .chain((names) =>
    fc.tuple(
      fc.tuple(...names.map((each, index) =>
        fc.record({
          key: fc.constant(`k${index}`),
          name: fc.constant(each),
          // Wider nodes come first, so that there is no circle; files may name them in any order.
          parent: index === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: index - 1 }).map((n) => `k${n}`), { nil: null }),
          position: fc.constantFrom('upstream' as const, 'midstream' as const, 'downstream' as const),
          criticality: fc.integer({ min: 1, max: 5 }),
          technologyGap: fc.boolean(),
          industryCodes: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 4 }),
          localCapacity: amount,
          localDemand: amount,
          capacityUnit: fc.option(fc.constantFrom('万吨/年', 'GWh/年', '3'), { nil: null }),
        } satisfies Record<keyof DocumentNode, unknown>),
      )),
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: names.length - 1 }), fc.integer({ min: 0, max: names.length - 1 })), { maxLength: 15, selector: ([a, b]) => `${a} ${b}` }),
    ),
  )
  .chain(([nodes, pairs]) => fc.shuffledSubarray([...nodes], { minLength: nodes.length }).map((shuffled) => ({
    format: 'liantu.chain' as const, formatVersion: 1 as const, chain: { code: 'x', name: '链', focus: null }, nodes: shuffled as DocumentNode[],
    links: pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ from: `k${a}`, to: `k${b}` })),
  })));

const NOTHING = { added: [], changed: [], removed: [], linksAdded: [], linksRemoved: [], reordered: false, refused: [] };

describe('a chain that goes out and comes back', () => {
  it('as JSON changes nothing', () => {
    fc.assert(fc.property(chains, (file) => expect(planChain(file, readDocument(JSON.parse(JSON.stringify(file))))).toMatchObject(NOTHING)));
  });

  it('as a spreadsheet in any language changes nothing, whatever its texts look like', async () => {
    await fc.assert(
      fc.asyncProperty(chains, fc.constantFrom(...LOCALES), async (file, locale) => {
        const back = await readChainBook(await chainWorkbook(file, locale), 'chain.xlsx');
        expect(planChain(file, readDocument(back))).toMatchObject({ ...NOTHING, unchanged: file.nodes.length + file.links.length });
      }),
      { numRuns: 40 },
    );
  });
});
