import { expect } from './harness.mjs';

/** Every page that has an address of its own; `$chain` and the like stand for the first one there is. */
const PAGES = [
  '/', '/companies', '/companies/new', '/companies/$company', '/companies/$company/edit', '/chains', '/chains?form=new', '/chains/$chain', '/chains/$chain?map=status', '/chains/$chain?policy=1', '/chains/$chain/edit', '/chains/$chain/edit?form=new',
  '/chains/$chain?map=targets', '/chains/$chain/snapshots', '/projects', '/projects?view=list', '/projects?columns=stage', '/projects?view=calendar', '/projects?view=timeline', '/projects?view=map', '/projects/$project', '/projects/pipeline', '/pools', '/pools?tab=talents', '/pools?tab=matches', '/pools?tab=cultivation', '/pools?tab=intermediaries', '/pools?tab=rewards', '/reviews', '/reviews?tab=all', '/reviews?tab=scheme', '/services', '/services?tab=steps', '/services?tab=holdUps', '/services?tab=checklists', '/services?tab=responseTimes', '/incentives', '/incentives?tab=grants', '/incentives?tab=entries', '/incentives?tab=payback', '/incentives?tab=problems', '/projects/rates', '/projects/lights', '/projects/families', '/projects/forecast', '/contracts', '/contracts?tab=breaches', '/contracts/$contract', '/ledgers', '/ledgers?kind=TASKS', '/meetings', '/meetings/$meeting', '/tasks', '/reminders', '/imports', '/people',
  '/people?tab=offices', '/people?tab=teams', '/calendar', '/queue', '/reminder-rules', '/zones', '/account/password', '/account/tokens', '/no-such-page',
];

/** Simplified Chinese last: the language stays with the person, and walks behind this one read it. */
const LANGUAGES = ['繁體中文', 'English', '简体中文'];
const HAN = /\p{Script=Han}/u;

async function someOf(person) {
  const { companies, chains, board, contractChecks, meetings } = await person.ask('{ companies(first: 1) { nodes { id } } chains { id } board(first: 1) { nodes { id } } contractChecks(first: 1) { nodes { contractId } } meetings { id } }');
  return { $company: companies.nodes[0].id, $chain: chains[0].id, $project: board.nodes[0].id, $contract: contractChecks.nodes[0].contractId, $meeting: meetings[0].id };
}

/** Menus, headings and labels of an English page have no Chinese left; what users entered has. */
async function isTranslated(person, language, path) {
  if (language !== 'English') return;
  const places = ['.ant-menu li', '.page-header button', '.ant-table-thead th', '.ant-tabs-tab', '.ant-form-item-label label', '.ant-descriptions-item-label'];
  // What is entered heads the page of a record.
  if (!path.includes('$')) places.push('.page-header h1', '.page-lead', '.panel-title > span:first-child');
  const fixed = await person.page.locator(places.join(', ')).allTextContents();
  const left = fixed.filter((text) => HAN.test(text));
  expect(left.length === 0, `not English: ${[...new Set(left)].join(' | ')}`);
}

const steps = LANGUAGES.flatMap((language) => [
  [
    `the language becomes ${language}`,
    async (person) => {
      await person.open('/');
      await person.speaks(language);
      await person.shoot(`cockpit ${language}`);
    },
  ],
  ...PAGES.map((path) => [
    `${path} in ${language}`,
    async (person) => {
      const ids = await someOf(person);
      await person.open(path.replace(/\$\w+/g, (name) => ids[name]));
      await isTranslated(person, language, path);
    },
  ]),
]);

/** Every page in every language, as the one who may open them all: no text missing, no error logged. */
export default { name: 'pages', login: 'admin', steps };
