import type { ExportWord } from './export.messages.js';

/** One column of an exported list. */
export interface ExportColumn {
  label: ExportWord;
  /** Where its value stands in a row, through lists too: `tiers.tier`. */
  path: string;
  /** `percent` turns a fraction into a percentage. */
  as?: 'percent';
}

/** A list as it can be exported: the query that the list itself makes, so that filter, order, rights and masking are the same. */
export interface ListExport {
  query: string;
  /** Where the rows, or the connection with the rows, stand in its answer. */
  at: string;
  /** Under which names, where the query asks for it several times. */
  aliases?: readonly string[];
  columns: readonly ExportColumn[];
  /** What the figures mean; said under the table. */
  definitions: readonly (readonly [ExportWord | null, ExportWord])[];
}

const PAGE = 'nodes { ...Row } pageInfo { hasNextPage endCursor }';

function columns(...given: (ExportWord | readonly [label: ExportWord, path: string, as?: 'percent'])[]): ExportColumn[] {
  return given.map((column) => (typeof column === 'string' ? { label: column, path: column } : { label: column[0], path: column[1], ...(column[2] && { as: column[2] }) }));
}

/** Every list of the system. A list that is not here cannot be exported; a test holds them against the connections of the schema. */
export const LIST_EXPORTS = {
  companies: {
    query: `query ($filter: CompanyFilter, $sort: CompanySort, $first: Int!, $after: String) { companies(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on Company { name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector industryCodes products revenue revenueYear revenueRank yearlyOutput tiers { tier } nodes { nodeName chainName }
        existingSites intention plannedInvestment plannedInvestmentAsGiven relatedCompanies contacts { name title phone } channel owner { name } priority contactState lastContactOn nextStep nextStepOn website source remark givenFigures { text } createdAt updatedAt }`,
    at: 'companies',
    columns: columns('name', 'shortName', 'formerNames', 'creditCode', 'stockCode', 'exchange', 'listedOn', 'isLocal', 'isTarget', 'province', 'city', 'district', 'address', 'sector', 'industryCodes', ['companyChains', 'nodes.chainName'], ['companyNodes', 'nodes.nodeName'], 'products', 'revenue', 'revenueYear', 'revenueRank',
      'yearlyOutput', ['tiers', 'tiers.tier'], 'existingSites', 'intention', 'plannedInvestment', 'plannedInvestmentAsGiven', 'relatedCompanies', ['contactName', 'contacts.name'], ['contactTitle', 'contacts.title'], ['contactPhone', 'contacts.phone'],
      'channel', ['owner', 'owner.name'], 'priority', 'contactState', 'lastContactOn', 'nextStep', 'nextStepOn', 'website', 'source', 'remark', ['asGiven', 'givenFigures.text'], ['enteredAt', 'createdAt'], 'updatedAt'),
    definitions: [[null, 'define_money'], ['revenue', 'define_revenue'], ['yearlyOutput', 'define_yearlyOutput'], ['plannedInvestment', 'define_plannedInvestment'], ['asGiven', 'define_asGiven'], ['contactPhone', 'define_masked']],
  },
  projects: {
    query: `query ($filter: BoardFilter, $sort: BoardSort, $first: Int!, $after: String) { board(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on BoardCard { code name company { name } investor chain { name } node { name } stage sideState byException light totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs industryCodes channel leadSource content
        firstContactOn signedOn lastContactOn lastProgressOn nextStep nextStepOn progress problem coordination nextMilestone { kind dueOn } owner { name } office { name } leader { name } remark givenFigures { text } updatedAt }`,
    at: 'board',
    columns: columns('code', ['projectName', 'name'], ['company', 'company.name'], 'investor', ['chain', 'chain.name'], ['node', 'node.name'], 'stage', 'sideState', 'byException', 'light', 'totalInvestment', 'fixedInvestment', 'fundsArrived', 'landArea', 'factoryArea', 'jobs',
      'industryCodes', 'channel', 'leadSource', 'content', 'firstContactOn', 'signedOn', 'lastContactOn', 'lastProgressOn', 'nextStep', 'nextStepOn', ['nextMilestone', 'nextMilestone.kind'], ['nextMilestoneOn', 'nextMilestone.dueOn'], ['projectProgress', 'progress'], 'problem', 'coordination', ['person', 'owner.name'], ['office', 'office.name'],
      ['linkedLeader', 'leader.name'], 'remark', ['asGiven', 'givenFigures.text'], 'updatedAt'),
    definitions: [[null, 'define_money'], ['totalInvestment', 'define_totalInvestment'], ['fundsArrived', 'define_fundsArrived'], ['landArea', 'define_area'], ['light', 'define_light'], ['asGiven', 'define_asGiven']],
  },
  checks: {
    query: `query ($filter: CheckFilter, $sort: CheckSort, $first: Int!, $after: String) { contractChecks(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on CheckRow { contractCode chain { name } project { name } kind target targetOn actual actualOn unit dueOn result reason checkedAt }`,
    at: 'contractChecks',
    columns: columns('contractCode', ['chain', 'chain.name'], ['project', 'project.name'], 'kind', 'target', 'targetOn', 'actual', 'actualOn', 'unit', 'dueOn', 'result', 'reason', 'checkedAt'),
    definitions: [['result', 'define_result'], ['actual', 'define_actual']],
  },
  breaches: {
    query: `query ($filter: BreachFilter, $sort: BreachSort, $first: Int!, $after: String) { breaches(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on Breach { contractCode chain { name } project { name } kind target targetOn unit reason state cause openedOn measures { kind office { name } dueOn } nextDueOn outcome closedOn closingEvidence }`,
    at: 'breaches',
    columns: columns('contractCode', ['chain', 'chain.name'], ['project', 'project.name'], 'kind', 'target', 'targetOn', 'unit', 'reason', 'state', 'cause', ['foundOn', 'openedOn'], ['measures', 'measures.kind'], ['leadOffice', 'measures.office.name'], ['dueOn', 'measures.dueOn'],
      'nextDueOn', 'outcome', ['doneOn', 'closedOn'], ['evidence', 'closingEvidence']),
    definitions: [['reason', 'define_result']],
  },
  tasks: {
    query: `query ($filter: TaskFilter, $sort: TaskSort, $first: Int!, $after: String) { supervisedTasks(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on SupervisedTask { title chain { name } project { name } responsibleLeader { name } leadOffice { name } supportingOffices { name } dueOn state light progress doneOn }`,
    at: 'supervisedTasks',
    columns: columns('title', ['chain', 'chain.name'], ['project', 'project.name'], ['leader', 'responsibleLeader.name'], ['leadOffice', 'leadOffice.name'], ['supportingOffices', 'supportingOffices.name'], 'dueOn', 'state', 'light', 'progress', 'doneOn'),
    definitions: [],
  },
  reminders: {
    query: `query ($filter: ReminderFilter, $first: Int!, $after: String) { myReminders(filter: $filter, first: $first, after: $after) { ${PAGE} } } fragment Row on Reminder { title body rule dueOn state snoozedUntil createdAt }`,
    at: 'myReminders',
    columns: columns('title', 'body', 'rule', 'dueOn', 'state', 'snoozedUntil', 'createdAt'),
    definitions: [],
  },
  stages: {
    query: `query ($chainId: ID) { funnel(chainId: $chainId) { stages { stage projects totalInvestment } } }`,
    at: 'funnel.stages',
    columns: columns('stage', ['projects_count', 'projects'], 'totalInvestment'),
    definitions: [[null, 'define_money'], ['projects_count', 'define_funnel'], ['totalInvestment', 'define_totalInvestment']],
  },
  rates: {
    query: `query ($chainId: ID) { funnel(chainId: $chainId) { rates { label value numerator denominator amountValue amountNumerator amountDenominator definition } } }`,
    at: 'funnel.rates',
    columns: columns(['rate', 'label'], ['value', 'value', 'percent'], 'numerator', 'denominator', ['amountValue', 'amountValue', 'percent'], 'amountNumerator', 'amountDenominator', 'definition'),
    definitions: [[null, 'define_rates']],
  },
  people: {
    query: `query ($filter: PersonFilter, $sort: PersonSort, $first: Int!, $after: String) { people(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } } fragment Row on Person { name login office { name } roles active phone email }`,
    at: 'people',
    columns: columns(['personName', 'name'], 'login', ['office', 'office.name'], 'roles', 'active', 'phone', 'email'),
    definitions: [],
  },
  chains: {
    query: `query { chains { code name team { name leader { name } head { name } } focus maturity flags { message } } }`,
    at: 'chains',
    columns: columns(['chainCode', 'code'], ['chainName', 'name'], ['team', 'team.name'], ['leader', 'team.leader.name'], ['head', 'team.head.name'], 'focus', 'maturity', ['flags', 'flags.message']),
    definitions: [],
  },
  meetings: {
    query: `query ($year: Int!) { ${[1, 2, 3, 4].map((quarter) => `q${quarter}: meetingCalendar(year: $year, quarter: ${quarter}) { ...Row }`).join(' ')} }
      fragment Row on MeetingCalendarEntry { chain { name } year quarter leader { name } scheduledAt status }`,
    at: 'meetingCalendar',
    aliases: ['q1', 'q2', 'q3', 'q4'],
    columns: columns(['chain', 'chain.name'], 'year', 'quarter', ['leader', 'leader.name'], 'scheduledAt', 'status'),
    definitions: [],
  },
  funds: {
    query: `query ($filter: FundFilter, $sort: FundSort, $first: Int!, $after: String) { funds(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on Fund { name kind manager size left dealFloor dealCap sectors industryCodes chains { name } owner { name } validUntil active remark }`,
    at: 'funds',
    columns: columns(['fundName', 'name'], ['fundKind', 'kind'], 'manager', 'size', 'left', 'dealFloor', 'dealCap', 'sectors', 'industryCodes', ['chain', 'chains.name'], ['owner', 'owner.name'], 'validUntil', 'active', 'remark'),
    definitions: [[null, 'define_money'], ['left', 'define_left']],
  },
  talents: {
    query: `query ($filter: TalentFilter, $sort: TalentSort, $first: Int!, $after: String) { talents(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on Talent { name side form level organisation specialties headcount chains { name } company { name } project { name } owner { name } phone email active remark }`,
    at: 'talents',
    columns: columns(['talentName', 'name'], 'side', 'form', 'level', 'organisation', 'specialties', 'headcount', ['chain', 'chains.name'], ['company', 'company.name'], ['project', 'project.name'], ['owner', 'owner.name'], 'phone', 'email', 'active', 'remark'),
    definitions: [['phone', 'define_masked']],
  },
  serviceSteps: {
    query: `query ($filter: ServiceStepFilter, $sort: ServiceStepSort, $first: Int!, $after: String) { serviceSteps(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on ServiceStep { project { name } number title office { name } agent { name } state openedOn dueOn finishedOn promisedDays heldDays waitedDays deferredDocuments deferredUntil commitmentNo remark }`,
    at: 'serviceSteps',
    columns: columns(['project', 'project.name'], 'number', ['title', 'title'], ['office', 'office.name'], ['agent', 'agent.name'], 'state', 'openedOn', 'dueOn', 'finishedOn', 'promisedDays', 'heldDays', 'waitedDays', 'deferredDocuments', 'deferredUntil', 'commitmentNo', 'remark'),
    definitions: [['heldDays', 'define_heldDays']],
  },
  reviews: {
    query: `query ($filter: ReviewFilter, $first: Int!, $after: String) { reviewList(filter: $filter, first: $first, after: $after) { ${PAGE} } }
      fragment Row on Review { project { code name } kind state askedBy { name } askedOn note outcome concludedOn concludedBy { name } documentNo opinion standsInFor { label } validUntil }`,
    at: 'reviewList',
    columns: columns(['code', 'project.code'], ['project', 'project.name'], ['reviewKind', 'kind'], 'state', ['askedBy', 'askedBy.name'], ['raisedOn', 'askedOn'], ['body', 'note'], ['conclusion', 'outcome'], ['concludedOn', 'concludedOn'], ['byWhom', 'concludedBy.name'], 'documentNo', 'opinion', ['standsInFor', 'standsInFor.label'], 'validUntil'),
    definitions: [],
  },
  serviceRequests: {
    query: `query ($filter: ServiceRequestFilter, $sort: ServiceRequestSort, $first: Int!, $after: String) { serviceRequests(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on ServiceRequest { project { name } title content band raisedOn dueOn office { name } leader { name } state answeredOn answer closedOn outcome }`,
    at: 'serviceRequests',
    columns: columns(['project', 'project.name'], ['title', 'title'], ['body', 'content'], 'band', 'raisedOn', 'dueOn', ['office', 'office.name'], ['linkedLeader', 'leader.name'], 'state', 'answeredOn', 'answer', 'closedOn', 'outcome'),
    definitions: [['dueOn', 'define_responseDue']],
  },
  cultivation: {
    query: `query ($filter: CultivationFilter, $sort: CultivationSort, $first: Int!, $after: String) { cultivationEntries(filter: $filter, sort: $sort, first: $first, after: $after) { ${PAGE} } }
      fragment Row on CultivationEntry { library company { name } officer { name } state enteredOn expectedYear nextReviewOn evidence remark }`,
    at: 'cultivationEntries',
    columns: columns(['library', 'library'], ['name', 'company.name'], ['officer', 'officer.name'], 'state', 'enteredOn', 'expectedYear', 'nextReviewOn', 'evidence', 'remark'),
    definitions: [],
  },
  intermediaries: {
    query: `query ($filter: IntermediaryFilter, $first: Int!, $after: String) { intermediaries(filter: $filter, first: $first, after: $after) { ${PAGE} } }
      fragment Row on Intermediary { kind name organisation fields appointedFrom appointedUntil owner { name } phone email paid remark }`,
    at: 'intermediaries',
    columns: columns(['talentName', 'name'], ['fundKind', 'kind'], 'organisation', 'fields', 'appointedFrom', 'appointedUntil', ['owner', 'owner.name'], 'phone', 'email', 'paid', 'remark'),
    definitions: [[null, 'define_money'], ['phone', 'define_masked']],
  },
  rewards: {
    query: `query ($filter: RewardFilter, $first: Int!, $after: String) { rewards(filter: $filter, first: $first, after: $after) { ${PAGE} } }
      fragment Row on Reward { intermediary { name } project { name } rule { name } due approved withheld paid payable }`,
    at: 'rewards',
    columns: columns(['intermediary', 'intermediary.name'], ['project', 'project.name'], ['rule', 'rule.name'], 'due', 'approved', 'withheld', 'paid', 'payable'),
    definitions: [[null, 'define_money']],
  },
  incentivePolicies: {
    query: `query ($filter: IncentivePolicyFilter, $first: Int!, $after: String) { incentivePolicies(filter: $filter, first: $first, after: $after) { ${PAGE} } }
      fragment Row on IncentivePolicy { code name category inForce { number validFrom validUntil review conditions scope extent process term formula { words } } }`,
    at: 'incentivePolicies',
    columns: columns(['policyCode', 'code'], ['policyName', 'name'], 'category', ['versionNumber', 'inForce.number'], ['validFrom', 'inForce.validFrom'], ['validUntil', 'inForce.validUntil'], ['review', 'inForce.review'], ['conditions', 'inForce.conditions'],
      ['scope', 'inForce.scope'], ['extent', 'inForce.extent'], ['definition', 'inForce.formula.words'], ['process', 'inForce.process'], ['term', 'inForce.term']),
    definitions: [[null, 'define_money']],
  },
  incentives: {
    query: `query ($filter: IncentiveGrantFilter, $first: Int!, $after: String) { incentiveGrants(filter: $filter, first: $first, after: $after) { ${PAGE} } }
      fragment Row on IncentiveGrant { code project { code name } chain { name } contract { code } policy { name } policyVersion { number } grantedOn promised due approved withheld paid open payable clawedBack net breached }`,
    at: 'incentiveGrants',
    columns: columns(['grantCode', 'code'], ['code', 'project.code'], ['project', 'project.name'], ['chain', 'chain.name'], ['contractCode', 'contract.code'], ['policyName', 'policy.name'], ['versionNumber', 'policyVersion.number'], 'grantedOn', 'promised', 'due', 'approved', 'withheld', 'paid', 'open', 'payable',
      'clawedBack', 'net', 'breached'),
    definitions: [[null, 'define_money'], [null, 'define_ledger']],
  },
  incentiveEntries: {
    query: `query ($filter: IncentiveLedgerFilter, $first: Int!, $after: String) { incentiveLedger(filter: $filter, first: $first, after: $after) { ${PAGE} } }
      fragment Row on IncentiveLedgerRow { grantCode project { code name } chain { name } policy { name } kind year amount happenedOn recordedAt by { name } documentNo reason arithmetic }`,
    at: 'incentiveLedger',
    columns: columns('grantCode', ['code', 'project.code'], ['project', 'project.name'], ['chain', 'chain.name'], ['policyName', 'policy.name'], ['entryKind', 'kind'], 'year', 'amount', 'happenedOn', 'recordedAt', ['byWhom', 'by.name'], 'documentNo', 'reason', 'arithmetic'),
    definitions: [[null, 'define_money']],
  },
  incentivePaybacks: {
    query: `query ($groupBy: PaybackGrouping = PROJECT, $chainId: ID) { incentivePaybacks(groupBy: $groupBy, chainId: $chainId) { project { name } chain { name } projects promised paid promisedTax actualTax pace breakEvenPromised breakEvenAtPace reasons } }`,
    at: 'incentivePaybacks',
    columns: columns(['project', 'project.name'], ['chain', 'chain.name'], ['projects_count', 'projects'], 'promised', ['net', 'paid'], 'promisedTax', 'actualTax', ['taxPace', 'pace'], 'breakEvenPromised', 'breakEvenAtPace', ['arithmetic', 'reasons']),
    definitions: [[null, 'define_money'], ['promisedTax', 'define_promisedTax'], ['taxPace', 'define_taxPace']],
  },
  imports: {
    query: `query ($first: Int!, $after: String) { importBatches(first: $first, after: $after) { ${PAGE} } } fragment Row on ImportBatch { fileName kind state totals { create update skip refuse } uploadedBy { name } createdAt }`,
    at: 'importBatches',
    columns: columns('fileName', ['fundKind', 'kind'], 'state', ['rowsCreated', 'totals.create'], ['rowsUpdated', 'totals.update'], ['rowsSkipped', 'totals.skip'], ['rowsRefused', 'totals.refuse'], ['uploadedBy', 'uploadedBy.name'], 'createdAt'),
    definitions: [],
  },
} as const satisfies Record<string, ListExport>;

export type ExportedList = keyof typeof LIST_EXPORTS;
