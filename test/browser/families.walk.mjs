import { form, part } from './forms.mjs';
import { eventually } from './harness.mjs';

const found = {};
const panel = (person, name) => part(person, 'family').filter({ hasText: name });
const sums = (person) => person.ask('query($search: String) { board(first: 50, filter: { search: $search }) { nodes { id name stage totalInvestment } } }', { search: '工业质检大模型' });

/** Whoever answers for the figures: one investment that was signed in parts counts once. */
export default {
  name: 'families',
  login: 'admin',
  steps: [
    [
      'what was found is shown with what speaks for it',
      async (person) => {
        await person.open('/projects/families');
        await panel(person, '工业质检大模型').first().waitFor();
        await panel(person, '工业质检大模型').getByText('同一企业').waitFor();
        await person.shoot('proposed families');
        found.projects = (await sums(person)).board.nodes;
      },
    ],
    [
      'two that count are refused in the form; with one that counts it is confirmed',
      async (person) => {
        await panel(person, '工业质检大模型').getByRole('button', { name: /确\s*认/ }).click();
        await form(person).getByLabel('原因').fill('同一投资分两次签约');
        await person.shoot('deciding');
        const second = form(person).getByTestId('family-member').nth(1);
        await second.getByLabel('在族中').click();
        const options = person.page.locator('.ant-select-dropdown:visible');
        await options.locator('.ant-select-item-option', { hasText: '计数项目' }).click();
        await options.first().waitFor({ state: 'hidden' });
        await form(person).getByRole('button', { name: /确\s*认/ }).click();
        await form(person).getByText('须且只须有一个计数项目').first().waitFor();
        await second.getByLabel('在族中').click();
        await options.locator('.ant-select-item-option', { hasText: '拆分项目' }).click();
        await options.first().waitFor({ state: 'hidden' });
        await form(person).getByRole('button', { name: /确\s*认/ }).click();
        await panel(person, '工业质检大模型').waitFor({ state: 'hidden' });
        await person.open('/projects/families?state=CONFIRMED');
        await panel(person, '工业质检大模型').getByText('同一投资分两次签约').waitFor();
        await person.shoot('confirmed families');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'the project says that it counts together with another, and leads there',
      async (person) => {
        const split = found.projects.find(({ name }) => name.includes('算力中心'));
        await person.open(`/projects/${split.id}`);
        await part(person, 'project-family').getByText('与其他项目是同一笔投资，只计一次').waitFor();
        await person.shoot('a project of a family');
        await part(person, 'project-family').getByRole('link', { name: '查看' }).click();
        await panel(person, '工业质检大模型').waitFor();
      },
    ],
    [
      'refused, each counts for itself again, and looking again does not propose it',
      async (person) => {
        await panel(person, '工业质检大模型').getByRole('button', { name: /否\s*定/ }).click();
        await form(person).getByLabel('原因').fill('核实为两个独立项目');
        await form(person).getByRole('button', { name: /否\s*定/ }).click();
        await person.open('/projects/families?state=REFUSED');
        await panel(person, '工业质检大模型').getByText('核实为两个独立项目').waitFor();
        await part(person, 'find-families').click();
        await person.page.getByText('没有找到新的项目族').waitFor();
        await eventually(async () => (await person.ask('{ projectFamilies(state: PROPOSED) { members { project { name } } } }')).projectFamilies.every(({ members }) => members.every(({ project }) => !project.name.includes('工业质检'))), 'it was proposed again');
        await person.settled();
      },
    ],
  ],
};
