/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query EnumLabels {\n    enumLabels { name values { value label } }\n  }\n": typeof types.EnumLabelsDocument,
    "\n  query Viewer {\n    viewer {\n      person { id name login locale roles office { id name } }\n      zone { id code name kind }\n      zones { id name }\n      permissions\n      teamIds\n      readOnly\n      today\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { person { id locale } }\n  }\n": typeof types.SetLocaleDocument,
    "\n  query ChainNames {\n    chains { id name }\n  }\n": typeof types.ChainNamesDocument,
    "\n  query History($entity: String!, $rowId: ID!, $first: Int!) {\n    history(entity: $entity, rowId: $rowId, first: $first) {\n      nodes { id at person { id name } action rowVersion before after reason source }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query PickPeople($search: String) {\n    people(first: 30, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n": typeof types.PickPeopleDocument,
    "\n  query PickCompanies($search: String) {\n    companies(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id name creditCode } }\n  }\n": typeof types.PickCompaniesDocument,
    "\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n": typeof types.PickIndustriesDocument,
    "\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } strong adequate weak missing projects contractedInvestment } }\n  }\n": typeof types.ChainsDocument,
    "\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n": typeof types.ChainDocument,
    "\n  fragment MapNodeFields on MapNode {\n    id version parentId name position criticality technologyGap industryCodes\n    localCapacity localDemand capacityUnit\n    localCompanies localOutput projectsInFlight contractedInvestment targets\n    strength breakPoint blockPoint action reason\n  }\n": typeof types.MapNodeFieldsFragmentDoc,
    "\n  query TargetMap($chainId: ID!) {\n    targetMap(chainId: $chainId) {\n      asOf\n      gaps { ...GapFields }\n    }\n  }\n": typeof types.TargetMapDocument,
    "\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason\n    targets {\n      company { id name shortName }\n      version rank score tiers contactState lastContactOn\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n": typeof types.GapFieldsFragmentDoc,
    "\n  query NodeCompanies($nodeId: ID!) {\n    nodeCompanies(nodeId: $nodeId) {\n      company { id name shortName }\n      isLocal isTarget relation yearlyOutput tiers contactState\n    }\n  }\n": typeof types.NodeCompaniesDocument,
    "\n  mutation CreateChainNode($chainId: ID!, $input: ChainNodeInput!, $idempotencyKey: String!) {\n    createChainNode(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateChainNodeDocument,
    "\n  mutation UpdateChainNode($id: ID!, $version: Int!, $input: ChainNodeInput!, $reason: String) {\n    updateChainNode(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateChainNodeDocument,
    "\n  mutation CreateSupplyLink($fromNodeId: ID!, $toNodeId: ID!, $idempotencyKey: String!) {\n    createSupplyLink(fromNodeId: $fromNodeId, toNodeId: $toNodeId, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateSupplyLinkDocument,
    "\n  mutation RemoveSupplyLink($id: ID!, $version: Int!, $reason: String) {\n    removeSupplyLink(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.RemoveSupplyLinkDocument,
    "\n  mutation PlaceCompany($nodeId: ID!, $companyId: ID!, $relation: CompanyRelation!, $idempotencyKey: String!) {\n    placeCompany(nodeId: $nodeId, companyId: $companyId, relation: $relation, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.PlaceCompanyDocument,
    "\n  mutation UnplaceCompany($nodeId: ID!, $companyId: ID!, $reason: String) {\n    unplaceCompany(nodeId: $nodeId, companyId: $companyId, reason: $reason) { id version }\n  }\n": typeof types.UnplaceCompanyDocument,
    "\n  mutation UpdateTarget($id: ID!, $version: Int!, $input: CompanyInput!) {\n    updateCompany(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.UpdateTargetDocument,
    "\n  mutation CreateLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateLeadDocument,
    "\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n": typeof types.CockpitDocument,
    "\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id name shortName creditCode stockCode isLocal isTarget province city sector tiers { tier } revenue revenueYear\n        contactState priority owner { id name } lastContactOn nextStep nextStepOn nodes { nodeId nodeName chainId chainName }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.CompaniesDocument,
    "\n  query ChainChoices {\n    chains { id name }\n  }\n": typeof types.ChainChoicesDocument,
    "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } createdAt updatedAt\n    }\n  }\n": typeof types.CompanyDocument,
    "\n  query CompanyProjects($companyId: ID!) {\n    board(first: 50, filter: { companyId: $companyId }, sort: UPDATED_DESC) {\n      nodes { id code name stage light totalInvestment owner { name } }\n    }\n  }\n": typeof types.CompanyProjectsDocument,
    "\n  mutation CreateCompany($input: CompanyInput!, $idempotencyKey: String!) {\n    createCompany(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateCompanyDocument,
    "\n  mutation UpdateCompany($id: ID!, $version: Int!, $input: CompanyInput!, $reason: String) {\n    updateCompany(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateCompanyDocument,
    "\n  mutation RevealContact($id: ID!, $reason: String!) {\n    revealContact(id: $id, reason: $reason) { id phone email masked }\n  }\n": typeof types.RevealContactDocument,
    "\n  query CheckCreditCode($code: String!) {\n    checkCreditCode(code: $code) { given folded valid problem suggestion warning existing { id name } }\n  }\n": typeof types.CheckCreditCodeDocument,
    "\n  mutation OpenLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.OpenLeadDocument,
    "\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n": typeof types.ContractFieldsFragmentDoc,
    "\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId evidence }\n    latestCheck { id result checkedAt actual actualOn expected reason ruleVersion inputs }\n  }\n": typeof types.ContractMetricFieldsFragmentDoc,
    "\n  query ContractChecks($first: Int!, $after: String, $page: Int, $filter: CheckFilter, $sort: CheckSort) {\n    contractChecks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        metricId kind contractId contractCode target targetOn actual actualOn unit dueOn result reason checkedAt\n        project { id code name }\n        chain { id name }\n      }\n    }\n  }\n": typeof types.ContractChecksDocument,
    "\n  mutation CreateContract($projectId: ID!, $input: ContractInput!, $idempotencyKey: String!) {\n    createContract(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateContractDocument,
    "\n  mutation UpdateContract($id: ID!, $version: Int!, $input: ContractInput!, $reason: String) {\n    updateContract(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateContractDocument,
    "\n  mutation AddContractMetric($contractId: ID!, $input: ContractMetricInput!, $idempotencyKey: String!) {\n    addContractMetric(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.AddContractMetricDocument,
    "\n  mutation RecordMetricReturn($metricId: ID!, $input: MetricReturnInput!, $idempotencyKey: String!) {\n    recordMetricReturn(metricId: $metricId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.RecordMetricReturnDocument,
    "\n  mutation RunContractChecks($contractId: ID!) {\n    runContractChecks(contractId: $contractId) { id version }\n  }\n": typeof types.RunContractChecksDocument,
    "\n  query MeetingCalendar($year: Int!, $quarter: Int!) {\n    meetingCalendar(year: $year, quarter: $quarter) {\n      chain { id name }\n      year quarter status meetingId scheduledAt\n      leader { id name }\n    }\n  }\n": typeof types.MeetingCalendarDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n": typeof types.TaskFieldsFragmentDoc,
    "\n  fragment BriefingFields on Briefing {\n    chain { id name }\n    year quarter generatedAt frozen hash\n    sections { code title paragraphs columns { key title kind } rows }\n  }\n": typeof types.BriefingFieldsFragmentDoc,
    "\n  query Briefing($chainId: ID!, $year: Int!, $quarter: Int!) {\n    briefing(chainId: $chainId, year: $year, quarter: $quarter) { ...BriefingFields }\n  }\n": typeof types.BriefingDocument,
    "\n  query BriefingPack($id: ID!) {\n    briefingPack(id: $id) { ...BriefingFields }\n  }\n": typeof types.BriefingPackDocument,
    "\n  query SupervisedTasks($first: Int!, $after: String, $page: Int, $filter: TaskFilter, $sort: TaskSort) {\n    supervisedTasks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...TaskFields }\n    }\n  }\n": typeof types.SupervisedTasksDocument,
    "\n  mutation ScheduleMeeting($input: MeetingInput!, $idempotencyKey: String!) {\n    scheduleMeeting(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.ScheduleMeetingDocument,
    "\n  mutation UpdateMeeting($id: ID!, $version: Int!, $input: MeetingInput!, $reason: String) {\n    updateMeeting(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateMeetingDocument,
    "\n  mutation FreezeBriefing($meetingId: ID!, $idempotencyKey: String!) {\n    freezeBriefing(meetingId: $meetingId, idempotencyKey: $idempotencyKey) { id hash downloadUrl }\n  }\n": typeof types.FreezeBriefingDocument,
    "\n  mutation RecordDecision($meetingId: ID!, $input: DecisionInput!, $idempotencyKey: String!) {\n    recordDecision(meetingId: $meetingId, input: $input, idempotencyKey: $idempotencyKey) { id number }\n  }\n": typeof types.RecordDecisionDocument,
    "\n  mutation AssignTask($decisionId: ID!, $input: TaskInput!, $idempotencyKey: String!) {\n    assignTask(decisionId: $decisionId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.AssignTaskDocument,
    "\n  mutation UpdateTask($id: ID!, $version: Int!, $input: UpdateTaskInput!, $reason: String) {\n    updateTask(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateTaskDocument,
    "\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n": typeof types.ChainNodeNamesDocument,
    "\n  query OfficeNames {\n    offices { id name }\n  }\n": typeof types.OfficeNamesDocument,
    "\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n": typeof types.ProjectGateDocument,
    "\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    milestones { kind plannedOn replannedOn actualOn }\n  }\n": typeof types.BoardCardFieldsFragmentDoc,
    "\n  query ProjectFunnel($chainId: ID) {\n    funnel(chainId: $chainId) {\n      batches { code label projects totalInvestment }\n    }\n  }\n": typeof types.ProjectFunnelDocument,
    "\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n": typeof types.ProjectDocument,
    "\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons }\n    gate { from to open missing { code kind label reason rule link } }\n    milestones { id version kind plannedOn replannedOn actualOn replanReason }\n    approvals { id version kind outcome decidedOn decidedBy { id name } documentNo opinion }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt by { id name } reason }\n    contracts { ...ContractFields }\n  }\n": typeof types.ProjectFieldsFragmentDoc,
    "\n  mutation CreateProject($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateProjectDocument,
    "\n  mutation UpdateProject($id: ID!, $version: Int!, $input: ProjectInput!, $reason: String) {\n    updateProject(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateProjectDocument,
    "\n  mutation MoveProject($id: ID!, $version: Int!, $to: Stage!, $reason: String) {\n    moveProject(id: $id, version: $version, to: $to, reason: $reason) { id version stage }\n  }\n": typeof types.MoveProjectDocument,
    "\n  mutation SetProjectSideState($id: ID!, $version: Int!, $to: SideState!, $reason: String!) {\n    setProjectSideState(id: $id, version: $version, to: $to, reason: $reason) { id version }\n  }\n": typeof types.SetProjectSideStateDocument,
    "\n  mutation RecordApproval($projectId: ID!, $input: ApprovalInput!, $idempotencyKey: String!) {\n    recordApproval(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.RecordApprovalDocument,
    "\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateMilestoneDocument,
    "\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.LogFollowUpDocument,
    "\n  mutation SignIn($login: String!, $password: String!) {\n    signIn(login: $login, password: $password) { person { id } }\n  }\n": typeof types.SignInDocument,
    "\n  query OpenReminders {\n    myReminders(first: 1, filter: { state: OPEN }) { totalCount }\n  }\n": typeof types.OpenRemindersDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChooseZone($zoneId: ID!) {\n    chooseZone(zoneId: $zoneId) { zone { id } }\n  }\n": typeof types.ChooseZoneDocument,
};
const documents: Documents = {
    "\n  query EnumLabels {\n    enumLabels { name values { value label } }\n  }\n": types.EnumLabelsDocument,
    "\n  query Viewer {\n    viewer {\n      person { id name login locale roles office { id name } }\n      zone { id code name kind }\n      zones { id name }\n      permissions\n      teamIds\n      readOnly\n      today\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { person { id locale } }\n  }\n": types.SetLocaleDocument,
    "\n  query ChainNames {\n    chains { id name }\n  }\n": types.ChainNamesDocument,
    "\n  query History($entity: String!, $rowId: ID!, $first: Int!) {\n    history(entity: $entity, rowId: $rowId, first: $first) {\n      nodes { id at person { id name } action rowVersion before after reason source }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.HistoryDocument,
    "\n  query PickPeople($search: String) {\n    people(first: 30, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n": types.PickPeopleDocument,
    "\n  query PickCompanies($search: String) {\n    companies(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id name creditCode } }\n  }\n": types.PickCompaniesDocument,
    "\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n": types.PickIndustriesDocument,
    "\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } strong adequate weak missing projects contractedInvestment } }\n  }\n": types.ChainsDocument,
    "\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n": types.ChainDocument,
    "\n  fragment MapNodeFields on MapNode {\n    id version parentId name position criticality technologyGap industryCodes\n    localCapacity localDemand capacityUnit\n    localCompanies localOutput projectsInFlight contractedInvestment targets\n    strength breakPoint blockPoint action reason\n  }\n": types.MapNodeFieldsFragmentDoc,
    "\n  query TargetMap($chainId: ID!) {\n    targetMap(chainId: $chainId) {\n      asOf\n      gaps { ...GapFields }\n    }\n  }\n": types.TargetMapDocument,
    "\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason\n    targets {\n      company { id name shortName }\n      version rank score tiers contactState lastContactOn\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n": types.GapFieldsFragmentDoc,
    "\n  query NodeCompanies($nodeId: ID!) {\n    nodeCompanies(nodeId: $nodeId) {\n      company { id name shortName }\n      isLocal isTarget relation yearlyOutput tiers contactState\n    }\n  }\n": types.NodeCompaniesDocument,
    "\n  mutation CreateChainNode($chainId: ID!, $input: ChainNodeInput!, $idempotencyKey: String!) {\n    createChainNode(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateChainNodeDocument,
    "\n  mutation UpdateChainNode($id: ID!, $version: Int!, $input: ChainNodeInput!, $reason: String) {\n    updateChainNode(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateChainNodeDocument,
    "\n  mutation CreateSupplyLink($fromNodeId: ID!, $toNodeId: ID!, $idempotencyKey: String!) {\n    createSupplyLink(fromNodeId: $fromNodeId, toNodeId: $toNodeId, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateSupplyLinkDocument,
    "\n  mutation RemoveSupplyLink($id: ID!, $version: Int!, $reason: String) {\n    removeSupplyLink(id: $id, version: $version, reason: $reason)\n  }\n": types.RemoveSupplyLinkDocument,
    "\n  mutation PlaceCompany($nodeId: ID!, $companyId: ID!, $relation: CompanyRelation!, $idempotencyKey: String!) {\n    placeCompany(nodeId: $nodeId, companyId: $companyId, relation: $relation, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.PlaceCompanyDocument,
    "\n  mutation UnplaceCompany($nodeId: ID!, $companyId: ID!, $reason: String) {\n    unplaceCompany(nodeId: $nodeId, companyId: $companyId, reason: $reason) { id version }\n  }\n": types.UnplaceCompanyDocument,
    "\n  mutation UpdateTarget($id: ID!, $version: Int!, $input: CompanyInput!) {\n    updateCompany(id: $id, version: $version, input: $input) { id version }\n  }\n": types.UpdateTargetDocument,
    "\n  mutation CreateLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateLeadDocument,
    "\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n": types.CockpitDocument,
    "\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id name shortName creditCode stockCode isLocal isTarget province city sector tiers { tier } revenue revenueYear\n        contactState priority owner { id name } lastContactOn nextStep nextStepOn nodes { nodeId nodeName chainId chainName }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.CompaniesDocument,
    "\n  query ChainChoices {\n    chains { id name }\n  }\n": types.ChainChoicesDocument,
    "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } createdAt updatedAt\n    }\n  }\n": types.CompanyDocument,
    "\n  query CompanyProjects($companyId: ID!) {\n    board(first: 50, filter: { companyId: $companyId }, sort: UPDATED_DESC) {\n      nodes { id code name stage light totalInvestment owner { name } }\n    }\n  }\n": types.CompanyProjectsDocument,
    "\n  mutation CreateCompany($input: CompanyInput!, $idempotencyKey: String!) {\n    createCompany(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateCompanyDocument,
    "\n  mutation UpdateCompany($id: ID!, $version: Int!, $input: CompanyInput!, $reason: String) {\n    updateCompany(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateCompanyDocument,
    "\n  mutation RevealContact($id: ID!, $reason: String!) {\n    revealContact(id: $id, reason: $reason) { id phone email masked }\n  }\n": types.RevealContactDocument,
    "\n  query CheckCreditCode($code: String!) {\n    checkCreditCode(code: $code) { given folded valid problem suggestion warning existing { id name } }\n  }\n": types.CheckCreditCodeDocument,
    "\n  mutation OpenLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.OpenLeadDocument,
    "\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n": types.ContractFieldsFragmentDoc,
    "\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId evidence }\n    latestCheck { id result checkedAt actual actualOn expected reason ruleVersion inputs }\n  }\n": types.ContractMetricFieldsFragmentDoc,
    "\n  query ContractChecks($first: Int!, $after: String, $page: Int, $filter: CheckFilter, $sort: CheckSort) {\n    contractChecks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        metricId kind contractId contractCode target targetOn actual actualOn unit dueOn result reason checkedAt\n        project { id code name }\n        chain { id name }\n      }\n    }\n  }\n": types.ContractChecksDocument,
    "\n  mutation CreateContract($projectId: ID!, $input: ContractInput!, $idempotencyKey: String!) {\n    createContract(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateContractDocument,
    "\n  mutation UpdateContract($id: ID!, $version: Int!, $input: ContractInput!, $reason: String) {\n    updateContract(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateContractDocument,
    "\n  mutation AddContractMetric($contractId: ID!, $input: ContractMetricInput!, $idempotencyKey: String!) {\n    addContractMetric(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.AddContractMetricDocument,
    "\n  mutation RecordMetricReturn($metricId: ID!, $input: MetricReturnInput!, $idempotencyKey: String!) {\n    recordMetricReturn(metricId: $metricId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.RecordMetricReturnDocument,
    "\n  mutation RunContractChecks($contractId: ID!) {\n    runContractChecks(contractId: $contractId) { id version }\n  }\n": types.RunContractChecksDocument,
    "\n  query MeetingCalendar($year: Int!, $quarter: Int!) {\n    meetingCalendar(year: $year, quarter: $quarter) {\n      chain { id name }\n      year quarter status meetingId scheduledAt\n      leader { id name }\n    }\n  }\n": types.MeetingCalendarDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n": types.MeetingDocument,
    "\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n": types.TaskFieldsFragmentDoc,
    "\n  fragment BriefingFields on Briefing {\n    chain { id name }\n    year quarter generatedAt frozen hash\n    sections { code title paragraphs columns { key title kind } rows }\n  }\n": types.BriefingFieldsFragmentDoc,
    "\n  query Briefing($chainId: ID!, $year: Int!, $quarter: Int!) {\n    briefing(chainId: $chainId, year: $year, quarter: $quarter) { ...BriefingFields }\n  }\n": types.BriefingDocument,
    "\n  query BriefingPack($id: ID!) {\n    briefingPack(id: $id) { ...BriefingFields }\n  }\n": types.BriefingPackDocument,
    "\n  query SupervisedTasks($first: Int!, $after: String, $page: Int, $filter: TaskFilter, $sort: TaskSort) {\n    supervisedTasks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...TaskFields }\n    }\n  }\n": types.SupervisedTasksDocument,
    "\n  mutation ScheduleMeeting($input: MeetingInput!, $idempotencyKey: String!) {\n    scheduleMeeting(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.ScheduleMeetingDocument,
    "\n  mutation UpdateMeeting($id: ID!, $version: Int!, $input: MeetingInput!, $reason: String) {\n    updateMeeting(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateMeetingDocument,
    "\n  mutation FreezeBriefing($meetingId: ID!, $idempotencyKey: String!) {\n    freezeBriefing(meetingId: $meetingId, idempotencyKey: $idempotencyKey) { id hash downloadUrl }\n  }\n": types.FreezeBriefingDocument,
    "\n  mutation RecordDecision($meetingId: ID!, $input: DecisionInput!, $idempotencyKey: String!) {\n    recordDecision(meetingId: $meetingId, input: $input, idempotencyKey: $idempotencyKey) { id number }\n  }\n": types.RecordDecisionDocument,
    "\n  mutation AssignTask($decisionId: ID!, $input: TaskInput!, $idempotencyKey: String!) {\n    assignTask(decisionId: $decisionId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.AssignTaskDocument,
    "\n  mutation UpdateTask($id: ID!, $version: Int!, $input: UpdateTaskInput!, $reason: String) {\n    updateTask(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateTaskDocument,
    "\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n": types.ChainNodeNamesDocument,
    "\n  query OfficeNames {\n    offices { id name }\n  }\n": types.OfficeNamesDocument,
    "\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n": types.ProjectGateDocument,
    "\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n": types.BoardDocument,
    "\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    milestones { kind plannedOn replannedOn actualOn }\n  }\n": types.BoardCardFieldsFragmentDoc,
    "\n  query ProjectFunnel($chainId: ID) {\n    funnel(chainId: $chainId) {\n      batches { code label projects totalInvestment }\n    }\n  }\n": types.ProjectFunnelDocument,
    "\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n": types.ProjectDocument,
    "\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons }\n    gate { from to open missing { code kind label reason rule link } }\n    milestones { id version kind plannedOn replannedOn actualOn replanReason }\n    approvals { id version kind outcome decidedOn decidedBy { id name } documentNo opinion }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt by { id name } reason }\n    contracts { ...ContractFields }\n  }\n": types.ProjectFieldsFragmentDoc,
    "\n  mutation CreateProject($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateProjectDocument,
    "\n  mutation UpdateProject($id: ID!, $version: Int!, $input: ProjectInput!, $reason: String) {\n    updateProject(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateProjectDocument,
    "\n  mutation MoveProject($id: ID!, $version: Int!, $to: Stage!, $reason: String) {\n    moveProject(id: $id, version: $version, to: $to, reason: $reason) { id version stage }\n  }\n": types.MoveProjectDocument,
    "\n  mutation SetProjectSideState($id: ID!, $version: Int!, $to: SideState!, $reason: String!) {\n    setProjectSideState(id: $id, version: $version, to: $to, reason: $reason) { id version }\n  }\n": types.SetProjectSideStateDocument,
    "\n  mutation RecordApproval($projectId: ID!, $input: ApprovalInput!, $idempotencyKey: String!) {\n    recordApproval(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.RecordApprovalDocument,
    "\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateMilestoneDocument,
    "\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.LogFollowUpDocument,
    "\n  mutation SignIn($login: String!, $password: String!) {\n    signIn(login: $login, password: $password) { person { id } }\n  }\n": types.SignInDocument,
    "\n  query OpenReminders {\n    myReminders(first: 1, filter: { state: OPEN }) { totalCount }\n  }\n": types.OpenRemindersDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation ChooseZone($zoneId: ID!) {\n    chooseZone(zoneId: $zoneId) { zone { id } }\n  }\n": types.ChooseZoneDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnumLabels {\n    enumLabels { name values { value label } }\n  }\n"): (typeof documents)["\n  query EnumLabels {\n    enumLabels { name values { value label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      person { id name login locale roles office { id name } }\n      zone { id code name kind }\n      zones { id name }\n      permissions\n      teamIds\n      readOnly\n      today\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      person { id name login locale roles office { id name } }\n      zone { id code name kind }\n      zones { id name }\n      permissions\n      teamIds\n      readOnly\n      today\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { person { id locale } }\n  }\n"): (typeof documents)["\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { person { id locale } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainNames {\n    chains { id name }\n  }\n"): (typeof documents)["\n  query ChainNames {\n    chains { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($entity: String!, $rowId: ID!, $first: Int!) {\n    history(entity: $entity, rowId: $rowId, first: $first) {\n      nodes { id at person { id name } action rowVersion before after reason source }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query History($entity: String!, $rowId: ID!, $first: Int!) {\n    history(entity: $entity, rowId: $rowId, first: $first) {\n      nodes { id at person { id name } action rowVersion before after reason source }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickPeople($search: String) {\n    people(first: 30, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n"): (typeof documents)["\n  query PickPeople($search: String) {\n    people(first: 30, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickCompanies($search: String) {\n    companies(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id name creditCode } }\n  }\n"): (typeof documents)["\n  query PickCompanies($search: String) {\n    companies(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id name creditCode } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n"): (typeof documents)["\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } strong adequate weak missing projects contractedInvestment } }\n  }\n"): (typeof documents)["\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } strong adequate weak missing projects contractedInvestment } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n"): (typeof documents)["\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MapNodeFields on MapNode {\n    id version parentId name position criticality technologyGap industryCodes\n    localCapacity localDemand capacityUnit\n    localCompanies localOutput projectsInFlight contractedInvestment targets\n    strength breakPoint blockPoint action reason\n  }\n"): (typeof documents)["\n  fragment MapNodeFields on MapNode {\n    id version parentId name position criticality technologyGap industryCodes\n    localCapacity localDemand capacityUnit\n    localCompanies localOutput projectsInFlight contractedInvestment targets\n    strength breakPoint blockPoint action reason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetMap($chainId: ID!) {\n    targetMap(chainId: $chainId) {\n      asOf\n      gaps { ...GapFields }\n    }\n  }\n"): (typeof documents)["\n  query TargetMap($chainId: ID!) {\n    targetMap(chainId: $chainId) {\n      asOf\n      gaps { ...GapFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason\n    targets {\n      company { id name shortName }\n      version rank score tiers contactState lastContactOn\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n"): (typeof documents)["\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason\n    targets {\n      company { id name shortName }\n      version rank score tiers contactState lastContactOn\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodeCompanies($nodeId: ID!) {\n    nodeCompanies(nodeId: $nodeId) {\n      company { id name shortName }\n      isLocal isTarget relation yearlyOutput tiers contactState\n    }\n  }\n"): (typeof documents)["\n  query NodeCompanies($nodeId: ID!) {\n    nodeCompanies(nodeId: $nodeId) {\n      company { id name shortName }\n      isLocal isTarget relation yearlyOutput tiers contactState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateChainNode($chainId: ID!, $input: ChainNodeInput!, $idempotencyKey: String!) {\n    createChainNode(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation CreateChainNode($chainId: ID!, $input: ChainNodeInput!, $idempotencyKey: String!) {\n    createChainNode(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateChainNode($id: ID!, $version: Int!, $input: ChainNodeInput!, $reason: String) {\n    updateChainNode(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateChainNode($id: ID!, $version: Int!, $input: ChainNodeInput!, $reason: String) {\n    updateChainNode(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSupplyLink($fromNodeId: ID!, $toNodeId: ID!, $idempotencyKey: String!) {\n    createSupplyLink(fromNodeId: $fromNodeId, toNodeId: $toNodeId, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation CreateSupplyLink($fromNodeId: ID!, $toNodeId: ID!, $idempotencyKey: String!) {\n    createSupplyLink(fromNodeId: $fromNodeId, toNodeId: $toNodeId, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSupplyLink($id: ID!, $version: Int!, $reason: String) {\n    removeSupplyLink(id: $id, version: $version, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation RemoveSupplyLink($id: ID!, $version: Int!, $reason: String) {\n    removeSupplyLink(id: $id, version: $version, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceCompany($nodeId: ID!, $companyId: ID!, $relation: CompanyRelation!, $idempotencyKey: String!) {\n    placeCompany(nodeId: $nodeId, companyId: $companyId, relation: $relation, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation PlaceCompany($nodeId: ID!, $companyId: ID!, $relation: CompanyRelation!, $idempotencyKey: String!) {\n    placeCompany(nodeId: $nodeId, companyId: $companyId, relation: $relation, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnplaceCompany($nodeId: ID!, $companyId: ID!, $reason: String) {\n    unplaceCompany(nodeId: $nodeId, companyId: $companyId, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UnplaceCompany($nodeId: ID!, $companyId: ID!, $reason: String) {\n    unplaceCompany(nodeId: $nodeId, companyId: $companyId, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTarget($id: ID!, $version: Int!, $input: CompanyInput!) {\n    updateCompany(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateTarget($id: ID!, $version: Int!, $input: CompanyInput!) {\n    updateCompany(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n"): (typeof documents)["\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id name shortName creditCode stockCode isLocal isTarget province city sector tiers { tier } revenue revenueYear\n        contactState priority owner { id name } lastContactOn nextStep nextStepOn nodes { nodeId nodeName chainId chainName }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id name shortName creditCode stockCode isLocal isTarget province city sector tiers { tier } revenue revenueYear\n        contactState priority owner { id name } lastContactOn nextStep nextStepOn nodes { nodeId nodeName chainId chainName }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainChoices {\n    chains { id name }\n  }\n"): (typeof documents)["\n  query ChainChoices {\n    chains { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } createdAt updatedAt\n    }\n  }\n"): (typeof documents)["\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } createdAt updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyProjects($companyId: ID!) {\n    board(first: 50, filter: { companyId: $companyId }, sort: UPDATED_DESC) {\n      nodes { id code name stage light totalInvestment owner { name } }\n    }\n  }\n"): (typeof documents)["\n  query CompanyProjects($companyId: ID!) {\n    board(first: 50, filter: { companyId: $companyId }, sort: UPDATED_DESC) {\n      nodes { id code name stage light totalInvestment owner { name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCompany($input: CompanyInput!, $idempotencyKey: String!) {\n    createCompany(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateCompany($input: CompanyInput!, $idempotencyKey: String!) {\n    createCompany(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCompany($id: ID!, $version: Int!, $input: CompanyInput!, $reason: String) {\n    updateCompany(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateCompany($id: ID!, $version: Int!, $input: CompanyInput!, $reason: String) {\n    updateCompany(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealContact($id: ID!, $reason: String!) {\n    revealContact(id: $id, reason: $reason) { id phone email masked }\n  }\n"): (typeof documents)["\n  mutation RevealContact($id: ID!, $reason: String!) {\n    revealContact(id: $id, reason: $reason) { id phone email masked }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckCreditCode($code: String!) {\n    checkCreditCode(code: $code) { given folded valid problem suggestion warning existing { id name } }\n  }\n"): (typeof documents)["\n  query CheckCreditCode($code: String!) {\n    checkCreditCode(code: $code) { given folded valid problem suggestion warning existing { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation OpenLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n"): (typeof documents)["\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId evidence }\n    latestCheck { id result checkedAt actual actualOn expected reason ruleVersion inputs }\n  }\n"): (typeof documents)["\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId evidence }\n    latestCheck { id result checkedAt actual actualOn expected reason ruleVersion inputs }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractChecks($first: Int!, $after: String, $page: Int, $filter: CheckFilter, $sort: CheckSort) {\n    contractChecks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        metricId kind contractId contractCode target targetOn actual actualOn unit dueOn result reason checkedAt\n        project { id code name }\n        chain { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContractChecks($first: Int!, $after: String, $page: Int, $filter: CheckFilter, $sort: CheckSort) {\n    contractChecks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        metricId kind contractId contractCode target targetOn actual actualOn unit dueOn result reason checkedAt\n        project { id code name }\n        chain { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContract($projectId: ID!, $input: ContractInput!, $idempotencyKey: String!) {\n    createContract(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation CreateContract($projectId: ID!, $input: ContractInput!, $idempotencyKey: String!) {\n    createContract(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContract($id: ID!, $version: Int!, $input: ContractInput!, $reason: String) {\n    updateContract(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateContract($id: ID!, $version: Int!, $input: ContractInput!, $reason: String) {\n    updateContract(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContractMetric($contractId: ID!, $input: ContractMetricInput!, $idempotencyKey: String!) {\n    addContractMetric(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation AddContractMetric($contractId: ID!, $input: ContractMetricInput!, $idempotencyKey: String!) {\n    addContractMetric(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMetricReturn($metricId: ID!, $input: MetricReturnInput!, $idempotencyKey: String!) {\n    recordMetricReturn(metricId: $metricId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation RecordMetricReturn($metricId: ID!, $input: MetricReturnInput!, $idempotencyKey: String!) {\n    recordMetricReturn(metricId: $metricId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunContractChecks($contractId: ID!) {\n    runContractChecks(contractId: $contractId) { id version }\n  }\n"): (typeof documents)["\n  mutation RunContractChecks($contractId: ID!) {\n    runContractChecks(contractId: $contractId) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingCalendar($year: Int!, $quarter: Int!) {\n    meetingCalendar(year: $year, quarter: $quarter) {\n      chain { id name }\n      year quarter status meetingId scheduledAt\n      leader { id name }\n    }\n  }\n"): (typeof documents)["\n  query MeetingCalendar($year: Int!, $quarter: Int!) {\n    meetingCalendar(year: $year, quarter: $quarter) {\n      chain { id name }\n      year quarter status meetingId scheduledAt\n      leader { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n"): (typeof documents)["\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n"): (typeof documents)["\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BriefingFields on Briefing {\n    chain { id name }\n    year quarter generatedAt frozen hash\n    sections { code title paragraphs columns { key title kind } rows }\n  }\n"): (typeof documents)["\n  fragment BriefingFields on Briefing {\n    chain { id name }\n    year quarter generatedAt frozen hash\n    sections { code title paragraphs columns { key title kind } rows }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Briefing($chainId: ID!, $year: Int!, $quarter: Int!) {\n    briefing(chainId: $chainId, year: $year, quarter: $quarter) { ...BriefingFields }\n  }\n"): (typeof documents)["\n  query Briefing($chainId: ID!, $year: Int!, $quarter: Int!) {\n    briefing(chainId: $chainId, year: $year, quarter: $quarter) { ...BriefingFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BriefingPack($id: ID!) {\n    briefingPack(id: $id) { ...BriefingFields }\n  }\n"): (typeof documents)["\n  query BriefingPack($id: ID!) {\n    briefingPack(id: $id) { ...BriefingFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisedTasks($first: Int!, $after: String, $page: Int, $filter: TaskFilter, $sort: TaskSort) {\n    supervisedTasks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...TaskFields }\n    }\n  }\n"): (typeof documents)["\n  query SupervisedTasks($first: Int!, $after: String, $page: Int, $filter: TaskFilter, $sort: TaskSort) {\n    supervisedTasks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...TaskFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleMeeting($input: MeetingInput!, $idempotencyKey: String!) {\n    scheduleMeeting(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation ScheduleMeeting($input: MeetingInput!, $idempotencyKey: String!) {\n    scheduleMeeting(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMeeting($id: ID!, $version: Int!, $input: MeetingInput!, $reason: String) {\n    updateMeeting(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateMeeting($id: ID!, $version: Int!, $input: MeetingInput!, $reason: String) {\n    updateMeeting(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeBriefing($meetingId: ID!, $idempotencyKey: String!) {\n    freezeBriefing(meetingId: $meetingId, idempotencyKey: $idempotencyKey) { id hash downloadUrl }\n  }\n"): (typeof documents)["\n  mutation FreezeBriefing($meetingId: ID!, $idempotencyKey: String!) {\n    freezeBriefing(meetingId: $meetingId, idempotencyKey: $idempotencyKey) { id hash downloadUrl }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($meetingId: ID!, $input: DecisionInput!, $idempotencyKey: String!) {\n    recordDecision(meetingId: $meetingId, input: $input, idempotencyKey: $idempotencyKey) { id number }\n  }\n"): (typeof documents)["\n  mutation RecordDecision($meetingId: ID!, $input: DecisionInput!, $idempotencyKey: String!) {\n    recordDecision(meetingId: $meetingId, input: $input, idempotencyKey: $idempotencyKey) { id number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTask($decisionId: ID!, $input: TaskInput!, $idempotencyKey: String!) {\n    assignTask(decisionId: $decisionId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation AssignTask($decisionId: ID!, $input: TaskInput!, $idempotencyKey: String!) {\n    assignTask(decisionId: $decisionId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTask($id: ID!, $version: Int!, $input: UpdateTaskInput!, $reason: String) {\n    updateTask(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateTask($id: ID!, $version: Int!, $input: UpdateTaskInput!, $reason: String) {\n    updateTask(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n"): (typeof documents)["\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeNames {\n    offices { id name }\n  }\n"): (typeof documents)["\n  query OfficeNames {\n    offices { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n"): (typeof documents)["\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n"): (typeof documents)["\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    milestones { kind plannedOn replannedOn actualOn }\n  }\n"): (typeof documents)["\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    milestones { kind plannedOn replannedOn actualOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectFunnel($chainId: ID) {\n    funnel(chainId: $chainId) {\n      batches { code label projects totalInvestment }\n    }\n  }\n"): (typeof documents)["\n  query ProjectFunnel($chainId: ID) {\n    funnel(chainId: $chainId) {\n      batches { code label projects totalInvestment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n"): (typeof documents)["\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons }\n    gate { from to open missing { code kind label reason rule link } }\n    milestones { id version kind plannedOn replannedOn actualOn replanReason }\n    approvals { id version kind outcome decidedOn decidedBy { id name } documentNo opinion }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt by { id name } reason }\n    contracts { ...ContractFields }\n  }\n"): (typeof documents)["\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons }\n    gate { from to open missing { code kind label reason rule link } }\n    milestones { id version kind plannedOn replannedOn actualOn replanReason }\n    approvals { id version kind outcome decidedOn decidedBy { id name } documentNo opinion }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt by { id name } reason }\n    contracts { ...ContractFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProject($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateProject($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProject($id: ID!, $version: Int!, $input: ProjectInput!, $reason: String) {\n    updateProject(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateProject($id: ID!, $version: Int!, $input: ProjectInput!, $reason: String) {\n    updateProject(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveProject($id: ID!, $version: Int!, $to: Stage!, $reason: String) {\n    moveProject(id: $id, version: $version, to: $to, reason: $reason) { id version stage }\n  }\n"): (typeof documents)["\n  mutation MoveProject($id: ID!, $version: Int!, $to: Stage!, $reason: String) {\n    moveProject(id: $id, version: $version, to: $to, reason: $reason) { id version stage }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetProjectSideState($id: ID!, $version: Int!, $to: SideState!, $reason: String!) {\n    setProjectSideState(id: $id, version: $version, to: $to, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation SetProjectSideState($id: ID!, $version: Int!, $to: SideState!, $reason: String!) {\n    setProjectSideState(id: $id, version: $version, to: $to, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordApproval($projectId: ID!, $input: ApprovalInput!, $idempotencyKey: String!) {\n    recordApproval(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation RecordApproval($projectId: ID!, $input: ApprovalInput!, $idempotencyKey: String!) {\n    recordApproval(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($login: String!, $password: String!) {\n    signIn(login: $login, password: $password) { person { id } }\n  }\n"): (typeof documents)["\n  mutation SignIn($login: String!, $password: String!) {\n    signIn(login: $login, password: $password) { person { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenReminders {\n    myReminders(first: 1, filter: { state: OPEN }) { totalCount }\n  }\n"): (typeof documents)["\n  query OpenReminders {\n    myReminders(first: 1, filter: { state: OPEN }) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseZone($zoneId: ID!) {\n    chooseZone(zoneId: $zoneId) { zone { id } }\n  }\n"): (typeof documents)["\n  mutation ChooseZone($zoneId: ID!) {\n    chooseZone(zoneId: $zoneId) { zone { id } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;