import { button, date, form, part, pick, ROWS, save, saving } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

/** Where steps leave what the next ones go on with. */
const found = {};

const section = (person) => part(person, 'project-reviews');
const procedure = (person, kind) => section(person).locator(`[data-review=${kind}]`);
const missing = async (person) => (await person.ask('query($id: ID!) { project(id: $id) { stage gate { missing { code } } } }', { id: found.project.id })).project.gate.missing.map(({ code }) => code);

/** The reviews before signing, from hand to hand: what the legal reviewer wants changed, the meeting's votes, the signature, an exception, the scheme. */
export default {
  name: 'review',
  login: 'chen.jing',
  steps: [
    [
      'an officer finds what was sent back to him, and says of each change what was done',
      async (person) => {
        await person.open('/reviews');
        const { reviewList } = await person.ask('{ reviewList(first: 50, filter: { waitingForMe: true, states: [CHANGES_ASKED] }) { nodes { kind project { id name } } } }');
        found.project = reviewList.nodes.find(({ kind }) => kind === 'LEGALITY_REVIEW').project;
        await person.page.locator(ROWS, { hasText: found.project.name }).getByRole('link').first().click();
        await form(person).getByText('修改后重新送审').waitFor();
        await person.shoot('changes asked');
        await saving(person).click();
        await form(person).getByText('必填').first().waitFor();
        const answers = form(person).locator('textarea');
        await answers.nth(0).fill('已增加第八条违约责任');
        await answers.nth(1).fill('已在第十二条写明兑现条件');
        await save(person);
        await procedure(person, 'LEGALITY_REVIEW').getByText('待评审').waitFor();
      },
    ],
    [
      'he asks for the decision of the meeting, once',
      async (person) => {
        await procedure(person, 'COLLECTIVE_DECISION').getByRole('button').click();
        await form(person).getByLabel('说明').fill('请提交主任办公会审议');
        await save(person);
        await procedure(person, 'COLLECTIVE_DECISION').getByText('待评审').waitFor();
        await person.shoot('asked');
        expect((await missing(person)).includes('LEGALITY_REVIEW'), 'the gate does not wait for the legality review');
      },
    ],
    [
      'the legal reviewer sends the contract back once more, then clears it',
      async (person) => {
        await person.signOut();
        await person.signIn('xu.min');
        await person.open(`/projects/${found.project.id}?open=review:legality_review`);
        await form(person).getByText('已增加第八条违约责任').waitFor();
        await pick(person, '审查意见', '退回修改');
        await form(person).getByLabel('意见', { exact: true }).fill('争议解决条款须明确');
        await form(person).getByLabel('修改要求').fill('约定由本地法院管辖');
        await save(person);
        await procedure(person, 'LEGALITY_REVIEW').getByText('待修改').waitFor();
        await person.signOut();
        await person.signIn('chen.jing');
        await person.open(`/projects/${found.project.id}?open=review:legality_review`);
        await form(person).locator('textarea').first().fill('已约定');
        await save(person);
        await person.signOut();
        await person.signIn('xu.min');
        await person.open(`/projects/${found.project.id}?open=review:legality_review`);
        await form(person).getByLabel('意见', { exact: true }).fill('条款合法');
        await form(person).getByLabel('文号').fill('合审〔走查〕1号');
        await save(person);
        await procedure(person, 'LEGALITY_REVIEW').getByText('通过', { exact: true }).waitFor();
        await section(person).getByText('合审〔走查〕1号').click();
        await section(person).getByText('第 3 轮').waitFor();
        await person.shoot('cleared in three rounds');
        const saved = person.page.waitForEvent('download');
        await section(person).locator('.ant-collapse-item', { hasText: '合审〔走查〕1号' }).locator('[data-testid=review-form]').click();
        expect((await saved).suggestedFilename().startsWith('投资合同合法性审查表'), 'the form is not called by its kind');
      },
    ],
    [
      'the chain leader records the votes: without a quorum nothing is decided',
      async (person) => {
        await person.signOut();
        await person.signIn('lin.yuan');
        await person.open(`/projects/${found.project.id}?open=review:collective_decision`);
        await form(person).getByLabel('会议名称').fill('管委会主任办公会');
        await form(person).getByLabel('纪要文号').fill('会纪〔走查〕1号');
        for (const [index, name] of ['林远', '何清', '唐雯'].entries()) {
          const member = form(person).locator('input[id^=votes_]').and(person.page.locator('[id$=_personId]')).nth(index);
          await member.click();
          await member.fill(name);
          const offered = person.page.locator('.ant-select-dropdown:visible');
          await offered.locator('.ant-select-item-option', { hasText: name }).first().click();
          await offered.first().waitFor({ state: 'hidden' });
        }
        const vote = (index, word) => pickNth(person, index, word);
        await vote(1, '缺席');
        await vote(2, '缺席');
        await saving(person).click();
        await form(person).getByText('到会人数不足', { exact: false }).first().waitFor();
        await person.shoot('no quorum');
        await vote(1, '赞成');
        await vote(2, '弃权');
        await save(person);
        await procedure(person, 'COLLECTIVE_DECISION').getByText('通过', { exact: true }).waitFor();
        await eventually(async () => !(await missing(person)).some((code) => ['COLLECTIVE_DECISION', 'MINUTES', 'LEGALITY_REVIEW', 'LEGAL_OPINION', 'PRE_ASSESSMENT'].includes(code)), 'the gate still misses a review');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'the team head mends what the gate still lacks and signs',
      async (person) => {
        await person.signOut();
        await person.signIn('zhou.wei');
        for (const kind of ['construction_start', 'commissioning']) {
          await person.open(`/projects/${found.project.id}?open=milestone:${kind}`);
          await date(person, '计划日期', '2099-06-01');
          await save(person);
        }
        await person.shoot('before signing');
        const left = await missing(person);
        expect(left.length === 0, `the gate still lacks ${left.join()}`);
        await button(person, '推进到“签约”').click();
        await eventually(async () => (await person.ask('query($id: ID!) { project(id: $id) { stage } }', { id: found.project.id })).project.stage === 'SIGNED', 'it is not signed');
      },
    ],
    [
      'a project that was let through as an exception says so on its page and in the list',
      async (person) => {
        await person.open('/projects?view=list&exception=yes');
        await person.sees('一事一议例外');
        const { board } = await person.ask('{ board(first: 5, filter: { byException: true }) { nodes { id } } }');
        await person.open(`/projects/${board.nodes[0].id}`);
        await person.page.locator('.page .ant-tag', { hasText: '一事一议例外' }).first().waitFor();
        await section(person).getByText('联席纪', { exact: false }).click();
        await section(person).getByText('替代事项').waitFor();
        await person.shoot('exception');
      },
    ],
    [
      'an assessor scores by the scheme, and the result follows',
      async (person) => {
        await person.signOut();
        await person.signIn('feng.kai');
        await person.open('/reviews?kind=PRE_ASSESSMENT');
        await person.page.locator(ROWS).first().getByRole('link').first().click();
        const scores = form(person).locator('input[id$=_score]');
        await scores.first().waitFor();
        const count = await scores.count();
        for (let index = 0; index < count; index++) {
          await scores.nth(index).fill('90');
          await form(person).locator('input[id$=_reason]').nth(index).fill('材料齐全');
        }
        await form(person).getByText('加权总分 90.00', { exact: false }).waitFor();
        await person.shoot('assessment');
        await save(person);
        await procedure(person, 'PRE_ASSESSMENT').getByText('通过', { exact: true }).waitFor();
      },
    ],
    [
      'an administrator makes the next version of the scheme; weights that do not sum to 100 are refused',
      async (person) => {
        await person.signOut();
        await person.signIn('admin');
        await person.open('/reviews?tab=scheme');
        await button(person, '修订方案').click();
        const weight = form(person).locator('input[id$=_weight]').first();
        await weight.fill('20');
        await form(person).getByLabel('原因').fill('走查修订');
        await saving(person).click();
        await form(person).getByText('权重之和须为 100', { exact: false }).waitFor();
        await person.shoot('weights refused');
        await weight.fill('25');
        await form(person).getByLabel('总分合格线').fill('72');
        await save(person);
        await person.sees('走查修订');
        await person.shoot('scheme');
      },
      { allow: ['INVALID_INPUT'] },
    ],
  ],
};

/** Chooses somebody's vote; the options close before the next ones open. */
async function pickNth(person, index, word) {
  await form(person).getByLabel(`表决 ${index + 1}`).click();
  const options = person.page.locator('.ant-select-dropdown:visible');
  await options.locator('.ant-select-item-option', { hasText: word }).first().click();
  await options.first().waitFor({ state: 'hidden' });
}
