import { form, part, save } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const found = {};
const add = async (person, stage, requirement) => {
  await form(person).getByLabel(stage, { exact: true }).click();
  await form(person).getByLabel(stage, { exact: true }).fill(requirement);
  const options = person.page.locator('.ant-select-dropdown:visible');
  await options.locator('.ant-select-item-option', { hasText: requirement }).first().click();
  await person.page.keyboard.press('Escape');
  await options.first().waitFor({ state: 'hidden' });
};

/** Whoever answers for the zone's rules: gates are made stricter, never looser, and the picture, the checklist and the moves follow. */
export default {
  name: 'gates',
  login: 'admin',
  steps: [
    [
      'what another rule would change is said beforehand; saved, the picture shows what the zone asks for',
      async (person) => {
        await person.open('/projects/pipeline');
        await part(person, 'zone-gates').getByRole('button', { name: '调整关口' }).click();
        await add(person, '考察', '就业');
        await part(person, 'gate-preview').getByText(/多出缺项|没有项目受影响/).first().waitFor();
        await person.shoot('changing the gates');
        await form(person).getByLabel('从严把关用地面积（亩）').fill('80');
        await form(person).getByLabel('原因').fill('考察前先报就业规模，八十亩以上从严');
        await save(person);
        await person.page.locator('[data-stage=SITE_VISIT]').getByText('本区附加').waitFor();
        await person.page.locator('[data-stage=SIGNED]').getByText('用地 80 亩及以上的项目').first().waitFor();
        await person.shoot('gates of the zone');
      },
    ],
    [
      'a project before that gate has it on its checklist',
      async (person) => {
        const { board } = await person.ask('{ board(first: 100, filter: { stages: [NEGOTIATION], sideState: ACTIVE }) { nodes { id jobs } } }');
        found.project = board.nodes[0];
        const { project } = await person.ask('query($id: ID!) { project(id: $id) { version gate { to missing { code } } } }', { id: found.project.id });
        await person.ask('mutation($id: ID!, $version: Int!) { updateProject(id: $id, version: $version, input: { jobs: null }) { id } }', { id: found.project.id, version: project.version });
        const after = await person.ask('query($id: ID!) { project(id: $id) { gate { missing { code } } } }', { id: found.project.id });
        expect(after.project.gate.missing.some(({ code }) => code === 'JOBS'), 'the gate does not ask for jobs');
        await person.open(`/projects/${found.project.id}`);
        await person.page.getByText('就业').first().waitFor();
        await person.shoot('a checklist with what the zone added');
      },
    ],
    [
      'taken back as a further version: what was asked for before is kept',
      async (person) => {
        const { gateRules } = await person.ask('{ gateRules { number } }');
        await person.ask('mutation($number: Int!) { setGateRule(rule: { added: [{ stage: CONSTRUCTION_STARTED, codes: ["FUNDS_ARRIVED"] }], senior: [], strictReviewMu: 100 }, number: $number, reason: "恢复") { number } }', { number: gateRules[0].number });
        await person.ask('mutation($id: ID!, $version: Int!, $jobs: Int) { updateProject(id: $id, version: $version, input: { jobs: $jobs }) { id } }', { id: found.project.id, jobs: found.project.jobs, version: (await person.ask('query($id: ID!) { project(id: $id) { version } }', { id: found.project.id })).project.version });
        await person.open('/projects/pipeline');
        await part(person, 'zone-gates').getByText('考察前先报就业规模，八十亩以上从严').waitFor();
        await eventually(async () => (await person.page.locator('[data-stage=SITE_VISIT]').getByText('本区附加').count()) === 0, 'the picture still shows what is no longer asked for');
      },
    ],
  ],
};
