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
    "\n  fragment GivenFigureFields on GivenFigure {\n    field milestone given fileName importedAt\n  }\n": typeof types.GivenFigureFieldsFragmentDoc,
    "\n  query ChainNames {\n    chains { id name }\n  }\n": typeof types.ChainNamesDocument,
    "\n  query History($entity: String!, $rowId: ID!, $first: Int!) {\n    history(entity: $entity, rowId: $rowId, first: $first) {\n      nodes { id at person { id name } action rowVersion before after reason source }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.HistoryDocument,
    "mutation UndoBulkAction($id: ID!) { undoBulkAction(id: $id) { id doneCount undoUntil rows { id name done why } } }": typeof types.UndoBulkActionDocument,
    "query NodesToPlaceOn($id: ID!) { chain(id: $id) { id nodes { id name } } }": typeof types.NodesToPlaceOnDocument,
    "query ListColumns($list: ListName!) { listColumns(list: $list) }": typeof types.ListColumnsDocument,
    "mutation ChooseListColumns($list: ListName!, $columns: [String!]!) { chooseListColumns(list: $list, columns: $columns) }": typeof types.ChooseListColumnsDocument,
    "query FilterPeople($ids: [ID!]!) { people(first: 10, filter: { ids: $ids }) { nodes { id name } } }": typeof types.FilterPeopleDocument,
    "query FilterCompany($id: ID!) { company(id: $id) { id name shortName } }": typeof types.FilterCompanyDocument,
    "query FilterImport($id: ID!) { importBatch(id: $id) { id fileName } }": typeof types.FilterImportDocument,
    "query FilterNodes($id: ID!) { chain(id: $id) { id nodes { id name position } } }": typeof types.FilterNodesDocument,
    "query NodeSuggestions($companyId: ID!) { nodeSuggestions(companyId: $companyId) { nodeId nodeName chainName score reasons } }": typeof types.NodeSuggestionsDocument,
    "query CompanySuggestions($filter: CompanyFilter, $minScore: Int!, $after: String) {\n  companySuggestions(first: 100, after: $after, filter: $filter, minScore: $minScore) { nodes { company { id name } suggestions { nodeId nodeName chainName score reasons } } pageInfo { hasNextPage endCursor } }\n}": typeof types.CompanySuggestionsDocument,
    "mutation BulkPlaceCompanies($placements: [PlacementInput!]!, $remove: Boolean!, $idempotencyKey: String!) {\n  bulkPlaceCompanies(placements: $placements, remove: $remove, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n}": typeof types.BulkPlaceCompaniesDocument,
    "query SavedViews($list: ListName!) { savedViews(list: $list) { id version name owner { id name } shared filters { name value } sort columns isDefault mine } }": typeof types.SavedViewsDocument,
    "mutation RemoveSavedView($id: ID!, $version: Int!) { removeSavedView(id: $id, version: $version) }": typeof types.RemoveSavedViewDocument,
    "mutation ChooseDefaultView($list: ListName!, $viewId: ID) { chooseDefaultView(list: $list, viewId: $viewId) { id isDefault } }": typeof types.ChooseDefaultViewDocument,
    "mutation CreateSavedView($list: ListName!, $input: SavedViewInput!, $idempotencyKey: String!) { createSavedView(list: $list, input: $input, idempotencyKey: $idempotencyKey) { id } }": typeof types.CreateSavedViewDocument,
    "mutation UpdateSavedView($id: ID!, $version: Int!, $input: SavedViewInput!) { updateSavedView(id: $id, version: $version, input: $input) { id version } }": typeof types.UpdateSavedViewDocument,
    "\n  query OfficeOptions {\n    offices { id name }\n  }\n": typeof types.OfficeOptionsDocument,
    "\n  query PickSeveralPeople($search: String) {\n    people(first: 50, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n": typeof types.PickSeveralPeopleDocument,
    "\n  query PickPeople($search: String) {\n    people(first: 30, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n": typeof types.PickPeopleDocument,
    "\n  query PickCompanies($search: String) {\n    companies(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id name creditCode } }\n  }\n": typeof types.PickCompaniesDocument,
    "\n  query FindProjects($search: String) {\n    board(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id code name } }\n  }\n": typeof types.FindProjectsDocument,
    "\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n": typeof types.PickIndustriesDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query MyApiTokens {\n    myApiTokens { id name createdAt expiresAt lastUsedAt revokedAt }\n  }\n": typeof types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $expiresOn: Date) {\n    createApiToken(name: $name, expiresOn: $expiresOn) { secret token { id } }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } maturity strong adequate weak missing projects contractedInvestment } }\n  }\n": typeof types.ChainsDocument,
    "\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      policyPack { title documentNumber validFrom validUntil }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      maturity { level reason rule }\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n": typeof types.ChainDocument,
    "\n  fragment MapNodeFields on MapNode {\n    id version parentId name position criticality technologyGap industryCodes\n    localCapacity localDemand capacityUnit\n    localCompanies localOutput projectsInFlight contractedInvestment targets\n    strength breakPoint blockPoint action reason\n  }\n": typeof types.MapNodeFieldsFragmentDoc,
    "\n  query TargetMap($chainId: ID!) {\n    targetMap(chainId: $chainId) {\n      asOf\n      gaps { ...GapFields }\n    }\n  }\n": typeof types.TargetMapDocument,
    "\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason targetCount\n    targets {\n      company { id name shortName }\n      version rank bestRank worstRank decisiveFactor score tiers contactState lastContactOn nextStep nextStepOn channel\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n": typeof types.GapFieldsFragmentDoc,
    "\n  query NodeCompanies($nodeId: ID!) {\n    nodeCompanies(nodeId: $nodeId) {\n      company { id name shortName }\n      isLocal isTarget relation yearlyOutput tiers contactState\n    }\n  }\n": typeof types.NodeCompaniesDocument,
    "\n  mutation CreateChainNode($chainId: ID!, $input: ChainNodeInput!, $idempotencyKey: String!) {\n    createChainNode(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateChainNodeDocument,
    "\n  mutation UpdateChainNode($id: ID!, $version: Int!, $input: ChainNodeInput!, $reason: String) {\n    updateChainNode(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateChainNodeDocument,
    "\n  mutation CreateSupplyLink($fromNodeId: ID!, $toNodeId: ID!, $idempotencyKey: String!) {\n    createSupplyLink(fromNodeId: $fromNodeId, toNodeId: $toNodeId, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateSupplyLinkDocument,
    "\n  mutation RemoveSupplyLink($id: ID!, $version: Int!, $reason: String) {\n    removeSupplyLink(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.RemoveSupplyLinkDocument,
    "\n  mutation PlaceCompany($nodeId: ID!, $companyId: ID!, $relation: CompanyRelation!, $idempotencyKey: String!) {\n    placeCompany(nodeId: $nodeId, companyId: $companyId, relation: $relation, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.PlaceCompanyDocument,
    "\n  mutation UnplaceCompany($nodeId: ID!, $companyId: ID!, $reason: String) {\n    unplaceCompany(nodeId: $nodeId, companyId: $companyId, reason: $reason) { id version }\n  }\n": typeof types.UnplaceCompanyDocument,
    "\n  query TeamOptions {\n    workingTeams { id name leader { name } head { name } }\n  }\n": typeof types.TeamOptionsDocument,
    "\n  mutation CreateChain($input: ChainInput!, $idempotencyKey: String!, $templateCode: String, $copyOfId: ID) {\n    createChain(input: $input, idempotencyKey: $idempotencyKey, templateCode: $templateCode, copyOfId: $copyOfId) { id }\n  }\n": typeof types.CreateChainDocument,
    "\n  mutation UpdateChain($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateChainDocument,
    "\n  mutation MoveChainNode($id: ID!, $version: Int!, $beforeId: ID) {\n    moveChainNode(id: $id, version: $version, beforeId: $beforeId) { id version }\n  }\n": typeof types.MoveChainNodeDocument,
    "\n  query PolicyPacks($chainId: ID!) {\n    policyPacks(chainId: $chainId) { id version number title documentNumber validFrom validUntil summary state }\n  }\n": typeof types.PolicyPacksDocument,
    "\n  mutation IssuePolicyPack($chainId: ID!, $input: PolicyPackInput!, $idempotencyKey: String!) {\n    issuePolicyPack(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.IssuePolicyPackDocument,
    "\n  mutation CorrectPolicyPack($id: ID!, $version: Int!, $input: PolicyPackInput!, $reason: String) {\n    correctPolicyPack(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.CorrectPolicyPackDocument,
    "\n  query ChainStarts {\n    chainTemplates { code name nodes links }\n    chains { id name }\n  }\n": typeof types.ChainStartsDocument,
    "\n  query ChainImportPlan($chainId: ID!, $document: JSON!) {\n    chainImportPlan(chainId: $chainId, document: $document) {\n      chainId state reordered unchanged\n      added { row key name }\n      changed { row key name changes { label before after } }\n      removed { row key name }\n      linksAdded { row from to }\n      linksRemoved { row from to }\n      refused { sheet row field reason }\n    }\n  }\n": typeof types.ChainImportPlanDocument,
    "\n  mutation ImportChain($chainId: ID!, $document: JSON!, $state: String!, $reason: String) {\n    importChain(chainId: $chainId, document: $document, state: $state, reason: $reason) { id version }\n  }\n": typeof types.ImportChainDocument,
    "\n  query ChainEditor($id: ID!) {\n    chain(id: $id) {\n      id version name\n      nodes { id version key name parentId position criticality technologyGap industryCodes localCapacity localDemand capacityUnit }\n      links { id version fromNodeId toNodeId }\n    }\n  }\n": typeof types.ChainEditorDocument,
    "\n  mutation RemoveChainNode($id: ID!, $version: Int!, $liftChildren: Boolean!, $reason: String) {\n    removeChainNode(id: $id, version: $version, liftChildren: $liftChildren, reason: $reason) { id version liftedChildIds removedLinkIds }\n  }\n": typeof types.RemoveChainNodeDocument,
    "\n  mutation RestoreChainNode($id: ID!, $version: Int!, $childIds: [ID!]!, $linkIds: [ID!]!, $reason: String) {\n    restoreChainNode(id: $id, version: $version, childIds: $childIds, linkIds: $linkIds, reason: $reason) { id version }\n  }\n": typeof types.RestoreChainNodeDocument,
    "\n  fragment Verdict on NodeVerdict { strength breakPoint blockPoint action reason }\n": typeof types.VerdictFragmentDoc,
    "\n  query StrengthRulePreview($chainId: ID!, $rule: StrengthRuleInput!) {\n    strengthRulePreview(chainId: $chainId, rule: $rule) {\n      ruleAfter { text }\n      countsBefore { strong adequate weak missing breakPoints blockPoints }\n      countsAfter { strong adequate weak missing breakPoints blockPoints }\n      nodes { nodeId nodeName position changed before { ...Verdict } after { ...Verdict } }\n    }\n  }\n": typeof types.StrengthRulePreviewDocument,
    "\n  mutation UpdateStrengthRule($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateStrengthRuleDocument,
    "\n  query GapAnalysis($chainId: ID!) {\n    gapAnalysis(chainId: $chainId) {\n      asOf gapRule outageRule localCompanies localOutput\n      gaps {\n        nodeId nodeName position criticality technologyGap rank score targets\n        verdict { ...Verdict }\n        parts { criticality dependence lack }\n        dependentNodes dependentCompanies dependentOutput dependentShare dependence\n        ways { nodes { id name } }\n      }\n      companyRisks { ...Risk company { id name shortName } }\n      nodeRisks { ...Risk node { id name } }\n    }\n  }\n": typeof types.GapAnalysisDocument,
    "\n  fragment Risk on SupplyRisk {\n    rank cutNodes cutCompanies cutOutput cutShare aloneCompanies aloneOutput text\n    stopped { id name }\n  }\n": typeof types.RiskFragmentDoc,
    "\n  query SupplyOutage($chainId: ID!, $companyIds: [ID!]!, $nodeIds: [ID!]!) {\n    supplyOutage(chainId: $chainId, companyIds: $companyIds, nodeIds: $nodeIds) {\n      text\n      stopped { id name }\n      cuts { alone companyCount node { id name } path { id name } companies { output company { id name } } }\n    }\n  }\n": typeof types.SupplyOutageDocument,
    "\n  fragment Standing on ChainStanding {\n    localCompanies localOutput gaps exposedCompanies exposedOutput singlePoints largestCut maturity\n    counts { strong adequate weak missing breakPoints blockPoints }\n  }\n": typeof types.StandingFragmentDoc,
    "\n  query WhatIf($chainId: ID!, $input: WhatIfInput!) {\n    whatIf(chainId: $chainId, input: $input) {\n      now { ...Standing }\n      outcomes {\n        name plannedInvestment\n        standing { ...Standing }\n        targets { name yearlyOutput company { id name } nodes { id name } }\n        gapsClosed { id name }\n        nodes {\n          nodeId nodeName position changed companiesBefore companiesAfter outputBefore outputAfter\n          before { ...Verdict } after { ...Verdict }\n        }\n      }\n    }\n  }\n": typeof types.WhatIfDocument,
    "\n  fragment SnapshotInfoFields on ChainSnapshotInfo {\n    id kind year quarter takenAt late note ruleVersion hash maturity\n    takenBy { id name }\n    totals { localCompanies localOutput targets projectsInFlight contractedInvestment }\n  }\n": typeof types.SnapshotInfoFieldsFragmentDoc,
    "\n  query Snapshots($chainId: ID!, $first: Int!, $after: String, $page: Int) {\n    chain(id: $chainId) { id name maturity team { id } }\n    snapshots(chainId: $chainId, first: $first, after: $after, page: $page) {\n      nodes { ...SnapshotInfoFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n": typeof types.SnapshotsDocument,
    "\n  query Snapshot($id: ID!, $chainId: ID!) {\n    snapshot(id: $id) {\n      intact rule maturityReason companiesTotal projectsTotal\n      info { ...SnapshotInfoFields chain { id name } }\n      nodes {\n        id parentId name position criticality technologyGap industryCodes localCapacity localDemand capacityUnit\n        localCompanies localOutput projectsInFlight contractedInvestment targets\n        strength breakPoint blockPoint action reason\n      }\n      links { fromNodeId toNodeId }\n      gaps { nodeId rank score targets { companyId name rank score tiers owner contactState lastContactOn project } }\n      companies { id name isLocal isTarget output tiers nodes }\n      projects { id code name node stage sideState investment }\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n": typeof types.SnapshotDocument,
    "\n  query SnapshotChoices($chainId: ID!) {\n    snapshots(chainId: $chainId, first: 100) { nodes { id kind year quarter takenAt note } }\n  }\n": typeof types.SnapshotChoicesDocument,
    "\n  fragment SnapshotNodeFields on SnapshotNodeType {\n    id name position strength breakPoint blockPoint action reason localCompanies localOutput contractedInvestment\n  }\n": typeof types.SnapshotNodeFieldsFragmentDoc,
    "\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      toAsOf ruleDiffers maturityBefore maturityAfter\n      before { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      after { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      difference { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      nodes { id kind outputDifference investmentDifference companyDifference before { ...SnapshotNodeFields } after { ...SnapshotNodeFields } }\n      companies { id kind outputDifference before { name output nodes } after { name output nodes } }\n      companiesTotal\n      targets { id kind outputDifference before { name output nodes } after { name output nodes } }\n      targetsTotal\n      projects { id kind investmentDifference before { code name stage sideState investment node } after { code name stage sideState investment node } }\n      projectsTotal\n    }\n  }\n": typeof types.CompareSnapshotsDocument,
    "\n  mutation TakeSnapshot($chainId: ID!, $note: String, $idempotencyKey: String!) {\n    takeSnapshot(chainId: $chainId, note: $note, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.TakeSnapshotDocument,
    "\n  mutation IssueDirectory($snapshotId: ID!, $kind: DirectoryKind!, $idempotencyKey: String!) {\n    issueDirectory(snapshotId: $snapshotId, kind: $kind, idempotencyKey: $idempotencyKey) { id number title }\n  }\n": typeof types.IssueDirectoryDocument,
    "\n  mutation AssignTarget($id: ID!, $version: Int!, $ownerId: ID) {\n    assignCompany(id: $id, version: $version, ownerId: $ownerId) { id version owner { id name } contactState }\n  }\n": typeof types.AssignTargetDocument,
    "\n  mutation OpenTargetLead($companyId: ID!, $nodeId: ID!, $input: TargetLeadInput!, $idempotencyKey: String!) {\n    openTargetLead(companyId: $companyId, nodeId: $nodeId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.OpenTargetLeadDocument,
    "\n  query TargetWeights($chainId: ID!) {\n    targetWeights(chainId: $chainId) {\n      chainId id version\n      weights { code label rule weight usual }\n    }\n  }\n": typeof types.TargetWeightsDocument,
    "\n  query PreviewTargetWeights($chainId: ID!, $weights: [TargetWeightInput!]!) {\n    previewTargetWeights(chainId: $chainId, weights: $weights) {\n      nodeId nodeName moved\n      targets { company { id name shortName } rankBefore rank scoreBefore score }\n    }\n  }\n": typeof types.PreviewTargetWeightsDocument,
    "\n  mutation UpdateTargetWeights($chainId: ID!, $version: Int!, $weights: [TargetWeightInput!]!, $reason: String) {\n    updateTargetWeights(chainId: $chainId, version: $version, weights: $weights, reason: $reason) { chainId id version }\n  }\n": typeof types.UpdateTargetWeightsDocument,
    "\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n": typeof types.CockpitDocument,
    "\n  mutation BulkUpdateCompanies($rows: [RowVersionInput!]!, $change: CompanyChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateCompanies(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n": typeof types.BulkUpdateCompaniesDocument,
    "\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort, $contacts: Boolean!) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector industryCodes products tiers { tier } revenue revenueYear revenueRank\n        yearlyOutput existingSites intention plannedInvestment plannedInvestmentAsGiven relatedCompanies contactState priority owner { id name } lastContactOn nextStep nextStepOn channel source website remark\n        createdAt updatedAt givenFigures { ...GivenFigureFields } nodes { nodeId nodeName chainId chainName } contacts @include(if: $contacts) { id name title phone }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CompaniesDocument,
    "\n  query CompaniesCount($filter: CompanyFilter, $atMost: Int!) {\n    companies(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n": typeof types.CompaniesCountDocument,
    "\n  query ChainChoices {\n    chains { id name }\n  }\n": typeof types.ChainChoicesDocument,
    "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } givenFigures { ...GivenFigureFields } createdAt updatedAt\n    }\n  }\n": typeof types.CompanyDocument,
    "\n  query CompanyProjects($companyId: ID!) {\n    board(first: 50, filter: { companyId: $companyId }, sort: UPDATED_DESC) {\n      nodes { id code name stage light totalInvestment owner { name } }\n    }\n  }\n": typeof types.CompanyProjectsDocument,
    "\n  mutation CreateCompany($input: CompanyInput!, $idempotencyKey: String!) {\n    createCompany(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateCompanyDocument,
    "\n  mutation UpdateCompany($id: ID!, $version: Int!, $input: CompanyInput!, $reason: String) {\n    updateCompany(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateCompanyDocument,
    "\n  mutation RevealContact($id: ID!, $reason: String!) {\n    revealContact(id: $id, reason: $reason) { id phone email masked }\n  }\n": typeof types.RevealContactDocument,
    "\n  query CheckCreditCode($code: String!) {\n    checkCreditCode(code: $code) { given folded valid problem suggestion warning existing { id name } }\n  }\n": typeof types.CheckCreditCodeDocument,
    "\n  mutation OpenLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.OpenLeadDocument,
    "\n  query SimilarCompanies($input: SimilarCompanyInput!) {\n    similarCompanies(input: $input) { company { id name creditCode province city isLocal isTarget } score reasons }\n  }\n": typeof types.SimilarCompaniesDocument,
    "\n  query DuplicatePairs($first: Int!, $after: String, $page: Int, $state: DuplicateState!, $minScore: Int) {\n    duplicatePairs(first: $first, after: $after, page: $page, state: $state, minScore: $minScore) {\n      nodes {\n        id version score reasons state note decidedAt decidedBy { name }\n        first { id name creditCode stockCode province city isLocal isTarget owner { name } }\n        second { id name creditCode stockCode province city isLocal isTarget owner { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.DuplicatePairsDocument,
    "\n  query DuplicateScan {\n    duplicateScan { id state startedAt finishedAt companyCount comparedCount pairCount commonKeyCount tookMs }\n  }\n": typeof types.DuplicateScanDocument,
    "\n  mutation FindDuplicates {\n    findDuplicates { id state }\n  }\n": typeof types.FindDuplicatesDocument,
    "\n  mutation DismissDuplicate($id: ID!, $version: Int!, $note: String) {\n    dismissDuplicate(id: $id, version: $version, note: $note) { id state }\n  }\n": typeof types.DismissDuplicateDocument,
    "\n  mutation ReopenDuplicate($id: ID!, $version: Int!) {\n    reopenDuplicate(id: $id, version: $version) { id state }\n  }\n": typeof types.ReopenDuplicateDocument,
    "\n  query CompanyMergePreview($survivorId: ID!, $mergedId: ID!) {\n    companyMergePreview(survivorId: $survivorId, mergedId: $mergedId) {\n      survivor { id version name creditCode province city } merged { id version name creditCode province city }\n      score reasons warnings fields { field survivor merged both proposed } moves { kind label count conflicts direct } undoDays\n    }\n  }\n": typeof types.CompanyMergePreviewDocument,
    "\n  mutation MergeCompanies($survivorId: ID!, $survivorVersion: Int!, $mergedId: ID!, $mergedVersion: Int!, $choices: [MergeChoiceInput!]!, $reason: String!, $idempotencyKey: String!) {\n    mergeCompanies(survivorId: $survivorId, survivorVersion: $survivorVersion, mergedId: $mergedId, mergedVersion: $mergedVersion, choices: $choices, reason: $reason, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.MergeCompaniesDocument,
    "\n  query CompanyMerges($companyId: ID!) {\n    companyMerges(companyId: $companyId) {\n      id version state mergedAt mergedBy { name } reason undoUntil undoneAt undoneBy { name } survivor { id name } merged { id name }\n      moves { kind label count conflicts } leftovers { label title reason link }\n    }\n  }\n": typeof types.CompanyMergesDocument,
    "\n  mutation UndoCompanyMerge($id: ID!, $version: Int!, $reason: String!) {\n    undoCompanyMerge(id: $id, version: $version, reason: $reason) { id leftovers { label title reason link } }\n  }\n": typeof types.UndoCompanyMergeDocument,
    "\n  query MergedCompany($id: ID!) {\n    mergedCompany(id: $id) { id name survivor { id name } }\n  }\n": typeof types.MergedCompanyDocument,
    "\n  query CompanyTimeline($companyId: ID!, $first: Int!, $kinds: [CompanyEventKind!]!) {\n    companyTimeline(companyId: $companyId, first: $first, kinds: $kinds) {\n      nodes { id at kind title fields value reason person { id name } project { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CompanyTimelineDocument,
    "\n  query CompanyRecord($companyId: ID!) {\n    companyRecord(companyId: $companyId) {\n      sites { id version kind address district area note }\n      files { id version name size uploadedAt uploadedBy { name } url }\n    }\n  }\n": typeof types.CompanyRecordDocument,
    "\n  mutation AddCompanySite($companyId: ID!, $input: CompanySiteInput!, $idempotencyKey: String!) {\n    addCompanySite(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { sites { id } }\n  }\n": typeof types.AddCompanySiteDocument,
    "\n  mutation UpdateCompanySite($id: ID!, $version: Int!, $input: CompanySiteInput!) {\n    updateCompanySite(id: $id, version: $version, input: $input) { sites { id } }\n  }\n": typeof types.UpdateCompanySiteDocument,
    "\n  mutation RemoveCompanySite($id: ID!, $version: Int!) {\n    removeCompanySite(id: $id, version: $version) { sites { id } }\n  }\n": typeof types.RemoveCompanySiteDocument,
    "\n  mutation RemoveCompanyFile($id: ID!, $version: Int!) {\n    removeCompanyFile(id: $id, version: $version) { files { id } }\n  }\n": typeof types.RemoveCompanyFileDocument,
    "\n  query CompanyRelationsOf($companyId: ID!) {\n    companyRelations(companyId: $companyId) {\n      relations { id version other { id name } otherIsLocal kind source note asGiven }\n      suggestions { name candidates { company { id name } isLocal match } }\n    }\n  }\n": typeof types.CompanyRelationsOfDocument,
    "\n  mutation AddCompanyRelation($companyId: ID!, $input: CompanyRelationInput!, $idempotencyKey: String!) {\n    addCompanyRelation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { relations { id } }\n  }\n": typeof types.AddCompanyRelationDocument,
    "\n  mutation UpdateCompanyRelation($companyId: ID!, $id: ID!, $version: Int!, $input: CompanyRelationInput!) {\n    updateCompanyRelation(companyId: $companyId, id: $id, version: $version, input: $input) { relations { id version } }\n  }\n": typeof types.UpdateCompanyRelationDocument,
    "\n  mutation RemoveCompanyRelation($companyId: ID!, $id: ID!, $version: Int!) {\n    removeCompanyRelation(companyId: $companyId, id: $id, version: $version) { relations { id } }\n  }\n": typeof types.RemoveCompanyRelationDocument,
    "\n  query IntroductionsOf($companyId: ID!) {\n    introductions(companyId: $companyId, first: 5) {\n      isLocal weights limits lookedAt limited\n      introductions {\n        company { id name }\n        weight\n        hops { from { id name } to { id name } kind evidence weight }\n      }\n    }\n  }\n": typeof types.IntroductionsOfDocument,
    "\n  query CompanyFollowUpsOf($companyId: ID!, $first: Int!) {\n    companyFollowUps(companyId: $companyId, first: $first) {\n      nodes { id kind happenedOn by { id name } summary contactState nextStep nextStepOn }\n      totalCount\n    }\n  }\n": typeof types.CompanyFollowUpsOfDocument,
    "\n  mutation LogCompanyContact($companyId: ID!, $input: CompanyFollowUpInput!, $idempotencyKey: String!) {\n    logCompanyContact(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id version contactState lastContactOn }\n  }\n": typeof types.LogCompanyContactDocument,
    "\n  fragment BreachFields on Breach {\n    id version state contractId contractCode kind unit checkId reason latestResult target targetOn openedOn cause nextDueOn overdue closedOn outcome closingEvidence\n    project { id name }\n    chain { id name }\n    closedBy { id name }\n    findings { id number cause explanation evidence statedOn statedBy { id name } }\n    allowed { kind rule byAmendment }\n    measures { id version kind content dueOn state overdue endedOn evidence amendmentId office { id name } }\n  }\n": typeof types.BreachFieldsFragmentDoc,
    "\n  query Breaches($first: Int!, $after: String, $page: Int, $filter: BreachFilter, $sort: BreachSort) {\n    breaches(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BreachFields }\n    }\n  }\n": typeof types.BreachesDocument,
    "\n  query AmendmentsOfContract($id: ID!) {\n    contract(id: $id) { id amendments { id number kind code signedOn } }\n  }\n": typeof types.AmendmentsOfContractDocument,
    "\n  mutation StateBreachCause($breachId: ID!, $version: Int!, $input: BreachCauseInput!) {\n    stateBreachCause(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n": typeof types.StateBreachCauseDocument,
    "\n  mutation AddBreachMeasure($breachId: ID!, $input: BreachMeasureInput!, $idempotencyKey: String!) {\n    addBreachMeasure(breachId: $breachId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.AddBreachMeasureDocument,
    "\n  mutation EndBreachMeasure($id: ID!, $version: Int!, $input: MeasureEndInput!) {\n    endBreachMeasure(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.EndBreachMeasureDocument,
    "\n  mutation CloseBreach($breachId: ID!, $version: Int!, $input: BreachClosingInput!) {\n    closeBreach(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n": typeof types.CloseBreachDocument,
    "\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n": typeof types.ContractFieldsFragmentDoc,
    "\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    targetNumber\n    earlierTargets { number base target targetOn dueOn replacedOn replacedById }\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId source evidence periodValue periodQuarters }\n    latestCheck { id result checkedAt actual actualOn expected reason warningDays ruleVersion inputs }\n  }\n": typeof types.ContractMetricFieldsFragmentDoc,
    "\n  query ContractChecks($first: Int!, $after: String, $page: Int, $filter: CheckFilter, $sort: CheckSort) {\n    contractChecks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        metricId kind contractId contractCode target targetOn actual actualOn unit dueOn result reason checkedAt\n        project { id code name }\n        chain { id name }\n      }\n    }\n  }\n": typeof types.ContractChecksDocument,
    "\n  mutation CreateContract($projectId: ID!, $input: ContractInput!, $idempotencyKey: String!) {\n    createContract(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateContractDocument,
    "\n  mutation UpdateContract($id: ID!, $version: Int!, $input: ContractInput!, $reason: String) {\n    updateContract(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateContractDocument,
    "\n  mutation AddContractMetric($contractId: ID!, $input: ContractMetricInput!, $idempotencyKey: String!) {\n    addContractMetric(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.AddContractMetricDocument,
    "\n  mutation RecordMetricReturn($metricId: ID!, $input: MetricReturnInput!, $idempotencyKey: String!) {\n    recordMetricReturn(metricId: $metricId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.RecordMetricReturnDocument,
    "\n  mutation RunContractChecks($contractId: ID!) {\n    runContractChecks(contractId: $contractId) { id version }\n  }\n": typeof types.RunContractChecksDocument,
    "\n  query MetricCatalogue {\n    metricCatalogue { kind unit measure direction formula mandatory onlyWithLand growsFrom floor rule }\n  }\n": typeof types.MetricCatalogueDocument,
    "\n  query CheckReplay($checkId: ID!) {\n    checkReplay(checkId: $checkId) { checkId checkedAt ruleVersion replayedBy same obstacle kept replayed reason differences }\n  }\n": typeof types.CheckReplayDocument,
    "\n  query ContractFiles($contractId: ID!) {\n    contractFiles(contractId: $contractId) { id version kind name size number replacesId current url uploadedAt uploadedBy { id name } }\n  }\n": typeof types.ContractFilesDocument,
    "\n  mutation RemoveContractFile($id: ID!, $version: Int!, $reason: String!) {\n    removeContractFile(id: $id, version: $version, reason: $reason) { id version current }\n  }\n": typeof types.RemoveContractFileDocument,
    "\n  fragment ReturnLinkFields on ReturnLink {\n    id version year quarter state expiresAt usedAt\n    madeBy { id name }\n    submitted { id version kind unit value valueOn cumulative note state judgedOn reason judgedBy { id name } }\n  }\n": typeof types.ReturnLinkFieldsFragmentDoc,
    "\n  query ReturnLinks($contractId: ID!) {\n    returnLinks(contractId: $contractId) { ...ReturnLinkFields }\n  }\n": typeof types.ReturnLinksDocument,
    "\n  mutation CreateReturnLink($contractId: ID!, $input: ReturnLinkInput!, $idempotencyKey: String!) {\n    createReturnLink(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { path link { id } }\n  }\n": typeof types.CreateReturnLinkDocument,
    "\n  mutation RevokeReturnLink($id: ID!, $version: Int!) {\n    revokeReturnLink(id: $id, version: $version) { id version }\n  }\n": typeof types.RevokeReturnLinkDocument,
    "\n  mutation ConfirmSubmittedReturn($submissionId: ID!, $version: Int!) {\n    confirmSubmittedReturn(submissionId: $submissionId, version: $version) { id version }\n  }\n": typeof types.ConfirmSubmittedReturnDocument,
    "\n  mutation RefuseSubmittedReturn($submissionId: ID!, $version: Int!, $input: SubmissionRefusalInput!) {\n    refuseSubmittedReturn(submissionId: $submissionId, version: $version, input: $input) { id version }\n  }\n": typeof types.RefuseSubmittedReturnDocument,
    "\n  query ContractInFull($id: ID!) {\n    contract(id: $id) {\n      ...ContractFields\n      revision parcel factorySpace\n      project { id code name }\n      parties { id role name companyId signatory }\n      phases { id name content landArea amount startsOn endsOn project { id name } }\n      sums { id purpose currency amount rate ratedOn yuan }\n      clauses { id number title content }\n      amendments { id number kind code signedOn reason before replaced { metricId kind unit target targetOn dueOn } }\n    }\n  }\n": typeof types.ContractInFullDocument,
    "\n  mutation SetContractTerms($id: ID!, $version: Int!, $input: ContractTermsInput!) {\n    setContractTerms(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.SetContractTermsDocument,
    "\n  mutation AmendContract($contractId: ID!, $version: Int!, $input: AmendmentInput!, $idempotencyKey: String!) {\n    amendContract(contractId: $contractId, version: $version, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.AmendContractDocument,
    "\n  mutation AddContractRampUp($contractId: ID!, $input: RampUpInput!, $idempotencyKey: String!) {\n    addContractRampUp(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.AddContractRampUpDocument,
    "\n  query ImportBatches($first: Int!, $after: String, $page: Int) {\n    importBatches(first: $first, after: $after, page: $page) {\n      nodes { id kind fileName state totals { create update skip refuse total done } uploadedBy { name } createdAt }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.ImportBatchesDocument,
    "\n  query ImportBatch($id: ID!) {\n    importBatch(id: $id) {\n      id version kind fileName state sheet error refusedFileUrl\n      sheets { name rows chosen }\n      notices\n      progress { done total }\n      mapping { column header field fieldLabel unit confident how samples suggestions }\n      fields { field label required }\n      totals { create update skip refuse total done }\n    }\n  }\n": typeof types.ImportBatchDocument,
    "\n  query ImportRows($id: ID!, $outcome: ImportOutcome!, $first: Int!, $page: Int) {\n    importBatch(id: $id) {\n      id\n      rows(outcome: $outcome, first: $first, page: $page) {\n        nodes { rowNumber outcome name targetId applied messages { severity column field given code message } changes { field label before after } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  mutation PlanImport($id: ID!, $version: Int!, $sheet: String, $mapping: [ImportMappingInput!]) {\n    planImport(id: $id, version: $version, sheet: $sheet, mapping: $mapping) { id version state }\n  }\n": typeof types.PlanImportDocument,
    "\n  mutation RunImport($id: ID!, $version: Int!) {\n    runImport(id: $id, version: $version) { id version state }\n  }\n": typeof types.RunImportDocument,
    "\n  mutation CancelImport($id: ID!, $version: Int!) {\n    cancelImport(id: $id, version: $version) { id version state }\n  }\n": typeof types.CancelImportDocument,
    "\n  query ImportRollback($id: ID!) {\n    importRollback(id: $id) {\n      possible\n      rows { entity label removed restored }\n      dependentCount\n      dependents { entity label id name message }\n    }\n  }\n": typeof types.ImportRollbackDocument,
    "\n  mutation RollBackImport($id: ID!, $version: Int!, $reason: String!) {\n    rollBackImport(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": typeof types.RollBackImportDocument,
    "\n  fragment FormulaFields on IncentiveFormula {\n    base method tiers { from value } sliced cap stacking { group cap percent } words\n  }\n": typeof types.FormulaFieldsFragmentDoc,
    "\n  fragment PolicyVersionFields on IncentivePolicyVersion {\n    id version number state conditions scope extent process term validFrom validUntil chain { id name } minInvestment requiredMetrics formula { ...FormulaFields } source\n    draftedBy { id name } review reviewedOn reviewedBy { id name } reviewNo reviewOpinion issuedOn endedFrom\n  }\n": typeof types.PolicyVersionFieldsFragmentDoc,
    "\n  query IncentivePolicies($first: Int!, $after: String, $page: Int, $filter: IncentivePolicyFilter) {\n    incentivePolicies(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code name category inForce { id number validFrom validUntil formula { words } }\n        versions { id number state review validFrom validUntil }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.IncentivePoliciesDocument,
    "\n  query IncentivePolicy($id: ID!) {\n    incentivePolicy(id: $id) { id version code name category inForce { id } versions { ...PolicyVersionFields } }\n  }\n": typeof types.IncentivePolicyDocument,
    "\n  query IncentiveWhatIf($input: IncentiveWhatIfInput!) {\n    incentiveWhatIf(input: $input) { amount steps problems figure { base value text typed sources { entity rowId label value } } }\n  }\n": typeof types.IncentiveWhatIfDocument,
    "\n  fragment GrantFields on IncentiveGrant {\n    id version code grantedOn clause exception endedOn clawbackMethod clawbackRates breached promised due approved withheld paid clawedBack open payable net\n    project { id code name } chain { id name } contract { id code } policy { id code name category } policyVersion { id number validFrom validUntil }\n    years { id year promised due }\n    metrics { id kind target targetOn unit dueOn result reason actual }\n    entries { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic }\n  }\n": typeof types.GrantFieldsFragmentDoc,
    "\n  query IncentiveGrants($first: Int!, $after: String, $page: Int, $filter: IncentiveGrantFilter) {\n    incentiveGrants(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code exception endedOn breached promised due approved withheld paid clawedBack open payable\n        project { id name } policy { id name category } policyVersion { number }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.IncentiveGrantsDocument,
    "\n  query IncentiveGrant($id: ID!) {\n    incentiveGrant(id: $id) { ...GrantFields }\n  }\n": typeof types.IncentiveGrantDocument,
    "\n  query IncentiveClawback($id: ID!) {\n    incentiveClawback(id: $id) { amount steps refusal }\n  }\n": typeof types.IncentiveClawbackDocument,
    "\n  query IncentiveEntries($first: Int!, $after: String, $page: Int, $filter: IncentiveLedgerFilter) {\n    incentiveLedger(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic grantId grantCode project { id name } policy { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.IncentiveEntriesDocument,
    "\n  query IncentivePaybacks($groupBy: PaybackGrouping!, $projectId: ID, $chainId: ID) {\n    incentivePaybacks(groupBy: $groupBy, projectId: $projectId, chainId: $chainId) {\n      project { id name } chain { id name } projects promised paid promisedTax actualTax pace breakEvenPromised breakEvenAtPace reasons\n      years { year promised paid promisedTax actualTax quarters sources { entity rowId label value } }\n    }\n  }\n": typeof types.IncentivePaybacksDocument,
    "\n  query IncentiveProblems($projectId: ID, $chainId: ID) {\n    incentiveProblems(projectId: $projectId, chainId: $chainId) { kind text excepted grantIds project { id code name } }\n  }\n": typeof types.IncentiveProblemsDocument,
    "\n  query IncentiveChoices($projectId: ID!) {\n    incentivePolicies(first: 200, filter: { inForce: true }) {\n      nodes { id code name inForce { id number chain { id } requiredMetrics formula { words } } }\n    }\n    project(id: $projectId) { id chain { id } contracts { id code state metrics { id kind target targetOn unit dueOn } } }\n  }\n": typeof types.IncentiveChoicesDocument,
    "\n  mutation CreateIncentivePolicy($input: IncentivePolicyInput!, $idempotencyKey: String!) {\n    createIncentivePolicy(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateIncentivePolicyDocument,
    "\n  mutation DraftIncentivePolicyVersion($policyId: ID!, $input: PolicyVersionInput!, $idempotencyKey: String!) {\n    draftIncentivePolicyVersion(policyId: $policyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.DraftIncentivePolicyVersionDocument,
    "\n  mutation UpdateIncentivePolicyVersion($id: ID!, $version: Int!, $input: PolicyVersionInput!) {\n    updateIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n": typeof types.UpdateIncentivePolicyVersionDocument,
    "\n  mutation ReviewIncentivePolicyVersion($id: ID!, $version: Int!, $input: FairReviewInput!) {\n    reviewIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n": typeof types.ReviewIncentivePolicyVersionDocument,
    "\n  mutation IssueIncentivePolicyVersion($id: ID!, $version: Int!) {\n    issueIncentivePolicyVersion(id: $id, version: $version) { id }\n  }\n": typeof types.IssueIncentivePolicyVersionDocument,
    "\n  mutation EndIncentivePolicyVersion($id: ID!, $version: Int!, $reason: String!, $from: Date!) {\n    endIncentivePolicyVersion(id: $id, version: $version, reason: $reason, from: $from) { id }\n  }\n": typeof types.EndIncentivePolicyVersionDocument,
    "\n  mutation GrantIncentive($input: IncentiveGrantInput!, $idempotencyKey: String!) {\n    grantIncentive(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.GrantIncentiveDocument,
    "\n  mutation EndIncentiveGrant($id: ID!, $version: Int!, $reason: String!) {\n    endIncentiveGrant(id: $id, version: $version, reason: $reason) { id }\n  }\n": typeof types.EndIncentiveGrantDocument,
    "\n  mutation BookIncentiveDue($id: ID!, $year: Int!, $figure: Decimal, $documentNo: String, $idempotencyKey: String!) {\n    bookIncentiveDue(id: $id, year: $year, figure: $figure, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.BookIncentiveDueDocument,
    "\n  mutation RecordIncentive($id: ID!, $input: IncentiveEntryInput!, $idempotencyKey: String!) {\n    recordIncentive(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.RecordIncentiveDocument,
    "\n  mutation ClawBackIncentive($id: ID!, $reason: String!, $documentNo: String, $idempotencyKey: String!) {\n    clawBackIncentive(id: $id, reason: $reason, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.ClawBackIncentiveDocument,
    "\n  query LedgerAsOf($kind: ZoneLedger!, $on: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerAsOf(kind: $kind, on: $on, chainId: $chainId, first: $first, page: $page) {\n      columns { key title kind } rows { id label link values } totalCount sums { key value }\n    }\n  }\n": typeof types.LedgerAsOfDocument,
    "\n  query LedgerDifference($kind: ZoneLedger!, $from: Date!, $to: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerDifference(kind: $kind, from: $from, to: $to, chainId: $chainId, first: $first, page: $page) {\n      added changed removed sums { key title before after }\n      rows { id label link change values { key title kind before after } causes { at person { id name } action entity source reason } }\n    }\n  }\n": typeof types.LedgerDifferenceDocument,
    "\n  query PickProjects($search: String, $chainId: ID) {\n    board(first: 20, filter: { search: $search, chainId: $chainId }, sort: NAME_ASC) { nodes { id code name } }\n  }\n": typeof types.PickProjectsDocument,
    "\n  fragment CalendarEntryFields on MeetingCalendarEntry {\n    chain { id name }\n    year quarter status meetingId scheduledAt\n    leader { id name }\n  }\n": typeof types.CalendarEntryFieldsFragmentDoc,
    "\n  query MeetingCalendar($year: Int!) {\n    first: meetingCalendar(year: $year, quarter: 1) { ...CalendarEntryFields }\n    second: meetingCalendar(year: $year, quarter: 2) { ...CalendarEntryFields }\n    third: meetingCalendar(year: $year, quarter: 3) { ...CalendarEntryFields }\n    fourth: meetingCalendar(year: $year, quarter: 4) { ...CalendarEntryFields }\n  }\n": typeof types.MeetingCalendarDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    measure { id contractId }\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n": typeof types.TaskFieldsFragmentDoc,
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
    "\n  query CultivationEntries($first: Int!, $after: String, $page: Int, $filter: CultivationFilter, $sort: CultivationSort) {\n    cultivationEntries(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version library state enteredOn expectedYear nextReviewOn overdue mayChange closedOn evidence leftReason remark\n        company { id name } officer { id name } reviews { id reviewedOn findings by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.CultivationEntriesDocument,
    "\n  query CultivationLibraries {\n    cultivationLibraries { library cultivating recognised left overdue }\n  }\n": typeof types.CultivationLibrariesDocument,
    "\n  mutation EnterCultivation($companyId: ID!, $input: CultivationInput!, $idempotencyKey: String!) {\n    enterCultivation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.EnterCultivationDocument,
    "\n  mutation UpdateCultivation($id: ID!, $version: Int!, $input: CultivationInput!) {\n    updateCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.UpdateCultivationDocument,
    "\n  mutation ReviewCultivation($id: ID!, $version: Int!, $input: CultivationReviewInput!) {\n    reviewCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.ReviewCultivationDocument,
    "\n  mutation RecogniseCultivated($id: ID!, $version: Int!, $input: RecognitionInput!) {\n    recogniseCultivated(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.RecogniseCultivatedDocument,
    "\n  mutation LeaveCultivation($id: ID!, $version: Int!, $reason: String!) {\n    leaveCultivation(id: $id, version: $version, reason: $reason) { id version }\n  }\n": typeof types.LeaveCultivationDocument,
    "\n  query Intermediaries($first: Int!, $after: String, $page: Int, $filter: IntermediaryFilter) {\n    intermediaries(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind name organisation fields appointedFrom appointedUntil phone email masked remark paid owner { id name }\n        contributions { id share project { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.IntermediariesDocument,
    "\n  query Rewards($first: Int!, $after: String, $page: Int, $filter: RewardFilter) {\n    rewards(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id due approved withheld paid payable project { id name } intermediary { id name } rule { id name source }\n        entries { id kind amount happenedOn documentNo reason arithmetic by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.RewardsDocument,
    "\n  query RewardRules {\n    rewardRules { id version name kinds base perMille floor cap validFrom validUntil source }\n  }\n": typeof types.RewardRulesDocument,
    "\n  query Contributions($projectId: ID!) {\n    contributions(projectId: $projectId) { id share basis intermediary { id kind name } }\n    rewardRules { id name validUntil }\n  }\n": typeof types.ContributionsDocument,
    "\n  mutation CreateIntermediary($input: IntermediaryInput!, $idempotencyKey: String!) {\n    createIntermediary(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateIntermediaryDocument,
    "\n  mutation UpdateIntermediary($id: ID!, $version: Int!, $input: IntermediaryInput!) {\n    updateIntermediary(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.UpdateIntermediaryDocument,
    "\n  mutation SetContributions($projectId: ID!, $contributions: [ContributionInput!]!) {\n    setContributions(projectId: $projectId, contributions: $contributions) { id }\n  }\n": typeof types.SetContributionsDocument,
    "\n  mutation CreateRewardRule($input: RewardRuleInput!, $idempotencyKey: String!) {\n    createRewardRule(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateRewardRuleDocument,
    "\n  mutation EndRewardRule($id: ID!, $version: Int!, $validUntil: Date, $reason: String) {\n    endRewardRule(id: $id, version: $version, validUntil: $validUntil, reason: $reason) { id version validUntil }\n  }\n": typeof types.EndRewardRuleDocument,
    "\n  mutation RevealIntermediary($id: ID!, $reason: String!) {\n    revealIntermediary(id: $id, reason: $reason) { id phone email }\n  }\n": typeof types.RevealIntermediaryDocument,
    "\n  mutation ComputeReward($projectId: ID!, $intermediaryId: ID!, $ruleId: ID!, $idempotencyKey: String!) {\n    computeReward(projectId: $projectId, intermediaryId: $intermediaryId, ruleId: $ruleId, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.ComputeRewardDocument,
    "\n  mutation RecordReward($id: ID!, $input: RewardEntryInput!, $idempotencyKey: String!) {\n    recordReward(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.RecordRewardDocument,
    "\n  query Funds($first: Int!, $after: String, $page: Int, $filter: FundFilter, $sort: FundSort) {\n    funds(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n        owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.FundsDocument,
    "\n  query Fund($id: ID!) {\n    fund(id: $id) {\n      id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n      owner { id name } remark\n    }\n  }\n": typeof types.FundDocument,
    "\n  query Talents($first: Int!, $after: String, $page: Int, $filter: TalentFilter, $sort: TalentSort) {\n    talents(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n        company { id name } project { id name } placedWith { id name } owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.TalentsDocument,
    "\n  query Talent($id: ID!) {\n    talent(id: $id) {\n      id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n      company { id name } project { id name } placedWith { id name } owner { id name } remark\n    }\n  }\n": typeof types.TalentDocument,
    "\n  query PoolMatches($first: Int!, $after: String, $page: Int, $filter: PoolMatchFilter) {\n    poolMatches(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version state nextStates amount reason score introducedOn settledOn note by { name } project { id name } fund { id name } talent { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.PoolMatchesDocument,
    "\n  fragment FitsFields on PoolFits {\n    fitting refused\n    nodes { fits score need canInvest factors { code label points most reason } obstacles { code reason } project { id name } fund { id name } talent { id name } match { id state } }\n  }\n": typeof types.FitsFieldsFragmentDoc,
    "\n  query FundsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    fundsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": typeof types.FundsForProjectDocument,
    "\n  query TalentsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    talentsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": typeof types.TalentsForProjectDocument,
    "\n  query ProjectsForFund($fundId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForFund(fundId: $fundId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": typeof types.ProjectsForFundDocument,
    "\n  query ProjectsForTalent($talentId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForTalent(talentId: $talentId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": typeof types.ProjectsForTalentDocument,
    "\n  mutation CreateFund($input: FundInput!, $idempotencyKey: String!) {\n    createFund(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateFundDocument,
    "\n  mutation UpdateFund($id: ID!, $version: Int!, $input: FundInput!, $reason: String) {\n    updateFund(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateFundDocument,
    "\n  mutation CreateTalent($input: TalentInput!, $idempotencyKey: String!) {\n    createTalent(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateTalentDocument,
    "\n  mutation UpdateTalent($id: ID!, $version: Int!, $input: TalentInput!, $reason: String) {\n    updateTalent(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateTalentDocument,
    "\n  mutation RevealTalent($id: ID!, $reason: String!) {\n    revealTalent(id: $id, reason: $reason) { id name phone email }\n  }\n": typeof types.RevealTalentDocument,
    "\n  mutation IntroduceFromPool($projectId: ID!, $input: IntroductionInput!, $idempotencyKey: String!) {\n    introduceFromPool(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.IntroduceFromPoolDocument,
    "\n  mutation UpdatePoolMatch($id: ID!, $version: Int!, $input: PoolMatchInput!) {\n    updatePoolMatch(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.UpdatePoolMatchDocument,
    "\n  mutation BulkUpdateProjects($rows: [RowVersionInput!]!, $change: ProjectChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateProjects(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n": typeof types.BulkUpdateProjectsDocument,
    "\n  query ProjectFamilies($state: FamilyState, $projectId: ID) {\n    projectFamilies(state: $state, projectId: $projectId) {\n      id version state signs reason decidedAt countedLeft decidedBy { id name }\n      members { project { id code name } role increment investor stage sideState totalInvestment signedOn }\n    }\n  }\n": typeof types.ProjectFamiliesDocument,
    "\n  mutation FindProjectFamilies {\n    findProjectFamilies\n  }\n": typeof types.FindProjectFamiliesDocument,
    "\n  mutation CreateProjectFamily($members: [FamilyMemberInput!]!, $reason: String!, $idempotencyKey: String!) {\n    createProjectFamily(members: $members, reason: $reason, idempotencyKey: $idempotencyKey) { id version state }\n  }\n": typeof types.CreateProjectFamilyDocument,
    "\n  mutation ConfirmProjectFamily($id: ID!, $version: Int!, $members: [FamilyMemberInput!]!, $reason: String!) {\n    confirmProjectFamily(id: $id, version: $version, members: $members, reason: $reason) { id version state }\n  }\n": typeof types.ConfirmProjectFamilyDocument,
    "\n  mutation RefuseProjectFamily($id: ID!, $version: Int!, $reason: String!) {\n    refuseProjectFamily(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": typeof types.RefuseProjectFamilyDocument,
    "\n  query ProjectForecast($chainId: ID) {\n    projectForecast(chainId: $chainId) {\n      year fewest definitions\n      transitions { stage next passed lost medianDays quarterDays threeQuarterDays standing rate { value low high } }\n      series { event refusal lacking quarters { quarter projects { value low high } amount { value low high } } leftOut { stage projects } }\n      need {\n        target { id version year projects amount } reachedProjects reachedAmount expectedProjects expectedAmount gapProjects gapAmount days inTime\n        inNegotiation { value low high } amountInNegotiation { value low high }\n      }\n    }\n  }\n": typeof types.ProjectForecastDocument,
    "\n  mutation SetStartTarget($year: Int!, $version: Int!, $projects: Int!, $amount: Decimal!, $reason: String) {\n    setStartTarget(year: $year, version: $version, projects: $projects, amount: $amount, reason: $reason) { id version }\n  }\n": typeof types.SetStartTargetDocument,
    "\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n": typeof types.ChainNodeNamesDocument,
    "\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n": typeof types.ProjectGateDocument,
    "\n  query LightRule {\n    lightRule {\n      current { ...LightRuleFields }\n      versions { ...LightRuleFields }\n      limits { threshold least most }\n    }\n  }\n  fragment LightRuleFields on LightRule { number behindYellow behindRed idleYellow idleRed idleLeave reason by { id name } at }\n": typeof types.LightRuleDocument,
    "\n  query PreviewLightRule($rule: LightRuleInput!) {\n    previewLightRule(rule: $rule) { from to projects }\n  }\n": typeof types.PreviewLightRuleDocument,
    "\n  mutation SetLightRule($rule: LightRuleInput!, $number: Int!, $reason: String!) {\n    setLightRule(rule: $rule, number: $number, reason: $reason) { current { number } }\n  }\n": typeof types.SetLightRuleDocument,
    "\n  query ProjectDelays($projectId: ID, $state: DelayState) {\n    projectDelays(projectId: $projectId, state: $state) {\n      id version project { id code name } state fromOn toOn cause evidence reason decidedAt askedBy { id name } decidedBy { id name }\n    }\n  }\n": typeof types.ProjectDelaysDocument,
    "\n  mutation AskProjectDelay($projectId: ID!, $input: ProjectDelayInput!, $idempotencyKey: String!) {\n    askProjectDelay(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n": typeof types.AskProjectDelayDocument,
    "\n  mutation DecideProjectDelay($id: ID!, $version: Int!, $accepted: Boolean!, $reason: String!) {\n    decideProjectDelay(id: $id, version: $version, accepted: $accepted, reason: $reason) { id version state }\n  }\n": typeof types.DecideProjectDelayDocument,
    "\n  mutation EndProjectDelay($id: ID!, $version: Int!, $toOn: Date!, $reason: String!) {\n    endProjectDelay(id: $id, version: $version, toOn: $toOn, reason: $reason) { id version toOn }\n  }\n": typeof types.EndProjectDelayDocument,
    "\n  query ProjectProgress($projectId: ID!) {\n    projectProgress(projectId: $projectId) {\n      from to amount worksBehind investmentBehind definition\n      months { month planned investedPercent report { ...ReportFields } corrected { ...ReportFields } }\n    }\n  }\n  fragment ReportFields on ProgressReport { id invested works note evidence reason at by { id name } }\n": typeof types.ProjectProgressDocument,
    "\n  mutation ReportProgress($projectId: ID!, $input: ProgressInput!, $idempotencyKey: String!) {\n    reportProgress(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { worksBehind }\n  }\n": typeof types.ReportProgressDocument,
    "\n  query ContactsByBand {\n    contactsByBand { band days defaultDays projects overdue median longest }\n  }\n": typeof types.ContactsByBandDocument,
    "\n  mutation SetContactRules($rules: [ContactRuleInput!]!, $reason: String!) {\n    setContactRules(rules: $rules, reason: $reason) { band days }\n  }\n": typeof types.SetContactRulesDocument,
    "\n  query GateRules {\n    gateRules { number strictReviewMu senior reason at by { id name } added { stage codes } }\n  }\n": typeof types.GateRulesDocument,
    "\n  query PreviewGateRule($rule: GateRuleInput!) {\n    previewGateRule(rule: $rule) { to shut more }\n  }\n": typeof types.PreviewGateRuleDocument,
    "\n  mutation SetGateRule($rule: GateRuleInput!, $number: Int!, $reason: String!) {\n    setGateRule(rule: $rule, number: $number, reason: $reason) { number }\n  }\n": typeof types.SetGateRuleDocument,
    "\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query BoardCount($filter: BoardFilter, $atMost: Int!) {\n    board(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n": typeof types.BoardCountDocument,
    "\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light byException\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    nextMilestone { kind dueOn }\n    givenFigures { ...GivenFigureFields }\n  }\n": typeof types.BoardCardFieldsFragmentDoc,
    "\n  query ProjectRows($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...BoardCardFields\n        investor fixedInvestment fundsArrived landArea factoryArea jobs industryCodes channel leadSource content firstContactOn lastProgressOn nextStep progress problem coordination remark updatedAt\n        chain { id name } office { id name } leader { id name }\n      }\n    }\n  }\n": typeof types.ProjectRowsDocument,
    "\n  query BoardSummary($filter: BoardFilter) {\n    boardSummary(filter: $filter) {\n      batches { code label stages projects totalInvestment }\n      stages { stage projects totalInvestment }\n    }\n  }\n": typeof types.BoardSummaryDocument,
    "\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n": typeof types.ProjectDocument,
    "\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons ruleNumber rule }\n    byException\n    gate { from to open missing { code kind label reason rule link } exempted { code label } }\n    milestones { id version kind plannedOn replannedOn actualOn dueOn replanReason replans { from to reason at by { id name } } }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt gateRuleNumber by { id name } reason }\n    contracts { ...ContractFields }\n    givenFigures { ...GivenFigureFields }\n  }\n": typeof types.ProjectFieldsFragmentDoc,
    "\n  mutation CreateProject($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateProjectDocument,
    "\n  mutation UpdateProject($id: ID!, $version: Int!, $input: ProjectInput!, $reason: String) {\n    updateProject(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateProjectDocument,
    "\n  mutation MoveProject($id: ID!, $version: Int!, $to: Stage!, $reason: String) {\n    moveProject(id: $id, version: $version, to: $to, reason: $reason) { id version stage }\n  }\n": typeof types.MoveProjectDocument,
    "\n  mutation SetProjectSideState($id: ID!, $version: Int!, $to: SideState!, $reason: String!) {\n    setProjectSideState(id: $id, version: $version, to: $to, reason: $reason) { id version }\n  }\n": typeof types.SetProjectSideStateDocument,
    "\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateMilestoneDocument,
    "\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.LogFollowUpDocument,
    "\n  query Pipeline {\n    pipeline { stage milestone signed senior addable { code label } requirements { added code label reason rule appliesTo exemptable evenWhenSkipped } }\n  }\n": typeof types.PipelineDocument,
    "\n  query ProjectRates($filter: RateFilter, $groupBy: RateGrouping) {\n    projectRates(filter: $filter, groupBy: $groupBy) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n    all: projectRates(filter: $filter) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n  }\n": typeof types.ProjectRatesDocument,
    "\n  query Referrals($side: ReferralSide, $state: ReferralState, $projectId: ID) {\n    referrals(side: $side, state: $state, projectId: $projectId) {\n      definition\n      totals { side referrals takenUp signed investment credit }\n      referrals {\n        id version side otherZone state name investor content totalInvestment contact offeredOn proposedShare proposedBy agreedShare reason\n        stage sideState signedOn creditedInvestment ownCredit otherCredit acts waits project { id code name }\n      }\n    }\n  }\n": typeof types.ReferralsDocument,
    "\n  query ReferralZones {\n    referralZones { id name }\n  }\n": typeof types.ReferralZonesDocument,
    "\n  mutation OfferReferral($projectId: ID!, $input: ReferralInput!, $idempotencyKey: String!) {\n    offerReferral(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n": typeof types.OfferReferralDocument,
    "\n  mutation ProposeReferralShare($id: ID!, $version: Int!, $share: Decimal!, $reason: String!) {\n    proposeReferralShare(id: $id, version: $version, share: $share, reason: $reason) { id version state }\n  }\n": typeof types.ProposeReferralShareDocument,
    "\n  mutation AgreeReferralShare($id: ID!, $version: Int!) {\n    agreeReferralShare(id: $id, version: $version) { id version state }\n  }\n": typeof types.AgreeReferralShareDocument,
    "\n  mutation TakeUpReferral($id: ID!, $version: Int!, $input: TakeUpInput!) {\n    takeUpReferral(id: $id, version: $version, input: $input) { id version state project { id } }\n  }\n": typeof types.TakeUpReferralDocument,
    "\n  mutation RefuseReferral($id: ID!, $version: Int!, $reason: String!) {\n    refuseReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": typeof types.RefuseReferralDocument,
    "\n  mutation WithdrawReferral($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": typeof types.WithdrawReferralDocument,
    "\n  query ProjectCalendar($filter: BoardFilter, $from: Date!, $days: Int!, $perDay: Int!) {\n    boardCalendar(filter: $filter, from: $from, days: $days, perDay: $perDay) {\n      day due reached overdue\n      entries { kind dueOn actualOn project { id code name } }\n    }\n  }\n": typeof types.ProjectCalendarDocument,
    "\n  query ProjectTimeline($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name stage light milestones { kind dueOn actualOn } }\n    }\n  }\n": typeof types.ProjectTimelineDocument,
    "\n  query ProjectNodes($filter: BoardFilter) {\n    boardNodes(filter: $filter) {\n      projects totalInvestment position\n      chain { id name } node { id name }\n      largest { id name totalInvestment }\n    }\n  }\n": typeof types.ProjectNodesDocument,
    "\n  query MyReminders($first: Int!, $after: String, $page: Int, $filter: ReminderFilter) {\n    myReminders(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version rule title body link dueOn state snoozedUntil createdAt deliveries { id channel state attempts deliveredAt lastError } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.MyRemindersDocument,
    "\n  mutation CompleteReminder($id: ID!, $version: Int!) {\n    completeReminder(id: $id, version: $version) { id version state }\n  }\n": typeof types.CompleteReminderDocument,
    "\n  mutation SnoozeReminder($id: ID!, $version: Int!, $until: Date!) {\n    snoozeReminder(id: $id, version: $version, until: $until) { id version state snoozedUntil }\n  }\n": typeof types.SnoozeReminderDocument,
    "\n  query ReminderRules {\n    reminderRules { code version title text enabled leadDays thresholdDays }\n  }\n": typeof types.ReminderRulesDocument,
    "\n  mutation UpdateReminderRule($code: String!, $version: Int!, $input: ReminderRuleInput!, $reason: String) {\n    updateReminderRule(code: $code, version: $version, input: $input, reason: $reason) { code version enabled leadDays thresholdDays }\n  }\n": typeof types.UpdateReminderRuleDocument,
    "\n  mutation RunReminderRules {\n    runReminderRules\n  }\n": typeof types.RunReminderRulesDocument,
    "\n  fragment SchemeFields on AssessmentScheme {\n    number madeOn reason minTotal prohibited excessCapacity highConsumption strictReviewMu minIntensity minTaxPerMu minPlotRatio quorum majority source\n    criteria { code name weight minimum guidance }\n  }\n": typeof types.SchemeFieldsFragmentDoc,
    "\n  query ProjectReviews($projectId: ID!) {\n    projectReviews(projectId: $projectId) {\n      mayAsk\n      findings { rule verdict detail source }\n      exemptable { code label }\n      scheme { ...SchemeFields }\n      reviews {\n        id version kind state askedOn note outcome concludedOn documentNo opinion validUntil mayConclude mayResubmit mayWithdraw\n        askedBy { id name } concludedBy { id name } project { id code name } standsInFor { code label }\n        assessment { schemeNumber total minTotal result lacks findings { rule verdict detail source } scores { code name weight minimum score reason } }\n        meeting { name metOn quorum majority entitled present for against abstain recused absent votes { vote remark person { id name } } }\n        rounds { number submittedOn note outcome reviewedOn opinion submittedBy { id name } reviewedBy { id name } changes { text answer } }\n      }\n    }\n  }\n": typeof types.ProjectReviewsDocument,
    "\n  query ReviewList($first: Int!, $after: String, $page: Int, $filter: ReviewFilter) {\n    reviewList(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind state askedOn note outcome concludedOn documentNo mayConclude mayResubmit\n        askedBy { id name } concludedBy { id name } project { id code name }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.ReviewListDocument,
    "\n  query AssessmentSchemes {\n    assessmentSchemes { ...SchemeFields }\n  }\n": typeof types.AssessmentSchemesDocument,
    "\n  mutation ChangeAssessmentScheme($number: Int!, $input: SchemeInput!, $reason: String!) {\n    changeAssessmentScheme(number: $number, input: $input, reason: $reason) { number }\n  }\n": typeof types.ChangeAssessmentSchemeDocument,
    "\n  mutation AskForReview($projectId: ID!, $input: ReviewRequestInput!, $idempotencyKey: String!) {\n    askForReview(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.AskForReviewDocument,
    "\n  mutation WithdrawReview($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReview(id: $id, version: $version, reason: $reason) { id version }\n  }\n": typeof types.WithdrawReviewDocument,
    "\n  mutation AssessProject($id: ID!, $version: Int!, $input: AssessmentInput!) {\n    assessProject(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.AssessProjectDocument,
    "\n  mutation DecideCollectively($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideCollectively(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.DecideCollectivelyDocument,
    "\n  mutation DecideException($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideException(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.DecideExceptionDocument,
    "\n  mutation ReviewLegality($id: ID!, $version: Int!, $input: LegalityInput!) {\n    reviewLegality(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.ReviewLegalityDocument,
    "\n  mutation ResubmitReview($id: ID!, $version: Int!, $input: ResubmissionInput!) {\n    resubmitReview(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.ResubmitReviewDocument,
    "\n  fragment StepFields on ServiceStep {\n    id version serviceId number title legalDays promisedDays documents deferralAllowed commitmentAllowed after state openedOn dueOn finishedOn waitingSince waitedDays\n    deferredDocuments deferredUntil commitmentNo remark heldDays late owesDocuments actions\n    office { id name } project { id name } agent { id name }\n  }\n": typeof types.StepFieldsFragmentDoc,
    "\n  query AgentServices($projectId: ID!) {\n    agentServices(projectId: $projectId) { id version templateName startedOn closedOn agent { id name } steps { ...StepFields } }\n  }\n": typeof types.AgentServicesDocument,
    "\n  query ServiceSteps($first: Int!, $after: String, $page: Int, $filter: ServiceStepFilter, $sort: ServiceStepSort) {\n    serviceSteps(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) { nodes { ...StepFields } pageInfo { hasNextPage endCursor } totalCount }\n  }\n": typeof types.ServiceStepsDocument,
    "\n  query ServiceRequests($first: Int!, $after: String, $page: Int, $filter: ServiceRequestFilter, $sort: ServiceRequestSort) {\n    serviceRequests(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version title content raisedOn band dueOn state answeredOn answer closedOn outcome late project { id name } office { id name } leader { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.ServiceRequestsDocument,
    "\n  query ServiceHoldUps($since: Date) {\n    serviceHoldUps(since: $since) { heldDefinition lateDefinition rows { title steps open meanDays longestDays promisedDays lateShare office { id name } } }\n  }\n": typeof types.ServiceHoldUpsDocument,
    "\n  query ServiceTemplates {\n    serviceTemplates { id version name band active steps { title legalDays promisedDays documents deferralAllowed commitmentAllowed after office { id name } } }\n  }\n": typeof types.ServiceTemplatesDocument,
    "\n  query ResponseRules {\n    responseRules { band workingDays defaultDays }\n  }\n": typeof types.ResponseRulesDocument,
    "\n  mutation CreateServiceTemplate($input: ServiceTemplateInput!, $idempotencyKey: String!) {\n    createServiceTemplate(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreateServiceTemplateDocument,
    "\n  mutation UpdateServiceTemplate($id: ID!, $version: Int!, $input: ServiceTemplateInput!) {\n    updateServiceTemplate(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.UpdateServiceTemplateDocument,
    "\n  mutation SetResponseRules($rules: [ResponseRuleInput!]!, $reason: String!) {\n    setResponseRules(rules: $rules, reason: $reason) { band workingDays }\n  }\n": typeof types.SetResponseRulesDocument,
    "\n  mutation StartAgentService($projectId: ID!, $agentId: ID!, $templateId: ID, $idempotencyKey: String!) {\n    startAgentService(projectId: $projectId, agentId: $agentId, templateId: $templateId, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.StartAgentServiceDocument,
    "\n  mutation HandOverAgentService($id: ID!, $version: Int!, $reason: String!, $agentId: ID!) {\n    handOverAgentService(id: $id, version: $version, reason: $reason, agentId: $agentId) { id version }\n  }\n": typeof types.HandOverAgentServiceDocument,
    "\n  mutation CloseAgentService($id: ID!, $version: Int!) {\n    closeAgentService(id: $id, version: $version) { id version }\n  }\n": typeof types.CloseAgentServiceDocument,
    "\n  mutation MoveServiceStep($id: ID!, $version: Int!, $input: StepMoveInput!) {\n    moveServiceStep(id: $id, version: $version, input: $input) { id steps { id version } }\n  }\n": typeof types.MoveServiceStepDocument,
    "\n  mutation SupplyDeferredDocuments($id: ID!, $version: Int!, $documents: [String!]!) {\n    supplyDeferredDocuments(id: $id, version: $version, documents: $documents) { id steps { id version } }\n  }\n": typeof types.SupplyDeferredDocumentsDocument,
    "\n  mutation RaiseServiceRequest($projectId: ID!, $input: ServiceRequestInput!, $idempotencyKey: String!) {\n    raiseServiceRequest(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.RaiseServiceRequestDocument,
    "\n  mutation AnswerServiceRequest($id: ID!, $version: Int!, $answer: String!) {\n    answerServiceRequest(id: $id, version: $version, answer: $answer) { id version }\n  }\n": typeof types.AnswerServiceRequestDocument,
    "\n  mutation CloseServiceRequest($id: ID!, $version: Int!, $outcome: String!) {\n    closeServiceRequest(id: $id, version: $version, outcome: $outcome) { id version }\n  }\n": typeof types.CloseServiceRequestDocument,
    "\n  mutation ReopenServiceRequest($id: ID!, $version: Int!, $reason: String!) {\n    reopenServiceRequest(id: $id, version: $version, reason: $reason) { id version }\n  }\n": typeof types.ReopenServiceRequestDocument,
    "\n  query People($first: Int!, $after: String, $page: Int, $filter: PersonFilter, $sort: PersonSort) {\n    people(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version login name email phone roles office { id name } locale active }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Offices {\n    offices { id version code name }\n  }\n": typeof types.OfficesDocument,
    "\n  query WorkingTeams {\n    workingTeams { id version name leader { id name } head { id name } members { id name } }\n  }\n": typeof types.WorkingTeamsDocument,
    "\n  mutation CreateOffice($input: OfficeInput!, $idempotencyKey: String!) {\n    createOffice(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateOfficeDocument,
    "\n  mutation UpdateOffice($id: ID!, $version: Int!, $input: OfficeInput!, $reason: String) {\n    updateOffice(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateOfficeDocument,
    "\n  mutation CloseOffice($id: ID!, $version: Int!, $reason: String) {\n    closeOffice(id: $id, version: $version, reason: $reason)\n  }\n": typeof types.CloseOfficeDocument,
    "\n  mutation CreateWorkingTeam($input: WorkingTeamInput!, $idempotencyKey: String!) {\n    createWorkingTeam(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": typeof types.CreateWorkingTeamDocument,
    "\n  mutation UpdateWorkingTeam($id: ID!, $version: Int!, $input: WorkingTeamInput!, $reason: String) {\n    updateWorkingTeam(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdateWorkingTeamDocument,
    "\n  mutation CloseWorkingTeam($id: ID!, $version: Int!, $successorId: ID, $reason: String) {\n    closeWorkingTeam(id: $id, version: $version, successorId: $successorId, reason: $reason)\n  }\n": typeof types.CloseWorkingTeamDocument,
    "\n  query PersonNames {\n    people(first: 200, sort: NAME_ASC) { nodes { id name } }\n  }\n": typeof types.PersonNamesDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!, $idempotencyKey: String!) {\n    createPerson(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: UpdatePersonInput!, $reason: String) {\n    updatePerson(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  query CalendarDays($year: Int!) {\n    calendarDays(year: $year) { id date working note }\n  }\n": typeof types.CalendarDaysDocument,
    "\n  mutation SetCalendarDay($input: CalendarDayInput!, $reason: String) {\n    setCalendarDay(input: $input, reason: $reason) { id date working note }\n  }\n": typeof types.SetCalendarDayDocument,
    "\n  query Queues {\n    queueFigures { name waiting delayed active failed }\n    outboxProblems { id queue job dueAt enqueueCount lastError failedAt }\n  }\n": typeof types.QueuesDocument,
    "\n  mutation ResendOutboxJob($id: ID!) {\n    resendOutboxJob(id: $id)\n  }\n": typeof types.ResendOutboxJobDocument,
    "\n  query ZoneComparison {\n    zoneComparison { zone { id name } projects signed commissioned contractedInvestment breachedMetrics referralCredit receivedCredit }\n  }\n": typeof types.ZoneComparisonDocument,
    "\n  mutation SignIn($login: String!, $password: String!) {\n    signIn(login: $login, password: $password) { person { id } }\n  }\n": typeof types.SignInDocument,
    "\n  query OpenReminders {\n    myReminders(first: 1, filter: { state: OPEN }) { totalCount }\n  }\n": typeof types.OpenRemindersDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChooseZone($zoneId: ID!) {\n    chooseZone(zoneId: $zoneId) { zone { id } }\n  }\n": typeof types.ChooseZoneDocument,
};
const documents: Documents = {
    "\n  query EnumLabels {\n    enumLabels { name values { value label } }\n  }\n": types.EnumLabelsDocument,
    "\n  query Viewer {\n    viewer {\n      person { id name login locale roles office { id name } }\n      zone { id code name kind }\n      zones { id name }\n      permissions\n      teamIds\n      readOnly\n      today\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { person { id locale } }\n  }\n": types.SetLocaleDocument,
    "\n  fragment GivenFigureFields on GivenFigure {\n    field milestone given fileName importedAt\n  }\n": types.GivenFigureFieldsFragmentDoc,
    "\n  query ChainNames {\n    chains { id name }\n  }\n": types.ChainNamesDocument,
    "\n  query History($entity: String!, $rowId: ID!, $first: Int!) {\n    history(entity: $entity, rowId: $rowId, first: $first) {\n      nodes { id at person { id name } action rowVersion before after reason source }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.HistoryDocument,
    "mutation UndoBulkAction($id: ID!) { undoBulkAction(id: $id) { id doneCount undoUntil rows { id name done why } } }": types.UndoBulkActionDocument,
    "query NodesToPlaceOn($id: ID!) { chain(id: $id) { id nodes { id name } } }": types.NodesToPlaceOnDocument,
    "query ListColumns($list: ListName!) { listColumns(list: $list) }": types.ListColumnsDocument,
    "mutation ChooseListColumns($list: ListName!, $columns: [String!]!) { chooseListColumns(list: $list, columns: $columns) }": types.ChooseListColumnsDocument,
    "query FilterPeople($ids: [ID!]!) { people(first: 10, filter: { ids: $ids }) { nodes { id name } } }": types.FilterPeopleDocument,
    "query FilterCompany($id: ID!) { company(id: $id) { id name shortName } }": types.FilterCompanyDocument,
    "query FilterImport($id: ID!) { importBatch(id: $id) { id fileName } }": types.FilterImportDocument,
    "query FilterNodes($id: ID!) { chain(id: $id) { id nodes { id name position } } }": types.FilterNodesDocument,
    "query NodeSuggestions($companyId: ID!) { nodeSuggestions(companyId: $companyId) { nodeId nodeName chainName score reasons } }": types.NodeSuggestionsDocument,
    "query CompanySuggestions($filter: CompanyFilter, $minScore: Int!, $after: String) {\n  companySuggestions(first: 100, after: $after, filter: $filter, minScore: $minScore) { nodes { company { id name } suggestions { nodeId nodeName chainName score reasons } } pageInfo { hasNextPage endCursor } }\n}": types.CompanySuggestionsDocument,
    "mutation BulkPlaceCompanies($placements: [PlacementInput!]!, $remove: Boolean!, $idempotencyKey: String!) {\n  bulkPlaceCompanies(placements: $placements, remove: $remove, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n}": types.BulkPlaceCompaniesDocument,
    "query SavedViews($list: ListName!) { savedViews(list: $list) { id version name owner { id name } shared filters { name value } sort columns isDefault mine } }": types.SavedViewsDocument,
    "mutation RemoveSavedView($id: ID!, $version: Int!) { removeSavedView(id: $id, version: $version) }": types.RemoveSavedViewDocument,
    "mutation ChooseDefaultView($list: ListName!, $viewId: ID) { chooseDefaultView(list: $list, viewId: $viewId) { id isDefault } }": types.ChooseDefaultViewDocument,
    "mutation CreateSavedView($list: ListName!, $input: SavedViewInput!, $idempotencyKey: String!) { createSavedView(list: $list, input: $input, idempotencyKey: $idempotencyKey) { id } }": types.CreateSavedViewDocument,
    "mutation UpdateSavedView($id: ID!, $version: Int!, $input: SavedViewInput!) { updateSavedView(id: $id, version: $version, input: $input) { id version } }": types.UpdateSavedViewDocument,
    "\n  query OfficeOptions {\n    offices { id name }\n  }\n": types.OfficeOptionsDocument,
    "\n  query PickSeveralPeople($search: String) {\n    people(first: 50, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n": types.PickSeveralPeopleDocument,
    "\n  query PickPeople($search: String) {\n    people(first: 30, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n": types.PickPeopleDocument,
    "\n  query PickCompanies($search: String) {\n    companies(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id name creditCode } }\n  }\n": types.PickCompaniesDocument,
    "\n  query FindProjects($search: String) {\n    board(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id code name } }\n  }\n": types.FindProjectsDocument,
    "\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n": types.PickIndustriesDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": types.ChangePasswordDocument,
    "\n  query MyApiTokens {\n    myApiTokens { id name createdAt expiresAt lastUsedAt revokedAt }\n  }\n": types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $expiresOn: Date) {\n    createApiToken(name: $name, expiresOn: $expiresOn) { secret token { id } }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": types.RevokeApiTokenDocument,
    "\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } maturity strong adequate weak missing projects contractedInvestment } }\n  }\n": types.ChainsDocument,
    "\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      policyPack { title documentNumber validFrom validUntil }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      maturity { level reason rule }\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n": types.ChainDocument,
    "\n  fragment MapNodeFields on MapNode {\n    id version parentId name position criticality technologyGap industryCodes\n    localCapacity localDemand capacityUnit\n    localCompanies localOutput projectsInFlight contractedInvestment targets\n    strength breakPoint blockPoint action reason\n  }\n": types.MapNodeFieldsFragmentDoc,
    "\n  query TargetMap($chainId: ID!) {\n    targetMap(chainId: $chainId) {\n      asOf\n      gaps { ...GapFields }\n    }\n  }\n": types.TargetMapDocument,
    "\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason targetCount\n    targets {\n      company { id name shortName }\n      version rank bestRank worstRank decisiveFactor score tiers contactState lastContactOn nextStep nextStepOn channel\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n": types.GapFieldsFragmentDoc,
    "\n  query NodeCompanies($nodeId: ID!) {\n    nodeCompanies(nodeId: $nodeId) {\n      company { id name shortName }\n      isLocal isTarget relation yearlyOutput tiers contactState\n    }\n  }\n": types.NodeCompaniesDocument,
    "\n  mutation CreateChainNode($chainId: ID!, $input: ChainNodeInput!, $idempotencyKey: String!) {\n    createChainNode(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateChainNodeDocument,
    "\n  mutation UpdateChainNode($id: ID!, $version: Int!, $input: ChainNodeInput!, $reason: String) {\n    updateChainNode(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateChainNodeDocument,
    "\n  mutation CreateSupplyLink($fromNodeId: ID!, $toNodeId: ID!, $idempotencyKey: String!) {\n    createSupplyLink(fromNodeId: $fromNodeId, toNodeId: $toNodeId, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateSupplyLinkDocument,
    "\n  mutation RemoveSupplyLink($id: ID!, $version: Int!, $reason: String) {\n    removeSupplyLink(id: $id, version: $version, reason: $reason)\n  }\n": types.RemoveSupplyLinkDocument,
    "\n  mutation PlaceCompany($nodeId: ID!, $companyId: ID!, $relation: CompanyRelation!, $idempotencyKey: String!) {\n    placeCompany(nodeId: $nodeId, companyId: $companyId, relation: $relation, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.PlaceCompanyDocument,
    "\n  mutation UnplaceCompany($nodeId: ID!, $companyId: ID!, $reason: String) {\n    unplaceCompany(nodeId: $nodeId, companyId: $companyId, reason: $reason) { id version }\n  }\n": types.UnplaceCompanyDocument,
    "\n  query TeamOptions {\n    workingTeams { id name leader { name } head { name } }\n  }\n": types.TeamOptionsDocument,
    "\n  mutation CreateChain($input: ChainInput!, $idempotencyKey: String!, $templateCode: String, $copyOfId: ID) {\n    createChain(input: $input, idempotencyKey: $idempotencyKey, templateCode: $templateCode, copyOfId: $copyOfId) { id }\n  }\n": types.CreateChainDocument,
    "\n  mutation UpdateChain($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateChainDocument,
    "\n  mutation MoveChainNode($id: ID!, $version: Int!, $beforeId: ID) {\n    moveChainNode(id: $id, version: $version, beforeId: $beforeId) { id version }\n  }\n": types.MoveChainNodeDocument,
    "\n  query PolicyPacks($chainId: ID!) {\n    policyPacks(chainId: $chainId) { id version number title documentNumber validFrom validUntil summary state }\n  }\n": types.PolicyPacksDocument,
    "\n  mutation IssuePolicyPack($chainId: ID!, $input: PolicyPackInput!, $idempotencyKey: String!) {\n    issuePolicyPack(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.IssuePolicyPackDocument,
    "\n  mutation CorrectPolicyPack($id: ID!, $version: Int!, $input: PolicyPackInput!, $reason: String) {\n    correctPolicyPack(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.CorrectPolicyPackDocument,
    "\n  query ChainStarts {\n    chainTemplates { code name nodes links }\n    chains { id name }\n  }\n": types.ChainStartsDocument,
    "\n  query ChainImportPlan($chainId: ID!, $document: JSON!) {\n    chainImportPlan(chainId: $chainId, document: $document) {\n      chainId state reordered unchanged\n      added { row key name }\n      changed { row key name changes { label before after } }\n      removed { row key name }\n      linksAdded { row from to }\n      linksRemoved { row from to }\n      refused { sheet row field reason }\n    }\n  }\n": types.ChainImportPlanDocument,
    "\n  mutation ImportChain($chainId: ID!, $document: JSON!, $state: String!, $reason: String) {\n    importChain(chainId: $chainId, document: $document, state: $state, reason: $reason) { id version }\n  }\n": types.ImportChainDocument,
    "\n  query ChainEditor($id: ID!) {\n    chain(id: $id) {\n      id version name\n      nodes { id version key name parentId position criticality technologyGap industryCodes localCapacity localDemand capacityUnit }\n      links { id version fromNodeId toNodeId }\n    }\n  }\n": types.ChainEditorDocument,
    "\n  mutation RemoveChainNode($id: ID!, $version: Int!, $liftChildren: Boolean!, $reason: String) {\n    removeChainNode(id: $id, version: $version, liftChildren: $liftChildren, reason: $reason) { id version liftedChildIds removedLinkIds }\n  }\n": types.RemoveChainNodeDocument,
    "\n  mutation RestoreChainNode($id: ID!, $version: Int!, $childIds: [ID!]!, $linkIds: [ID!]!, $reason: String) {\n    restoreChainNode(id: $id, version: $version, childIds: $childIds, linkIds: $linkIds, reason: $reason) { id version }\n  }\n": types.RestoreChainNodeDocument,
    "\n  fragment Verdict on NodeVerdict { strength breakPoint blockPoint action reason }\n": types.VerdictFragmentDoc,
    "\n  query StrengthRulePreview($chainId: ID!, $rule: StrengthRuleInput!) {\n    strengthRulePreview(chainId: $chainId, rule: $rule) {\n      ruleAfter { text }\n      countsBefore { strong adequate weak missing breakPoints blockPoints }\n      countsAfter { strong adequate weak missing breakPoints blockPoints }\n      nodes { nodeId nodeName position changed before { ...Verdict } after { ...Verdict } }\n    }\n  }\n": types.StrengthRulePreviewDocument,
    "\n  mutation UpdateStrengthRule($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateStrengthRuleDocument,
    "\n  query GapAnalysis($chainId: ID!) {\n    gapAnalysis(chainId: $chainId) {\n      asOf gapRule outageRule localCompanies localOutput\n      gaps {\n        nodeId nodeName position criticality technologyGap rank score targets\n        verdict { ...Verdict }\n        parts { criticality dependence lack }\n        dependentNodes dependentCompanies dependentOutput dependentShare dependence\n        ways { nodes { id name } }\n      }\n      companyRisks { ...Risk company { id name shortName } }\n      nodeRisks { ...Risk node { id name } }\n    }\n  }\n": types.GapAnalysisDocument,
    "\n  fragment Risk on SupplyRisk {\n    rank cutNodes cutCompanies cutOutput cutShare aloneCompanies aloneOutput text\n    stopped { id name }\n  }\n": types.RiskFragmentDoc,
    "\n  query SupplyOutage($chainId: ID!, $companyIds: [ID!]!, $nodeIds: [ID!]!) {\n    supplyOutage(chainId: $chainId, companyIds: $companyIds, nodeIds: $nodeIds) {\n      text\n      stopped { id name }\n      cuts { alone companyCount node { id name } path { id name } companies { output company { id name } } }\n    }\n  }\n": types.SupplyOutageDocument,
    "\n  fragment Standing on ChainStanding {\n    localCompanies localOutput gaps exposedCompanies exposedOutput singlePoints largestCut maturity\n    counts { strong adequate weak missing breakPoints blockPoints }\n  }\n": types.StandingFragmentDoc,
    "\n  query WhatIf($chainId: ID!, $input: WhatIfInput!) {\n    whatIf(chainId: $chainId, input: $input) {\n      now { ...Standing }\n      outcomes {\n        name plannedInvestment\n        standing { ...Standing }\n        targets { name yearlyOutput company { id name } nodes { id name } }\n        gapsClosed { id name }\n        nodes {\n          nodeId nodeName position changed companiesBefore companiesAfter outputBefore outputAfter\n          before { ...Verdict } after { ...Verdict }\n        }\n      }\n    }\n  }\n": types.WhatIfDocument,
    "\n  fragment SnapshotInfoFields on ChainSnapshotInfo {\n    id kind year quarter takenAt late note ruleVersion hash maturity\n    takenBy { id name }\n    totals { localCompanies localOutput targets projectsInFlight contractedInvestment }\n  }\n": types.SnapshotInfoFieldsFragmentDoc,
    "\n  query Snapshots($chainId: ID!, $first: Int!, $after: String, $page: Int) {\n    chain(id: $chainId) { id name maturity team { id } }\n    snapshots(chainId: $chainId, first: $first, after: $after, page: $page) {\n      nodes { ...SnapshotInfoFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n": types.SnapshotsDocument,
    "\n  query Snapshot($id: ID!, $chainId: ID!) {\n    snapshot(id: $id) {\n      intact rule maturityReason companiesTotal projectsTotal\n      info { ...SnapshotInfoFields chain { id name } }\n      nodes {\n        id parentId name position criticality technologyGap industryCodes localCapacity localDemand capacityUnit\n        localCompanies localOutput projectsInFlight contractedInvestment targets\n        strength breakPoint blockPoint action reason\n      }\n      links { fromNodeId toNodeId }\n      gaps { nodeId rank score targets { companyId name rank score tiers owner contactState lastContactOn project } }\n      companies { id name isLocal isTarget output tiers nodes }\n      projects { id code name node stage sideState investment }\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n": types.SnapshotDocument,
    "\n  query SnapshotChoices($chainId: ID!) {\n    snapshots(chainId: $chainId, first: 100) { nodes { id kind year quarter takenAt note } }\n  }\n": types.SnapshotChoicesDocument,
    "\n  fragment SnapshotNodeFields on SnapshotNodeType {\n    id name position strength breakPoint blockPoint action reason localCompanies localOutput contractedInvestment\n  }\n": types.SnapshotNodeFieldsFragmentDoc,
    "\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      toAsOf ruleDiffers maturityBefore maturityAfter\n      before { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      after { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      difference { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      nodes { id kind outputDifference investmentDifference companyDifference before { ...SnapshotNodeFields } after { ...SnapshotNodeFields } }\n      companies { id kind outputDifference before { name output nodes } after { name output nodes } }\n      companiesTotal\n      targets { id kind outputDifference before { name output nodes } after { name output nodes } }\n      targetsTotal\n      projects { id kind investmentDifference before { code name stage sideState investment node } after { code name stage sideState investment node } }\n      projectsTotal\n    }\n  }\n": types.CompareSnapshotsDocument,
    "\n  mutation TakeSnapshot($chainId: ID!, $note: String, $idempotencyKey: String!) {\n    takeSnapshot(chainId: $chainId, note: $note, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.TakeSnapshotDocument,
    "\n  mutation IssueDirectory($snapshotId: ID!, $kind: DirectoryKind!, $idempotencyKey: String!) {\n    issueDirectory(snapshotId: $snapshotId, kind: $kind, idempotencyKey: $idempotencyKey) { id number title }\n  }\n": types.IssueDirectoryDocument,
    "\n  mutation AssignTarget($id: ID!, $version: Int!, $ownerId: ID) {\n    assignCompany(id: $id, version: $version, ownerId: $ownerId) { id version owner { id name } contactState }\n  }\n": types.AssignTargetDocument,
    "\n  mutation OpenTargetLead($companyId: ID!, $nodeId: ID!, $input: TargetLeadInput!, $idempotencyKey: String!) {\n    openTargetLead(companyId: $companyId, nodeId: $nodeId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.OpenTargetLeadDocument,
    "\n  query TargetWeights($chainId: ID!) {\n    targetWeights(chainId: $chainId) {\n      chainId id version\n      weights { code label rule weight usual }\n    }\n  }\n": types.TargetWeightsDocument,
    "\n  query PreviewTargetWeights($chainId: ID!, $weights: [TargetWeightInput!]!) {\n    previewTargetWeights(chainId: $chainId, weights: $weights) {\n      nodeId nodeName moved\n      targets { company { id name shortName } rankBefore rank scoreBefore score }\n    }\n  }\n": types.PreviewTargetWeightsDocument,
    "\n  mutation UpdateTargetWeights($chainId: ID!, $version: Int!, $weights: [TargetWeightInput!]!, $reason: String) {\n    updateTargetWeights(chainId: $chainId, version: $version, weights: $weights, reason: $reason) { chainId id version }\n  }\n": types.UpdateTargetWeightsDocument,
    "\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n": types.CockpitDocument,
    "\n  mutation BulkUpdateCompanies($rows: [RowVersionInput!]!, $change: CompanyChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateCompanies(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n": types.BulkUpdateCompaniesDocument,
    "\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort, $contacts: Boolean!) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector industryCodes products tiers { tier } revenue revenueYear revenueRank\n        yearlyOutput existingSites intention plannedInvestment plannedInvestmentAsGiven relatedCompanies contactState priority owner { id name } lastContactOn nextStep nextStepOn channel source website remark\n        createdAt updatedAt givenFigures { ...GivenFigureFields } nodes { nodeId nodeName chainId chainName } contacts @include(if: $contacts) { id name title phone }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CompaniesDocument,
    "\n  query CompaniesCount($filter: CompanyFilter, $atMost: Int!) {\n    companies(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n": types.CompaniesCountDocument,
    "\n  query ChainChoices {\n    chains { id name }\n  }\n": types.ChainChoicesDocument,
    "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } givenFigures { ...GivenFigureFields } createdAt updatedAt\n    }\n  }\n": types.CompanyDocument,
    "\n  query CompanyProjects($companyId: ID!) {\n    board(first: 50, filter: { companyId: $companyId }, sort: UPDATED_DESC) {\n      nodes { id code name stage light totalInvestment owner { name } }\n    }\n  }\n": types.CompanyProjectsDocument,
    "\n  mutation CreateCompany($input: CompanyInput!, $idempotencyKey: String!) {\n    createCompany(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateCompanyDocument,
    "\n  mutation UpdateCompany($id: ID!, $version: Int!, $input: CompanyInput!, $reason: String) {\n    updateCompany(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateCompanyDocument,
    "\n  mutation RevealContact($id: ID!, $reason: String!) {\n    revealContact(id: $id, reason: $reason) { id phone email masked }\n  }\n": types.RevealContactDocument,
    "\n  query CheckCreditCode($code: String!) {\n    checkCreditCode(code: $code) { given folded valid problem suggestion warning existing { id name } }\n  }\n": types.CheckCreditCodeDocument,
    "\n  mutation OpenLead($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.OpenLeadDocument,
    "\n  query SimilarCompanies($input: SimilarCompanyInput!) {\n    similarCompanies(input: $input) { company { id name creditCode province city isLocal isTarget } score reasons }\n  }\n": types.SimilarCompaniesDocument,
    "\n  query DuplicatePairs($first: Int!, $after: String, $page: Int, $state: DuplicateState!, $minScore: Int) {\n    duplicatePairs(first: $first, after: $after, page: $page, state: $state, minScore: $minScore) {\n      nodes {\n        id version score reasons state note decidedAt decidedBy { name }\n        first { id name creditCode stockCode province city isLocal isTarget owner { name } }\n        second { id name creditCode stockCode province city isLocal isTarget owner { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.DuplicatePairsDocument,
    "\n  query DuplicateScan {\n    duplicateScan { id state startedAt finishedAt companyCount comparedCount pairCount commonKeyCount tookMs }\n  }\n": types.DuplicateScanDocument,
    "\n  mutation FindDuplicates {\n    findDuplicates { id state }\n  }\n": types.FindDuplicatesDocument,
    "\n  mutation DismissDuplicate($id: ID!, $version: Int!, $note: String) {\n    dismissDuplicate(id: $id, version: $version, note: $note) { id state }\n  }\n": types.DismissDuplicateDocument,
    "\n  mutation ReopenDuplicate($id: ID!, $version: Int!) {\n    reopenDuplicate(id: $id, version: $version) { id state }\n  }\n": types.ReopenDuplicateDocument,
    "\n  query CompanyMergePreview($survivorId: ID!, $mergedId: ID!) {\n    companyMergePreview(survivorId: $survivorId, mergedId: $mergedId) {\n      survivor { id version name creditCode province city } merged { id version name creditCode province city }\n      score reasons warnings fields { field survivor merged both proposed } moves { kind label count conflicts direct } undoDays\n    }\n  }\n": types.CompanyMergePreviewDocument,
    "\n  mutation MergeCompanies($survivorId: ID!, $survivorVersion: Int!, $mergedId: ID!, $mergedVersion: Int!, $choices: [MergeChoiceInput!]!, $reason: String!, $idempotencyKey: String!) {\n    mergeCompanies(survivorId: $survivorId, survivorVersion: $survivorVersion, mergedId: $mergedId, mergedVersion: $mergedVersion, choices: $choices, reason: $reason, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.MergeCompaniesDocument,
    "\n  query CompanyMerges($companyId: ID!) {\n    companyMerges(companyId: $companyId) {\n      id version state mergedAt mergedBy { name } reason undoUntil undoneAt undoneBy { name } survivor { id name } merged { id name }\n      moves { kind label count conflicts } leftovers { label title reason link }\n    }\n  }\n": types.CompanyMergesDocument,
    "\n  mutation UndoCompanyMerge($id: ID!, $version: Int!, $reason: String!) {\n    undoCompanyMerge(id: $id, version: $version, reason: $reason) { id leftovers { label title reason link } }\n  }\n": types.UndoCompanyMergeDocument,
    "\n  query MergedCompany($id: ID!) {\n    mergedCompany(id: $id) { id name survivor { id name } }\n  }\n": types.MergedCompanyDocument,
    "\n  query CompanyTimeline($companyId: ID!, $first: Int!, $kinds: [CompanyEventKind!]!) {\n    companyTimeline(companyId: $companyId, first: $first, kinds: $kinds) {\n      nodes { id at kind title fields value reason person { id name } project { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CompanyTimelineDocument,
    "\n  query CompanyRecord($companyId: ID!) {\n    companyRecord(companyId: $companyId) {\n      sites { id version kind address district area note }\n      files { id version name size uploadedAt uploadedBy { name } url }\n    }\n  }\n": types.CompanyRecordDocument,
    "\n  mutation AddCompanySite($companyId: ID!, $input: CompanySiteInput!, $idempotencyKey: String!) {\n    addCompanySite(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { sites { id } }\n  }\n": types.AddCompanySiteDocument,
    "\n  mutation UpdateCompanySite($id: ID!, $version: Int!, $input: CompanySiteInput!) {\n    updateCompanySite(id: $id, version: $version, input: $input) { sites { id } }\n  }\n": types.UpdateCompanySiteDocument,
    "\n  mutation RemoveCompanySite($id: ID!, $version: Int!) {\n    removeCompanySite(id: $id, version: $version) { sites { id } }\n  }\n": types.RemoveCompanySiteDocument,
    "\n  mutation RemoveCompanyFile($id: ID!, $version: Int!) {\n    removeCompanyFile(id: $id, version: $version) { files { id } }\n  }\n": types.RemoveCompanyFileDocument,
    "\n  query CompanyRelationsOf($companyId: ID!) {\n    companyRelations(companyId: $companyId) {\n      relations { id version other { id name } otherIsLocal kind source note asGiven }\n      suggestions { name candidates { company { id name } isLocal match } }\n    }\n  }\n": types.CompanyRelationsOfDocument,
    "\n  mutation AddCompanyRelation($companyId: ID!, $input: CompanyRelationInput!, $idempotencyKey: String!) {\n    addCompanyRelation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { relations { id } }\n  }\n": types.AddCompanyRelationDocument,
    "\n  mutation UpdateCompanyRelation($companyId: ID!, $id: ID!, $version: Int!, $input: CompanyRelationInput!) {\n    updateCompanyRelation(companyId: $companyId, id: $id, version: $version, input: $input) { relations { id version } }\n  }\n": types.UpdateCompanyRelationDocument,
    "\n  mutation RemoveCompanyRelation($companyId: ID!, $id: ID!, $version: Int!) {\n    removeCompanyRelation(companyId: $companyId, id: $id, version: $version) { relations { id } }\n  }\n": types.RemoveCompanyRelationDocument,
    "\n  query IntroductionsOf($companyId: ID!) {\n    introductions(companyId: $companyId, first: 5) {\n      isLocal weights limits lookedAt limited\n      introductions {\n        company { id name }\n        weight\n        hops { from { id name } to { id name } kind evidence weight }\n      }\n    }\n  }\n": types.IntroductionsOfDocument,
    "\n  query CompanyFollowUpsOf($companyId: ID!, $first: Int!) {\n    companyFollowUps(companyId: $companyId, first: $first) {\n      nodes { id kind happenedOn by { id name } summary contactState nextStep nextStepOn }\n      totalCount\n    }\n  }\n": types.CompanyFollowUpsOfDocument,
    "\n  mutation LogCompanyContact($companyId: ID!, $input: CompanyFollowUpInput!, $idempotencyKey: String!) {\n    logCompanyContact(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id version contactState lastContactOn }\n  }\n": types.LogCompanyContactDocument,
    "\n  fragment BreachFields on Breach {\n    id version state contractId contractCode kind unit checkId reason latestResult target targetOn openedOn cause nextDueOn overdue closedOn outcome closingEvidence\n    project { id name }\n    chain { id name }\n    closedBy { id name }\n    findings { id number cause explanation evidence statedOn statedBy { id name } }\n    allowed { kind rule byAmendment }\n    measures { id version kind content dueOn state overdue endedOn evidence amendmentId office { id name } }\n  }\n": types.BreachFieldsFragmentDoc,
    "\n  query Breaches($first: Int!, $after: String, $page: Int, $filter: BreachFilter, $sort: BreachSort) {\n    breaches(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BreachFields }\n    }\n  }\n": types.BreachesDocument,
    "\n  query AmendmentsOfContract($id: ID!) {\n    contract(id: $id) { id amendments { id number kind code signedOn } }\n  }\n": types.AmendmentsOfContractDocument,
    "\n  mutation StateBreachCause($breachId: ID!, $version: Int!, $input: BreachCauseInput!) {\n    stateBreachCause(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n": types.StateBreachCauseDocument,
    "\n  mutation AddBreachMeasure($breachId: ID!, $input: BreachMeasureInput!, $idempotencyKey: String!) {\n    addBreachMeasure(breachId: $breachId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.AddBreachMeasureDocument,
    "\n  mutation EndBreachMeasure($id: ID!, $version: Int!, $input: MeasureEndInput!) {\n    endBreachMeasure(id: $id, version: $version, input: $input) { id version }\n  }\n": types.EndBreachMeasureDocument,
    "\n  mutation CloseBreach($breachId: ID!, $version: Int!, $input: BreachClosingInput!) {\n    closeBreach(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n": types.CloseBreachDocument,
    "\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n": types.ContractFieldsFragmentDoc,
    "\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    targetNumber\n    earlierTargets { number base target targetOn dueOn replacedOn replacedById }\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId source evidence periodValue periodQuarters }\n    latestCheck { id result checkedAt actual actualOn expected reason warningDays ruleVersion inputs }\n  }\n": types.ContractMetricFieldsFragmentDoc,
    "\n  query ContractChecks($first: Int!, $after: String, $page: Int, $filter: CheckFilter, $sort: CheckSort) {\n    contractChecks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        metricId kind contractId contractCode target targetOn actual actualOn unit dueOn result reason checkedAt\n        project { id code name }\n        chain { id name }\n      }\n    }\n  }\n": types.ContractChecksDocument,
    "\n  mutation CreateContract($projectId: ID!, $input: ContractInput!, $idempotencyKey: String!) {\n    createContract(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateContractDocument,
    "\n  mutation UpdateContract($id: ID!, $version: Int!, $input: ContractInput!, $reason: String) {\n    updateContract(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateContractDocument,
    "\n  mutation AddContractMetric($contractId: ID!, $input: ContractMetricInput!, $idempotencyKey: String!) {\n    addContractMetric(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.AddContractMetricDocument,
    "\n  mutation RecordMetricReturn($metricId: ID!, $input: MetricReturnInput!, $idempotencyKey: String!) {\n    recordMetricReturn(metricId: $metricId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.RecordMetricReturnDocument,
    "\n  mutation RunContractChecks($contractId: ID!) {\n    runContractChecks(contractId: $contractId) { id version }\n  }\n": types.RunContractChecksDocument,
    "\n  query MetricCatalogue {\n    metricCatalogue { kind unit measure direction formula mandatory onlyWithLand growsFrom floor rule }\n  }\n": types.MetricCatalogueDocument,
    "\n  query CheckReplay($checkId: ID!) {\n    checkReplay(checkId: $checkId) { checkId checkedAt ruleVersion replayedBy same obstacle kept replayed reason differences }\n  }\n": types.CheckReplayDocument,
    "\n  query ContractFiles($contractId: ID!) {\n    contractFiles(contractId: $contractId) { id version kind name size number replacesId current url uploadedAt uploadedBy { id name } }\n  }\n": types.ContractFilesDocument,
    "\n  mutation RemoveContractFile($id: ID!, $version: Int!, $reason: String!) {\n    removeContractFile(id: $id, version: $version, reason: $reason) { id version current }\n  }\n": types.RemoveContractFileDocument,
    "\n  fragment ReturnLinkFields on ReturnLink {\n    id version year quarter state expiresAt usedAt\n    madeBy { id name }\n    submitted { id version kind unit value valueOn cumulative note state judgedOn reason judgedBy { id name } }\n  }\n": types.ReturnLinkFieldsFragmentDoc,
    "\n  query ReturnLinks($contractId: ID!) {\n    returnLinks(contractId: $contractId) { ...ReturnLinkFields }\n  }\n": types.ReturnLinksDocument,
    "\n  mutation CreateReturnLink($contractId: ID!, $input: ReturnLinkInput!, $idempotencyKey: String!) {\n    createReturnLink(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { path link { id } }\n  }\n": types.CreateReturnLinkDocument,
    "\n  mutation RevokeReturnLink($id: ID!, $version: Int!) {\n    revokeReturnLink(id: $id, version: $version) { id version }\n  }\n": types.RevokeReturnLinkDocument,
    "\n  mutation ConfirmSubmittedReturn($submissionId: ID!, $version: Int!) {\n    confirmSubmittedReturn(submissionId: $submissionId, version: $version) { id version }\n  }\n": types.ConfirmSubmittedReturnDocument,
    "\n  mutation RefuseSubmittedReturn($submissionId: ID!, $version: Int!, $input: SubmissionRefusalInput!) {\n    refuseSubmittedReturn(submissionId: $submissionId, version: $version, input: $input) { id version }\n  }\n": types.RefuseSubmittedReturnDocument,
    "\n  query ContractInFull($id: ID!) {\n    contract(id: $id) {\n      ...ContractFields\n      revision parcel factorySpace\n      project { id code name }\n      parties { id role name companyId signatory }\n      phases { id name content landArea amount startsOn endsOn project { id name } }\n      sums { id purpose currency amount rate ratedOn yuan }\n      clauses { id number title content }\n      amendments { id number kind code signedOn reason before replaced { metricId kind unit target targetOn dueOn } }\n    }\n  }\n": types.ContractInFullDocument,
    "\n  mutation SetContractTerms($id: ID!, $version: Int!, $input: ContractTermsInput!) {\n    setContractTerms(id: $id, version: $version, input: $input) { id version }\n  }\n": types.SetContractTermsDocument,
    "\n  mutation AmendContract($contractId: ID!, $version: Int!, $input: AmendmentInput!, $idempotencyKey: String!) {\n    amendContract(contractId: $contractId, version: $version, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.AmendContractDocument,
    "\n  mutation AddContractRampUp($contractId: ID!, $input: RampUpInput!, $idempotencyKey: String!) {\n    addContractRampUp(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.AddContractRampUpDocument,
    "\n  query ImportBatches($first: Int!, $after: String, $page: Int) {\n    importBatches(first: $first, after: $after, page: $page) {\n      nodes { id kind fileName state totals { create update skip refuse total done } uploadedBy { name } createdAt }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.ImportBatchesDocument,
    "\n  query ImportBatch($id: ID!) {\n    importBatch(id: $id) {\n      id version kind fileName state sheet error refusedFileUrl\n      sheets { name rows chosen }\n      notices\n      progress { done total }\n      mapping { column header field fieldLabel unit confident how samples suggestions }\n      fields { field label required }\n      totals { create update skip refuse total done }\n    }\n  }\n": types.ImportBatchDocument,
    "\n  query ImportRows($id: ID!, $outcome: ImportOutcome!, $first: Int!, $page: Int) {\n    importBatch(id: $id) {\n      id\n      rows(outcome: $outcome, first: $first, page: $page) {\n        nodes { rowNumber outcome name targetId applied messages { severity column field given code message } changes { field label before after } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  mutation PlanImport($id: ID!, $version: Int!, $sheet: String, $mapping: [ImportMappingInput!]) {\n    planImport(id: $id, version: $version, sheet: $sheet, mapping: $mapping) { id version state }\n  }\n": types.PlanImportDocument,
    "\n  mutation RunImport($id: ID!, $version: Int!) {\n    runImport(id: $id, version: $version) { id version state }\n  }\n": types.RunImportDocument,
    "\n  mutation CancelImport($id: ID!, $version: Int!) {\n    cancelImport(id: $id, version: $version) { id version state }\n  }\n": types.CancelImportDocument,
    "\n  query ImportRollback($id: ID!) {\n    importRollback(id: $id) {\n      possible\n      rows { entity label removed restored }\n      dependentCount\n      dependents { entity label id name message }\n    }\n  }\n": types.ImportRollbackDocument,
    "\n  mutation RollBackImport($id: ID!, $version: Int!, $reason: String!) {\n    rollBackImport(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": types.RollBackImportDocument,
    "\n  fragment FormulaFields on IncentiveFormula {\n    base method tiers { from value } sliced cap stacking { group cap percent } words\n  }\n": types.FormulaFieldsFragmentDoc,
    "\n  fragment PolicyVersionFields on IncentivePolicyVersion {\n    id version number state conditions scope extent process term validFrom validUntil chain { id name } minInvestment requiredMetrics formula { ...FormulaFields } source\n    draftedBy { id name } review reviewedOn reviewedBy { id name } reviewNo reviewOpinion issuedOn endedFrom\n  }\n": types.PolicyVersionFieldsFragmentDoc,
    "\n  query IncentivePolicies($first: Int!, $after: String, $page: Int, $filter: IncentivePolicyFilter) {\n    incentivePolicies(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code name category inForce { id number validFrom validUntil formula { words } }\n        versions { id number state review validFrom validUntil }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.IncentivePoliciesDocument,
    "\n  query IncentivePolicy($id: ID!) {\n    incentivePolicy(id: $id) { id version code name category inForce { id } versions { ...PolicyVersionFields } }\n  }\n": types.IncentivePolicyDocument,
    "\n  query IncentiveWhatIf($input: IncentiveWhatIfInput!) {\n    incentiveWhatIf(input: $input) { amount steps problems figure { base value text typed sources { entity rowId label value } } }\n  }\n": types.IncentiveWhatIfDocument,
    "\n  fragment GrantFields on IncentiveGrant {\n    id version code grantedOn clause exception endedOn clawbackMethod clawbackRates breached promised due approved withheld paid clawedBack open payable net\n    project { id code name } chain { id name } contract { id code } policy { id code name category } policyVersion { id number validFrom validUntil }\n    years { id year promised due }\n    metrics { id kind target targetOn unit dueOn result reason actual }\n    entries { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic }\n  }\n": types.GrantFieldsFragmentDoc,
    "\n  query IncentiveGrants($first: Int!, $after: String, $page: Int, $filter: IncentiveGrantFilter) {\n    incentiveGrants(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code exception endedOn breached promised due approved withheld paid clawedBack open payable\n        project { id name } policy { id name category } policyVersion { number }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.IncentiveGrantsDocument,
    "\n  query IncentiveGrant($id: ID!) {\n    incentiveGrant(id: $id) { ...GrantFields }\n  }\n": types.IncentiveGrantDocument,
    "\n  query IncentiveClawback($id: ID!) {\n    incentiveClawback(id: $id) { amount steps refusal }\n  }\n": types.IncentiveClawbackDocument,
    "\n  query IncentiveEntries($first: Int!, $after: String, $page: Int, $filter: IncentiveLedgerFilter) {\n    incentiveLedger(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic grantId grantCode project { id name } policy { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.IncentiveEntriesDocument,
    "\n  query IncentivePaybacks($groupBy: PaybackGrouping!, $projectId: ID, $chainId: ID) {\n    incentivePaybacks(groupBy: $groupBy, projectId: $projectId, chainId: $chainId) {\n      project { id name } chain { id name } projects promised paid promisedTax actualTax pace breakEvenPromised breakEvenAtPace reasons\n      years { year promised paid promisedTax actualTax quarters sources { entity rowId label value } }\n    }\n  }\n": types.IncentivePaybacksDocument,
    "\n  query IncentiveProblems($projectId: ID, $chainId: ID) {\n    incentiveProblems(projectId: $projectId, chainId: $chainId) { kind text excepted grantIds project { id code name } }\n  }\n": types.IncentiveProblemsDocument,
    "\n  query IncentiveChoices($projectId: ID!) {\n    incentivePolicies(first: 200, filter: { inForce: true }) {\n      nodes { id code name inForce { id number chain { id } requiredMetrics formula { words } } }\n    }\n    project(id: $projectId) { id chain { id } contracts { id code state metrics { id kind target targetOn unit dueOn } } }\n  }\n": types.IncentiveChoicesDocument,
    "\n  mutation CreateIncentivePolicy($input: IncentivePolicyInput!, $idempotencyKey: String!) {\n    createIncentivePolicy(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateIncentivePolicyDocument,
    "\n  mutation DraftIncentivePolicyVersion($policyId: ID!, $input: PolicyVersionInput!, $idempotencyKey: String!) {\n    draftIncentivePolicyVersion(policyId: $policyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.DraftIncentivePolicyVersionDocument,
    "\n  mutation UpdateIncentivePolicyVersion($id: ID!, $version: Int!, $input: PolicyVersionInput!) {\n    updateIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n": types.UpdateIncentivePolicyVersionDocument,
    "\n  mutation ReviewIncentivePolicyVersion($id: ID!, $version: Int!, $input: FairReviewInput!) {\n    reviewIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n": types.ReviewIncentivePolicyVersionDocument,
    "\n  mutation IssueIncentivePolicyVersion($id: ID!, $version: Int!) {\n    issueIncentivePolicyVersion(id: $id, version: $version) { id }\n  }\n": types.IssueIncentivePolicyVersionDocument,
    "\n  mutation EndIncentivePolicyVersion($id: ID!, $version: Int!, $reason: String!, $from: Date!) {\n    endIncentivePolicyVersion(id: $id, version: $version, reason: $reason, from: $from) { id }\n  }\n": types.EndIncentivePolicyVersionDocument,
    "\n  mutation GrantIncentive($input: IncentiveGrantInput!, $idempotencyKey: String!) {\n    grantIncentive(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.GrantIncentiveDocument,
    "\n  mutation EndIncentiveGrant($id: ID!, $version: Int!, $reason: String!) {\n    endIncentiveGrant(id: $id, version: $version, reason: $reason) { id }\n  }\n": types.EndIncentiveGrantDocument,
    "\n  mutation BookIncentiveDue($id: ID!, $year: Int!, $figure: Decimal, $documentNo: String, $idempotencyKey: String!) {\n    bookIncentiveDue(id: $id, year: $year, figure: $figure, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.BookIncentiveDueDocument,
    "\n  mutation RecordIncentive($id: ID!, $input: IncentiveEntryInput!, $idempotencyKey: String!) {\n    recordIncentive(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.RecordIncentiveDocument,
    "\n  mutation ClawBackIncentive($id: ID!, $reason: String!, $documentNo: String, $idempotencyKey: String!) {\n    clawBackIncentive(id: $id, reason: $reason, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.ClawBackIncentiveDocument,
    "\n  query LedgerAsOf($kind: ZoneLedger!, $on: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerAsOf(kind: $kind, on: $on, chainId: $chainId, first: $first, page: $page) {\n      columns { key title kind } rows { id label link values } totalCount sums { key value }\n    }\n  }\n": types.LedgerAsOfDocument,
    "\n  query LedgerDifference($kind: ZoneLedger!, $from: Date!, $to: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerDifference(kind: $kind, from: $from, to: $to, chainId: $chainId, first: $first, page: $page) {\n      added changed removed sums { key title before after }\n      rows { id label link change values { key title kind before after } causes { at person { id name } action entity source reason } }\n    }\n  }\n": types.LedgerDifferenceDocument,
    "\n  query PickProjects($search: String, $chainId: ID) {\n    board(first: 20, filter: { search: $search, chainId: $chainId }, sort: NAME_ASC) { nodes { id code name } }\n  }\n": types.PickProjectsDocument,
    "\n  fragment CalendarEntryFields on MeetingCalendarEntry {\n    chain { id name }\n    year quarter status meetingId scheduledAt\n    leader { id name }\n  }\n": types.CalendarEntryFieldsFragmentDoc,
    "\n  query MeetingCalendar($year: Int!) {\n    first: meetingCalendar(year: $year, quarter: 1) { ...CalendarEntryFields }\n    second: meetingCalendar(year: $year, quarter: 2) { ...CalendarEntryFields }\n    third: meetingCalendar(year: $year, quarter: 3) { ...CalendarEntryFields }\n    fourth: meetingCalendar(year: $year, quarter: 4) { ...CalendarEntryFields }\n  }\n": types.MeetingCalendarDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n": types.MeetingDocument,
    "\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    measure { id contractId }\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n": types.TaskFieldsFragmentDoc,
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
    "\n  query CultivationEntries($first: Int!, $after: String, $page: Int, $filter: CultivationFilter, $sort: CultivationSort) {\n    cultivationEntries(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version library state enteredOn expectedYear nextReviewOn overdue mayChange closedOn evidence leftReason remark\n        company { id name } officer { id name } reviews { id reviewedOn findings by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.CultivationEntriesDocument,
    "\n  query CultivationLibraries {\n    cultivationLibraries { library cultivating recognised left overdue }\n  }\n": types.CultivationLibrariesDocument,
    "\n  mutation EnterCultivation($companyId: ID!, $input: CultivationInput!, $idempotencyKey: String!) {\n    enterCultivation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.EnterCultivationDocument,
    "\n  mutation UpdateCultivation($id: ID!, $version: Int!, $input: CultivationInput!) {\n    updateCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n": types.UpdateCultivationDocument,
    "\n  mutation ReviewCultivation($id: ID!, $version: Int!, $input: CultivationReviewInput!) {\n    reviewCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n": types.ReviewCultivationDocument,
    "\n  mutation RecogniseCultivated($id: ID!, $version: Int!, $input: RecognitionInput!) {\n    recogniseCultivated(id: $id, version: $version, input: $input) { id version }\n  }\n": types.RecogniseCultivatedDocument,
    "\n  mutation LeaveCultivation($id: ID!, $version: Int!, $reason: String!) {\n    leaveCultivation(id: $id, version: $version, reason: $reason) { id version }\n  }\n": types.LeaveCultivationDocument,
    "\n  query Intermediaries($first: Int!, $after: String, $page: Int, $filter: IntermediaryFilter) {\n    intermediaries(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind name organisation fields appointedFrom appointedUntil phone email masked remark paid owner { id name }\n        contributions { id share project { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.IntermediariesDocument,
    "\n  query Rewards($first: Int!, $after: String, $page: Int, $filter: RewardFilter) {\n    rewards(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id due approved withheld paid payable project { id name } intermediary { id name } rule { id name source }\n        entries { id kind amount happenedOn documentNo reason arithmetic by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.RewardsDocument,
    "\n  query RewardRules {\n    rewardRules { id version name kinds base perMille floor cap validFrom validUntil source }\n  }\n": types.RewardRulesDocument,
    "\n  query Contributions($projectId: ID!) {\n    contributions(projectId: $projectId) { id share basis intermediary { id kind name } }\n    rewardRules { id name validUntil }\n  }\n": types.ContributionsDocument,
    "\n  mutation CreateIntermediary($input: IntermediaryInput!, $idempotencyKey: String!) {\n    createIntermediary(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateIntermediaryDocument,
    "\n  mutation UpdateIntermediary($id: ID!, $version: Int!, $input: IntermediaryInput!) {\n    updateIntermediary(id: $id, version: $version, input: $input) { id version }\n  }\n": types.UpdateIntermediaryDocument,
    "\n  mutation SetContributions($projectId: ID!, $contributions: [ContributionInput!]!) {\n    setContributions(projectId: $projectId, contributions: $contributions) { id }\n  }\n": types.SetContributionsDocument,
    "\n  mutation CreateRewardRule($input: RewardRuleInput!, $idempotencyKey: String!) {\n    createRewardRule(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateRewardRuleDocument,
    "\n  mutation EndRewardRule($id: ID!, $version: Int!, $validUntil: Date, $reason: String) {\n    endRewardRule(id: $id, version: $version, validUntil: $validUntil, reason: $reason) { id version validUntil }\n  }\n": types.EndRewardRuleDocument,
    "\n  mutation RevealIntermediary($id: ID!, $reason: String!) {\n    revealIntermediary(id: $id, reason: $reason) { id phone email }\n  }\n": types.RevealIntermediaryDocument,
    "\n  mutation ComputeReward($projectId: ID!, $intermediaryId: ID!, $ruleId: ID!, $idempotencyKey: String!) {\n    computeReward(projectId: $projectId, intermediaryId: $intermediaryId, ruleId: $ruleId, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.ComputeRewardDocument,
    "\n  mutation RecordReward($id: ID!, $input: RewardEntryInput!, $idempotencyKey: String!) {\n    recordReward(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.RecordRewardDocument,
    "\n  query Funds($first: Int!, $after: String, $page: Int, $filter: FundFilter, $sort: FundSort) {\n    funds(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n        owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.FundsDocument,
    "\n  query Fund($id: ID!) {\n    fund(id: $id) {\n      id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n      owner { id name } remark\n    }\n  }\n": types.FundDocument,
    "\n  query Talents($first: Int!, $after: String, $page: Int, $filter: TalentFilter, $sort: TalentSort) {\n    talents(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n        company { id name } project { id name } placedWith { id name } owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.TalentsDocument,
    "\n  query Talent($id: ID!) {\n    talent(id: $id) {\n      id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n      company { id name } project { id name } placedWith { id name } owner { id name } remark\n    }\n  }\n": types.TalentDocument,
    "\n  query PoolMatches($first: Int!, $after: String, $page: Int, $filter: PoolMatchFilter) {\n    poolMatches(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version state nextStates amount reason score introducedOn settledOn note by { name } project { id name } fund { id name } talent { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.PoolMatchesDocument,
    "\n  fragment FitsFields on PoolFits {\n    fitting refused\n    nodes { fits score need canInvest factors { code label points most reason } obstacles { code reason } project { id name } fund { id name } talent { id name } match { id state } }\n  }\n": types.FitsFieldsFragmentDoc,
    "\n  query FundsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    fundsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": types.FundsForProjectDocument,
    "\n  query TalentsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    talentsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": types.TalentsForProjectDocument,
    "\n  query ProjectsForFund($fundId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForFund(fundId: $fundId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": types.ProjectsForFundDocument,
    "\n  query ProjectsForTalent($talentId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForTalent(talentId: $talentId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n": types.ProjectsForTalentDocument,
    "\n  mutation CreateFund($input: FundInput!, $idempotencyKey: String!) {\n    createFund(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateFundDocument,
    "\n  mutation UpdateFund($id: ID!, $version: Int!, $input: FundInput!, $reason: String) {\n    updateFund(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateFundDocument,
    "\n  mutation CreateTalent($input: TalentInput!, $idempotencyKey: String!) {\n    createTalent(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateTalentDocument,
    "\n  mutation UpdateTalent($id: ID!, $version: Int!, $input: TalentInput!, $reason: String) {\n    updateTalent(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateTalentDocument,
    "\n  mutation RevealTalent($id: ID!, $reason: String!) {\n    revealTalent(id: $id, reason: $reason) { id name phone email }\n  }\n": types.RevealTalentDocument,
    "\n  mutation IntroduceFromPool($projectId: ID!, $input: IntroductionInput!, $idempotencyKey: String!) {\n    introduceFromPool(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.IntroduceFromPoolDocument,
    "\n  mutation UpdatePoolMatch($id: ID!, $version: Int!, $input: PoolMatchInput!) {\n    updatePoolMatch(id: $id, version: $version, input: $input) { id version }\n  }\n": types.UpdatePoolMatchDocument,
    "\n  mutation BulkUpdateProjects($rows: [RowVersionInput!]!, $change: ProjectChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateProjects(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n": types.BulkUpdateProjectsDocument,
    "\n  query ProjectFamilies($state: FamilyState, $projectId: ID) {\n    projectFamilies(state: $state, projectId: $projectId) {\n      id version state signs reason decidedAt countedLeft decidedBy { id name }\n      members { project { id code name } role increment investor stage sideState totalInvestment signedOn }\n    }\n  }\n": types.ProjectFamiliesDocument,
    "\n  mutation FindProjectFamilies {\n    findProjectFamilies\n  }\n": types.FindProjectFamiliesDocument,
    "\n  mutation CreateProjectFamily($members: [FamilyMemberInput!]!, $reason: String!, $idempotencyKey: String!) {\n    createProjectFamily(members: $members, reason: $reason, idempotencyKey: $idempotencyKey) { id version state }\n  }\n": types.CreateProjectFamilyDocument,
    "\n  mutation ConfirmProjectFamily($id: ID!, $version: Int!, $members: [FamilyMemberInput!]!, $reason: String!) {\n    confirmProjectFamily(id: $id, version: $version, members: $members, reason: $reason) { id version state }\n  }\n": types.ConfirmProjectFamilyDocument,
    "\n  mutation RefuseProjectFamily($id: ID!, $version: Int!, $reason: String!) {\n    refuseProjectFamily(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": types.RefuseProjectFamilyDocument,
    "\n  query ProjectForecast($chainId: ID) {\n    projectForecast(chainId: $chainId) {\n      year fewest definitions\n      transitions { stage next passed lost medianDays quarterDays threeQuarterDays standing rate { value low high } }\n      series { event refusal lacking quarters { quarter projects { value low high } amount { value low high } } leftOut { stage projects } }\n      need {\n        target { id version year projects amount } reachedProjects reachedAmount expectedProjects expectedAmount gapProjects gapAmount days inTime\n        inNegotiation { value low high } amountInNegotiation { value low high }\n      }\n    }\n  }\n": types.ProjectForecastDocument,
    "\n  mutation SetStartTarget($year: Int!, $version: Int!, $projects: Int!, $amount: Decimal!, $reason: String) {\n    setStartTarget(year: $year, version: $version, projects: $projects, amount: $amount, reason: $reason) { id version }\n  }\n": types.SetStartTargetDocument,
    "\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n": types.ChainNodeNamesDocument,
    "\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n": types.ProjectGateDocument,
    "\n  query LightRule {\n    lightRule {\n      current { ...LightRuleFields }\n      versions { ...LightRuleFields }\n      limits { threshold least most }\n    }\n  }\n  fragment LightRuleFields on LightRule { number behindYellow behindRed idleYellow idleRed idleLeave reason by { id name } at }\n": types.LightRuleDocument,
    "\n  query PreviewLightRule($rule: LightRuleInput!) {\n    previewLightRule(rule: $rule) { from to projects }\n  }\n": types.PreviewLightRuleDocument,
    "\n  mutation SetLightRule($rule: LightRuleInput!, $number: Int!, $reason: String!) {\n    setLightRule(rule: $rule, number: $number, reason: $reason) { current { number } }\n  }\n": types.SetLightRuleDocument,
    "\n  query ProjectDelays($projectId: ID, $state: DelayState) {\n    projectDelays(projectId: $projectId, state: $state) {\n      id version project { id code name } state fromOn toOn cause evidence reason decidedAt askedBy { id name } decidedBy { id name }\n    }\n  }\n": types.ProjectDelaysDocument,
    "\n  mutation AskProjectDelay($projectId: ID!, $input: ProjectDelayInput!, $idempotencyKey: String!) {\n    askProjectDelay(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n": types.AskProjectDelayDocument,
    "\n  mutation DecideProjectDelay($id: ID!, $version: Int!, $accepted: Boolean!, $reason: String!) {\n    decideProjectDelay(id: $id, version: $version, accepted: $accepted, reason: $reason) { id version state }\n  }\n": types.DecideProjectDelayDocument,
    "\n  mutation EndProjectDelay($id: ID!, $version: Int!, $toOn: Date!, $reason: String!) {\n    endProjectDelay(id: $id, version: $version, toOn: $toOn, reason: $reason) { id version toOn }\n  }\n": types.EndProjectDelayDocument,
    "\n  query ProjectProgress($projectId: ID!) {\n    projectProgress(projectId: $projectId) {\n      from to amount worksBehind investmentBehind definition\n      months { month planned investedPercent report { ...ReportFields } corrected { ...ReportFields } }\n    }\n  }\n  fragment ReportFields on ProgressReport { id invested works note evidence reason at by { id name } }\n": types.ProjectProgressDocument,
    "\n  mutation ReportProgress($projectId: ID!, $input: ProgressInput!, $idempotencyKey: String!) {\n    reportProgress(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { worksBehind }\n  }\n": types.ReportProgressDocument,
    "\n  query ContactsByBand {\n    contactsByBand { band days defaultDays projects overdue median longest }\n  }\n": types.ContactsByBandDocument,
    "\n  mutation SetContactRules($rules: [ContactRuleInput!]!, $reason: String!) {\n    setContactRules(rules: $rules, reason: $reason) { band days }\n  }\n": types.SetContactRulesDocument,
    "\n  query GateRules {\n    gateRules { number strictReviewMu senior reason at by { id name } added { stage codes } }\n  }\n": types.GateRulesDocument,
    "\n  query PreviewGateRule($rule: GateRuleInput!) {\n    previewGateRule(rule: $rule) { to shut more }\n  }\n": types.PreviewGateRuleDocument,
    "\n  mutation SetGateRule($rule: GateRuleInput!, $number: Int!, $reason: String!) {\n    setGateRule(rule: $rule, number: $number, reason: $reason) { number }\n  }\n": types.SetGateRuleDocument,
    "\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n": types.BoardDocument,
    "\n  query BoardCount($filter: BoardFilter, $atMost: Int!) {\n    board(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n": types.BoardCountDocument,
    "\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light byException\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    nextMilestone { kind dueOn }\n    givenFigures { ...GivenFigureFields }\n  }\n": types.BoardCardFieldsFragmentDoc,
    "\n  query ProjectRows($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...BoardCardFields\n        investor fixedInvestment fundsArrived landArea factoryArea jobs industryCodes channel leadSource content firstContactOn lastProgressOn nextStep progress problem coordination remark updatedAt\n        chain { id name } office { id name } leader { id name }\n      }\n    }\n  }\n": types.ProjectRowsDocument,
    "\n  query BoardSummary($filter: BoardFilter) {\n    boardSummary(filter: $filter) {\n      batches { code label stages projects totalInvestment }\n      stages { stage projects totalInvestment }\n    }\n  }\n": types.BoardSummaryDocument,
    "\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n": types.ProjectDocument,
    "\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons ruleNumber rule }\n    byException\n    gate { from to open missing { code kind label reason rule link } exempted { code label } }\n    milestones { id version kind plannedOn replannedOn actualOn dueOn replanReason replans { from to reason at by { id name } } }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt gateRuleNumber by { id name } reason }\n    contracts { ...ContractFields }\n    givenFigures { ...GivenFigureFields }\n  }\n": types.ProjectFieldsFragmentDoc,
    "\n  mutation CreateProject($input: ProjectInput!, $idempotencyKey: String!) {\n    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateProjectDocument,
    "\n  mutation UpdateProject($id: ID!, $version: Int!, $input: ProjectInput!, $reason: String) {\n    updateProject(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateProjectDocument,
    "\n  mutation MoveProject($id: ID!, $version: Int!, $to: Stage!, $reason: String) {\n    moveProject(id: $id, version: $version, to: $to, reason: $reason) { id version stage }\n  }\n": types.MoveProjectDocument,
    "\n  mutation SetProjectSideState($id: ID!, $version: Int!, $to: SideState!, $reason: String!) {\n    setProjectSideState(id: $id, version: $version, to: $to, reason: $reason) { id version }\n  }\n": types.SetProjectSideStateDocument,
    "\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateMilestoneDocument,
    "\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.LogFollowUpDocument,
    "\n  query Pipeline {\n    pipeline { stage milestone signed senior addable { code label } requirements { added code label reason rule appliesTo exemptable evenWhenSkipped } }\n  }\n": types.PipelineDocument,
    "\n  query ProjectRates($filter: RateFilter, $groupBy: RateGrouping) {\n    projectRates(filter: $filter, groupBy: $groupBy) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n    all: projectRates(filter: $filter) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n  }\n": types.ProjectRatesDocument,
    "\n  query Referrals($side: ReferralSide, $state: ReferralState, $projectId: ID) {\n    referrals(side: $side, state: $state, projectId: $projectId) {\n      definition\n      totals { side referrals takenUp signed investment credit }\n      referrals {\n        id version side otherZone state name investor content totalInvestment contact offeredOn proposedShare proposedBy agreedShare reason\n        stage sideState signedOn creditedInvestment ownCredit otherCredit acts waits project { id code name }\n      }\n    }\n  }\n": types.ReferralsDocument,
    "\n  query ReferralZones {\n    referralZones { id name }\n  }\n": types.ReferralZonesDocument,
    "\n  mutation OfferReferral($projectId: ID!, $input: ReferralInput!, $idempotencyKey: String!) {\n    offerReferral(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n": types.OfferReferralDocument,
    "\n  mutation ProposeReferralShare($id: ID!, $version: Int!, $share: Decimal!, $reason: String!) {\n    proposeReferralShare(id: $id, version: $version, share: $share, reason: $reason) { id version state }\n  }\n": types.ProposeReferralShareDocument,
    "\n  mutation AgreeReferralShare($id: ID!, $version: Int!) {\n    agreeReferralShare(id: $id, version: $version) { id version state }\n  }\n": types.AgreeReferralShareDocument,
    "\n  mutation TakeUpReferral($id: ID!, $version: Int!, $input: TakeUpInput!) {\n    takeUpReferral(id: $id, version: $version, input: $input) { id version state project { id } }\n  }\n": types.TakeUpReferralDocument,
    "\n  mutation RefuseReferral($id: ID!, $version: Int!, $reason: String!) {\n    refuseReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": types.RefuseReferralDocument,
    "\n  mutation WithdrawReferral($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n": types.WithdrawReferralDocument,
    "\n  query ProjectCalendar($filter: BoardFilter, $from: Date!, $days: Int!, $perDay: Int!) {\n    boardCalendar(filter: $filter, from: $from, days: $days, perDay: $perDay) {\n      day due reached overdue\n      entries { kind dueOn actualOn project { id code name } }\n    }\n  }\n": types.ProjectCalendarDocument,
    "\n  query ProjectTimeline($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name stage light milestones { kind dueOn actualOn } }\n    }\n  }\n": types.ProjectTimelineDocument,
    "\n  query ProjectNodes($filter: BoardFilter) {\n    boardNodes(filter: $filter) {\n      projects totalInvestment position\n      chain { id name } node { id name }\n      largest { id name totalInvestment }\n    }\n  }\n": types.ProjectNodesDocument,
    "\n  query MyReminders($first: Int!, $after: String, $page: Int, $filter: ReminderFilter) {\n    myReminders(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version rule title body link dueOn state snoozedUntil createdAt deliveries { id channel state attempts deliveredAt lastError } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.MyRemindersDocument,
    "\n  mutation CompleteReminder($id: ID!, $version: Int!) {\n    completeReminder(id: $id, version: $version) { id version state }\n  }\n": types.CompleteReminderDocument,
    "\n  mutation SnoozeReminder($id: ID!, $version: Int!, $until: Date!) {\n    snoozeReminder(id: $id, version: $version, until: $until) { id version state snoozedUntil }\n  }\n": types.SnoozeReminderDocument,
    "\n  query ReminderRules {\n    reminderRules { code version title text enabled leadDays thresholdDays }\n  }\n": types.ReminderRulesDocument,
    "\n  mutation UpdateReminderRule($code: String!, $version: Int!, $input: ReminderRuleInput!, $reason: String) {\n    updateReminderRule(code: $code, version: $version, input: $input, reason: $reason) { code version enabled leadDays thresholdDays }\n  }\n": types.UpdateReminderRuleDocument,
    "\n  mutation RunReminderRules {\n    runReminderRules\n  }\n": types.RunReminderRulesDocument,
    "\n  fragment SchemeFields on AssessmentScheme {\n    number madeOn reason minTotal prohibited excessCapacity highConsumption strictReviewMu minIntensity minTaxPerMu minPlotRatio quorum majority source\n    criteria { code name weight minimum guidance }\n  }\n": types.SchemeFieldsFragmentDoc,
    "\n  query ProjectReviews($projectId: ID!) {\n    projectReviews(projectId: $projectId) {\n      mayAsk\n      findings { rule verdict detail source }\n      exemptable { code label }\n      scheme { ...SchemeFields }\n      reviews {\n        id version kind state askedOn note outcome concludedOn documentNo opinion validUntil mayConclude mayResubmit mayWithdraw\n        askedBy { id name } concludedBy { id name } project { id code name } standsInFor { code label }\n        assessment { schemeNumber total minTotal result lacks findings { rule verdict detail source } scores { code name weight minimum score reason } }\n        meeting { name metOn quorum majority entitled present for against abstain recused absent votes { vote remark person { id name } } }\n        rounds { number submittedOn note outcome reviewedOn opinion submittedBy { id name } reviewedBy { id name } changes { text answer } }\n      }\n    }\n  }\n": types.ProjectReviewsDocument,
    "\n  query ReviewList($first: Int!, $after: String, $page: Int, $filter: ReviewFilter) {\n    reviewList(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind state askedOn note outcome concludedOn documentNo mayConclude mayResubmit\n        askedBy { id name } concludedBy { id name } project { id code name }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.ReviewListDocument,
    "\n  query AssessmentSchemes {\n    assessmentSchemes { ...SchemeFields }\n  }\n": types.AssessmentSchemesDocument,
    "\n  mutation ChangeAssessmentScheme($number: Int!, $input: SchemeInput!, $reason: String!) {\n    changeAssessmentScheme(number: $number, input: $input, reason: $reason) { number }\n  }\n": types.ChangeAssessmentSchemeDocument,
    "\n  mutation AskForReview($projectId: ID!, $input: ReviewRequestInput!, $idempotencyKey: String!) {\n    askForReview(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.AskForReviewDocument,
    "\n  mutation WithdrawReview($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReview(id: $id, version: $version, reason: $reason) { id version }\n  }\n": types.WithdrawReviewDocument,
    "\n  mutation AssessProject($id: ID!, $version: Int!, $input: AssessmentInput!) {\n    assessProject(id: $id, version: $version, input: $input) { id version }\n  }\n": types.AssessProjectDocument,
    "\n  mutation DecideCollectively($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideCollectively(id: $id, version: $version, input: $input) { id version }\n  }\n": types.DecideCollectivelyDocument,
    "\n  mutation DecideException($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideException(id: $id, version: $version, input: $input) { id version }\n  }\n": types.DecideExceptionDocument,
    "\n  mutation ReviewLegality($id: ID!, $version: Int!, $input: LegalityInput!) {\n    reviewLegality(id: $id, version: $version, input: $input) { id version }\n  }\n": types.ReviewLegalityDocument,
    "\n  mutation ResubmitReview($id: ID!, $version: Int!, $input: ResubmissionInput!) {\n    resubmitReview(id: $id, version: $version, input: $input) { id version }\n  }\n": types.ResubmitReviewDocument,
    "\n  fragment StepFields on ServiceStep {\n    id version serviceId number title legalDays promisedDays documents deferralAllowed commitmentAllowed after state openedOn dueOn finishedOn waitingSince waitedDays\n    deferredDocuments deferredUntil commitmentNo remark heldDays late owesDocuments actions\n    office { id name } project { id name } agent { id name }\n  }\n": types.StepFieldsFragmentDoc,
    "\n  query AgentServices($projectId: ID!) {\n    agentServices(projectId: $projectId) { id version templateName startedOn closedOn agent { id name } steps { ...StepFields } }\n  }\n": types.AgentServicesDocument,
    "\n  query ServiceSteps($first: Int!, $after: String, $page: Int, $filter: ServiceStepFilter, $sort: ServiceStepSort) {\n    serviceSteps(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) { nodes { ...StepFields } pageInfo { hasNextPage endCursor } totalCount }\n  }\n": types.ServiceStepsDocument,
    "\n  query ServiceRequests($first: Int!, $after: String, $page: Int, $filter: ServiceRequestFilter, $sort: ServiceRequestSort) {\n    serviceRequests(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version title content raisedOn band dueOn state answeredOn answer closedOn outcome late project { id name } office { id name } leader { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.ServiceRequestsDocument,
    "\n  query ServiceHoldUps($since: Date) {\n    serviceHoldUps(since: $since) { heldDefinition lateDefinition rows { title steps open meanDays longestDays promisedDays lateShare office { id name } } }\n  }\n": types.ServiceHoldUpsDocument,
    "\n  query ServiceTemplates {\n    serviceTemplates { id version name band active steps { title legalDays promisedDays documents deferralAllowed commitmentAllowed after office { id name } } }\n  }\n": types.ServiceTemplatesDocument,
    "\n  query ResponseRules {\n    responseRules { band workingDays defaultDays }\n  }\n": types.ResponseRulesDocument,
    "\n  mutation CreateServiceTemplate($input: ServiceTemplateInput!, $idempotencyKey: String!) {\n    createServiceTemplate(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreateServiceTemplateDocument,
    "\n  mutation UpdateServiceTemplate($id: ID!, $version: Int!, $input: ServiceTemplateInput!) {\n    updateServiceTemplate(id: $id, version: $version, input: $input) { id version }\n  }\n": types.UpdateServiceTemplateDocument,
    "\n  mutation SetResponseRules($rules: [ResponseRuleInput!]!, $reason: String!) {\n    setResponseRules(rules: $rules, reason: $reason) { band workingDays }\n  }\n": types.SetResponseRulesDocument,
    "\n  mutation StartAgentService($projectId: ID!, $agentId: ID!, $templateId: ID, $idempotencyKey: String!) {\n    startAgentService(projectId: $projectId, agentId: $agentId, templateId: $templateId, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.StartAgentServiceDocument,
    "\n  mutation HandOverAgentService($id: ID!, $version: Int!, $reason: String!, $agentId: ID!) {\n    handOverAgentService(id: $id, version: $version, reason: $reason, agentId: $agentId) { id version }\n  }\n": types.HandOverAgentServiceDocument,
    "\n  mutation CloseAgentService($id: ID!, $version: Int!) {\n    closeAgentService(id: $id, version: $version) { id version }\n  }\n": types.CloseAgentServiceDocument,
    "\n  mutation MoveServiceStep($id: ID!, $version: Int!, $input: StepMoveInput!) {\n    moveServiceStep(id: $id, version: $version, input: $input) { id steps { id version } }\n  }\n": types.MoveServiceStepDocument,
    "\n  mutation SupplyDeferredDocuments($id: ID!, $version: Int!, $documents: [String!]!) {\n    supplyDeferredDocuments(id: $id, version: $version, documents: $documents) { id steps { id version } }\n  }\n": types.SupplyDeferredDocumentsDocument,
    "\n  mutation RaiseServiceRequest($projectId: ID!, $input: ServiceRequestInput!, $idempotencyKey: String!) {\n    raiseServiceRequest(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.RaiseServiceRequestDocument,
    "\n  mutation AnswerServiceRequest($id: ID!, $version: Int!, $answer: String!) {\n    answerServiceRequest(id: $id, version: $version, answer: $answer) { id version }\n  }\n": types.AnswerServiceRequestDocument,
    "\n  mutation CloseServiceRequest($id: ID!, $version: Int!, $outcome: String!) {\n    closeServiceRequest(id: $id, version: $version, outcome: $outcome) { id version }\n  }\n": types.CloseServiceRequestDocument,
    "\n  mutation ReopenServiceRequest($id: ID!, $version: Int!, $reason: String!) {\n    reopenServiceRequest(id: $id, version: $version, reason: $reason) { id version }\n  }\n": types.ReopenServiceRequestDocument,
    "\n  query People($first: Int!, $after: String, $page: Int, $filter: PersonFilter, $sort: PersonSort) {\n    people(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version login name email phone roles office { id name } locale active }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.PeopleDocument,
    "\n  query Offices {\n    offices { id version code name }\n  }\n": types.OfficesDocument,
    "\n  query WorkingTeams {\n    workingTeams { id version name leader { id name } head { id name } members { id name } }\n  }\n": types.WorkingTeamsDocument,
    "\n  mutation CreateOffice($input: OfficeInput!, $idempotencyKey: String!) {\n    createOffice(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateOfficeDocument,
    "\n  mutation UpdateOffice($id: ID!, $version: Int!, $input: OfficeInput!, $reason: String) {\n    updateOffice(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateOfficeDocument,
    "\n  mutation CloseOffice($id: ID!, $version: Int!, $reason: String) {\n    closeOffice(id: $id, version: $version, reason: $reason)\n  }\n": types.CloseOfficeDocument,
    "\n  mutation CreateWorkingTeam($input: WorkingTeamInput!, $idempotencyKey: String!) {\n    createWorkingTeam(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n": types.CreateWorkingTeamDocument,
    "\n  mutation UpdateWorkingTeam($id: ID!, $version: Int!, $input: WorkingTeamInput!, $reason: String) {\n    updateWorkingTeam(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdateWorkingTeamDocument,
    "\n  mutation CloseWorkingTeam($id: ID!, $version: Int!, $successorId: ID, $reason: String) {\n    closeWorkingTeam(id: $id, version: $version, successorId: $successorId, reason: $reason)\n  }\n": types.CloseWorkingTeamDocument,
    "\n  query PersonNames {\n    people(first: 200, sort: NAME_ASC) { nodes { id name } }\n  }\n": types.PersonNamesDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!, $idempotencyKey: String!) {\n    createPerson(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: UpdatePersonInput!, $reason: String) {\n    updatePerson(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n": types.UpdatePersonDocument,
    "\n  query CalendarDays($year: Int!) {\n    calendarDays(year: $year) { id date working note }\n  }\n": types.CalendarDaysDocument,
    "\n  mutation SetCalendarDay($input: CalendarDayInput!, $reason: String) {\n    setCalendarDay(input: $input, reason: $reason) { id date working note }\n  }\n": types.SetCalendarDayDocument,
    "\n  query Queues {\n    queueFigures { name waiting delayed active failed }\n    outboxProblems { id queue job dueAt enqueueCount lastError failedAt }\n  }\n": types.QueuesDocument,
    "\n  mutation ResendOutboxJob($id: ID!) {\n    resendOutboxJob(id: $id)\n  }\n": types.ResendOutboxJobDocument,
    "\n  query ZoneComparison {\n    zoneComparison { zone { id name } projects signed commissioned contractedInvestment breachedMetrics referralCredit receivedCredit }\n  }\n": types.ZoneComparisonDocument,
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
export function graphql(source: "\n  fragment GivenFigureFields on GivenFigure {\n    field milestone given fileName importedAt\n  }\n"): (typeof documents)["\n  fragment GivenFigureFields on GivenFigure {\n    field milestone given fileName importedAt\n  }\n"];
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
export function graphql(source: "mutation UndoBulkAction($id: ID!) { undoBulkAction(id: $id) { id doneCount undoUntil rows { id name done why } } }"): (typeof documents)["mutation UndoBulkAction($id: ID!) { undoBulkAction(id: $id) { id doneCount undoUntil rows { id name done why } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NodesToPlaceOn($id: ID!) { chain(id: $id) { id nodes { id name } } }"): (typeof documents)["query NodesToPlaceOn($id: ID!) { chain(id: $id) { id nodes { id name } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ListColumns($list: ListName!) { listColumns(list: $list) }"): (typeof documents)["query ListColumns($list: ListName!) { listColumns(list: $list) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseListColumns($list: ListName!, $columns: [String!]!) { chooseListColumns(list: $list, columns: $columns) }"): (typeof documents)["mutation ChooseListColumns($list: ListName!, $columns: [String!]!) { chooseListColumns(list: $list, columns: $columns) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FilterPeople($ids: [ID!]!) { people(first: 10, filter: { ids: $ids }) { nodes { id name } } }"): (typeof documents)["query FilterPeople($ids: [ID!]!) { people(first: 10, filter: { ids: $ids }) { nodes { id name } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FilterCompany($id: ID!) { company(id: $id) { id name shortName } }"): (typeof documents)["query FilterCompany($id: ID!) { company(id: $id) { id name shortName } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FilterImport($id: ID!) { importBatch(id: $id) { id fileName } }"): (typeof documents)["query FilterImport($id: ID!) { importBatch(id: $id) { id fileName } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FilterNodes($id: ID!) { chain(id: $id) { id nodes { id name position } } }"): (typeof documents)["query FilterNodes($id: ID!) { chain(id: $id) { id nodes { id name position } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NodeSuggestions($companyId: ID!) { nodeSuggestions(companyId: $companyId) { nodeId nodeName chainName score reasons } }"): (typeof documents)["query NodeSuggestions($companyId: ID!) { nodeSuggestions(companyId: $companyId) { nodeId nodeName chainName score reasons } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CompanySuggestions($filter: CompanyFilter, $minScore: Int!, $after: String) {\n  companySuggestions(first: 100, after: $after, filter: $filter, minScore: $minScore) { nodes { company { id name } suggestions { nodeId nodeName chainName score reasons } } pageInfo { hasNextPage endCursor } }\n}"): (typeof documents)["query CompanySuggestions($filter: CompanyFilter, $minScore: Int!, $after: String) {\n  companySuggestions(first: 100, after: $after, filter: $filter, minScore: $minScore) { nodes { company { id name } suggestions { nodeId nodeName chainName score reasons } } pageInfo { hasNextPage endCursor } }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BulkPlaceCompanies($placements: [PlacementInput!]!, $remove: Boolean!, $idempotencyKey: String!) {\n  bulkPlaceCompanies(placements: $placements, remove: $remove, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n}"): (typeof documents)["mutation BulkPlaceCompanies($placements: [PlacementInput!]!, $remove: Boolean!, $idempotencyKey: String!) {\n  bulkPlaceCompanies(placements: $placements, remove: $remove, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SavedViews($list: ListName!) { savedViews(list: $list) { id version name owner { id name } shared filters { name value } sort columns isDefault mine } }"): (typeof documents)["query SavedViews($list: ListName!) { savedViews(list: $list) { id version name owner { id name } shared filters { name value } sort columns isDefault mine } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveSavedView($id: ID!, $version: Int!) { removeSavedView(id: $id, version: $version) }"): (typeof documents)["mutation RemoveSavedView($id: ID!, $version: Int!) { removeSavedView(id: $id, version: $version) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseDefaultView($list: ListName!, $viewId: ID) { chooseDefaultView(list: $list, viewId: $viewId) { id isDefault } }"): (typeof documents)["mutation ChooseDefaultView($list: ListName!, $viewId: ID) { chooseDefaultView(list: $list, viewId: $viewId) { id isDefault } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateSavedView($list: ListName!, $input: SavedViewInput!, $idempotencyKey: String!) { createSavedView(list: $list, input: $input, idempotencyKey: $idempotencyKey) { id } }"): (typeof documents)["mutation CreateSavedView($list: ListName!, $input: SavedViewInput!, $idempotencyKey: String!) { createSavedView(list: $list, input: $input, idempotencyKey: $idempotencyKey) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateSavedView($id: ID!, $version: Int!, $input: SavedViewInput!) { updateSavedView(id: $id, version: $version, input: $input) { id version } }"): (typeof documents)["mutation UpdateSavedView($id: ID!, $version: Int!, $input: SavedViewInput!) { updateSavedView(id: $id, version: $version, input: $input) { id version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeOptions {\n    offices { id name }\n  }\n"): (typeof documents)["\n  query OfficeOptions {\n    offices { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickSeveralPeople($search: String) {\n    people(first: 50, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n"): (typeof documents)["\n  query PickSeveralPeople($search: String) {\n    people(first: 50, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }\n  }\n"];
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
export function graphql(source: "\n  query FindProjects($search: String) {\n    board(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id code name } }\n  }\n"): (typeof documents)["\n  query FindProjects($search: String) {\n    board(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n"): (typeof documents)["\n  query PickIndustries($search: String!) {\n    industryClasses(search: $search, first: 30) { code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApiTokens {\n    myApiTokens { id name createdAt expiresAt lastUsedAt revokedAt }\n  }\n"): (typeof documents)["\n  query MyApiTokens {\n    myApiTokens { id name createdAt expiresAt lastUsedAt revokedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($name: String!, $expiresOn: Date) {\n    createApiToken(name: $name, expiresOn: $expiresOn) { secret token { id } }\n  }\n"): (typeof documents)["\n  mutation CreateApiToken($name: String!, $expiresOn: Date) {\n    createApiToken(name: $name, expiresOn: $expiresOn) { secret token { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } maturity strong adequate weak missing projects contractedInvestment } }\n  }\n"): (typeof documents)["\n  query Chains {\n    chains {\n      id version code name focus maturity\n      flags { code message }\n      team { id name leader { id name } head { id name } members { id name } }\n    }\n    cockpit { chains { chain { id } maturity strong adequate weak missing projects contractedInvestment } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      policyPack { title documentNumber validFrom validUntil }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      maturity { level reason rule }\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n"): (typeof documents)["\n  query Chain($id: ID!) {\n    chain(id: $id) {\n      id version code name focus maturity\n      flags { code message }\n      policyPack { title documentNumber validFrom validUntil }\n      team { id name leader { id name } head { id name } members { id name } }\n      links { id version fromNodeId toNodeId }\n    }\n    statusMap(chainId: $id) {\n      chain { id name }\n      asOf\n      maturity { level reason rule }\n      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }\n      flags { code message }\n      nodes { ...MapNodeFields }\n      links { id fromNodeId toNodeId }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason targetCount\n    targets {\n      company { id name shortName }\n      version rank bestRank worstRank decisiveFactor score tiers contactState lastContactOn nextStep nextStepOn channel\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n"): (typeof documents)["\n  fragment GapFields on Gap {\n    nodeId nodeName position criticality strength rank score action reason targetCount\n    targets {\n      company { id name shortName }\n      version rank bestRank worstRank decisiveFactor score tiers contactState lastContactOn nextStep nextStepOn channel\n      factors { code label weight value contribution }\n      owner { id name }\n      project { id code name }\n    }\n  }\n"];
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
export function graphql(source: "\n  query TeamOptions {\n    workingTeams { id name leader { name } head { name } }\n  }\n"): (typeof documents)["\n  query TeamOptions {\n    workingTeams { id name leader { name } head { name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateChain($input: ChainInput!, $idempotencyKey: String!, $templateCode: String, $copyOfId: ID) {\n    createChain(input: $input, idempotencyKey: $idempotencyKey, templateCode: $templateCode, copyOfId: $copyOfId) { id }\n  }\n"): (typeof documents)["\n  mutation CreateChain($input: ChainInput!, $idempotencyKey: String!, $templateCode: String, $copyOfId: ID) {\n    createChain(input: $input, idempotencyKey: $idempotencyKey, templateCode: $templateCode, copyOfId: $copyOfId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateChain($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateChain($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveChainNode($id: ID!, $version: Int!, $beforeId: ID) {\n    moveChainNode(id: $id, version: $version, beforeId: $beforeId) { id version }\n  }\n"): (typeof documents)["\n  mutation MoveChainNode($id: ID!, $version: Int!, $beforeId: ID) {\n    moveChainNode(id: $id, version: $version, beforeId: $beforeId) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyPacks($chainId: ID!) {\n    policyPacks(chainId: $chainId) { id version number title documentNumber validFrom validUntil summary state }\n  }\n"): (typeof documents)["\n  query PolicyPacks($chainId: ID!) {\n    policyPacks(chainId: $chainId) { id version number title documentNumber validFrom validUntil summary state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePolicyPack($chainId: ID!, $input: PolicyPackInput!, $idempotencyKey: String!) {\n    issuePolicyPack(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation IssuePolicyPack($chainId: ID!, $input: PolicyPackInput!, $idempotencyKey: String!) {\n    issuePolicyPack(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPolicyPack($id: ID!, $version: Int!, $input: PolicyPackInput!, $reason: String) {\n    correctPolicyPack(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation CorrectPolicyPack($id: ID!, $version: Int!, $input: PolicyPackInput!, $reason: String) {\n    correctPolicyPack(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainStarts {\n    chainTemplates { code name nodes links }\n    chains { id name }\n  }\n"): (typeof documents)["\n  query ChainStarts {\n    chainTemplates { code name nodes links }\n    chains { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainImportPlan($chainId: ID!, $document: JSON!) {\n    chainImportPlan(chainId: $chainId, document: $document) {\n      chainId state reordered unchanged\n      added { row key name }\n      changed { row key name changes { label before after } }\n      removed { row key name }\n      linksAdded { row from to }\n      linksRemoved { row from to }\n      refused { sheet row field reason }\n    }\n  }\n"): (typeof documents)["\n  query ChainImportPlan($chainId: ID!, $document: JSON!) {\n    chainImportPlan(chainId: $chainId, document: $document) {\n      chainId state reordered unchanged\n      added { row key name }\n      changed { row key name changes { label before after } }\n      removed { row key name }\n      linksAdded { row from to }\n      linksRemoved { row from to }\n      refused { sheet row field reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportChain($chainId: ID!, $document: JSON!, $state: String!, $reason: String) {\n    importChain(chainId: $chainId, document: $document, state: $state, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation ImportChain($chainId: ID!, $document: JSON!, $state: String!, $reason: String) {\n    importChain(chainId: $chainId, document: $document, state: $state, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainEditor($id: ID!) {\n    chain(id: $id) {\n      id version name\n      nodes { id version key name parentId position criticality technologyGap industryCodes localCapacity localDemand capacityUnit }\n      links { id version fromNodeId toNodeId }\n    }\n  }\n"): (typeof documents)["\n  query ChainEditor($id: ID!) {\n    chain(id: $id) {\n      id version name\n      nodes { id version key name parentId position criticality technologyGap industryCodes localCapacity localDemand capacityUnit }\n      links { id version fromNodeId toNodeId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveChainNode($id: ID!, $version: Int!, $liftChildren: Boolean!, $reason: String) {\n    removeChainNode(id: $id, version: $version, liftChildren: $liftChildren, reason: $reason) { id version liftedChildIds removedLinkIds }\n  }\n"): (typeof documents)["\n  mutation RemoveChainNode($id: ID!, $version: Int!, $liftChildren: Boolean!, $reason: String) {\n    removeChainNode(id: $id, version: $version, liftChildren: $liftChildren, reason: $reason) { id version liftedChildIds removedLinkIds }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreChainNode($id: ID!, $version: Int!, $childIds: [ID!]!, $linkIds: [ID!]!, $reason: String) {\n    restoreChainNode(id: $id, version: $version, childIds: $childIds, linkIds: $linkIds, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation RestoreChainNode($id: ID!, $version: Int!, $childIds: [ID!]!, $linkIds: [ID!]!, $reason: String) {\n    restoreChainNode(id: $id, version: $version, childIds: $childIds, linkIds: $linkIds, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Verdict on NodeVerdict { strength breakPoint blockPoint action reason }\n"): (typeof documents)["\n  fragment Verdict on NodeVerdict { strength breakPoint blockPoint action reason }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrengthRulePreview($chainId: ID!, $rule: StrengthRuleInput!) {\n    strengthRulePreview(chainId: $chainId, rule: $rule) {\n      ruleAfter { text }\n      countsBefore { strong adequate weak missing breakPoints blockPoints }\n      countsAfter { strong adequate weak missing breakPoints blockPoints }\n      nodes { nodeId nodeName position changed before { ...Verdict } after { ...Verdict } }\n    }\n  }\n"): (typeof documents)["\n  query StrengthRulePreview($chainId: ID!, $rule: StrengthRuleInput!) {\n    strengthRulePreview(chainId: $chainId, rule: $rule) {\n      ruleAfter { text }\n      countsBefore { strong adequate weak missing breakPoints blockPoints }\n      countsAfter { strong adequate weak missing breakPoints blockPoints }\n      nodes { nodeId nodeName position changed before { ...Verdict } after { ...Verdict } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStrengthRule($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateStrengthRule($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {\n    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapAnalysis($chainId: ID!) {\n    gapAnalysis(chainId: $chainId) {\n      asOf gapRule outageRule localCompanies localOutput\n      gaps {\n        nodeId nodeName position criticality technologyGap rank score targets\n        verdict { ...Verdict }\n        parts { criticality dependence lack }\n        dependentNodes dependentCompanies dependentOutput dependentShare dependence\n        ways { nodes { id name } }\n      }\n      companyRisks { ...Risk company { id name shortName } }\n      nodeRisks { ...Risk node { id name } }\n    }\n  }\n"): (typeof documents)["\n  query GapAnalysis($chainId: ID!) {\n    gapAnalysis(chainId: $chainId) {\n      asOf gapRule outageRule localCompanies localOutput\n      gaps {\n        nodeId nodeName position criticality technologyGap rank score targets\n        verdict { ...Verdict }\n        parts { criticality dependence lack }\n        dependentNodes dependentCompanies dependentOutput dependentShare dependence\n        ways { nodes { id name } }\n      }\n      companyRisks { ...Risk company { id name shortName } }\n      nodeRisks { ...Risk node { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Risk on SupplyRisk {\n    rank cutNodes cutCompanies cutOutput cutShare aloneCompanies aloneOutput text\n    stopped { id name }\n  }\n"): (typeof documents)["\n  fragment Risk on SupplyRisk {\n    rank cutNodes cutCompanies cutOutput cutShare aloneCompanies aloneOutput text\n    stopped { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplyOutage($chainId: ID!, $companyIds: [ID!]!, $nodeIds: [ID!]!) {\n    supplyOutage(chainId: $chainId, companyIds: $companyIds, nodeIds: $nodeIds) {\n      text\n      stopped { id name }\n      cuts { alone companyCount node { id name } path { id name } companies { output company { id name } } }\n    }\n  }\n"): (typeof documents)["\n  query SupplyOutage($chainId: ID!, $companyIds: [ID!]!, $nodeIds: [ID!]!) {\n    supplyOutage(chainId: $chainId, companyIds: $companyIds, nodeIds: $nodeIds) {\n      text\n      stopped { id name }\n      cuts { alone companyCount node { id name } path { id name } companies { output company { id name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Standing on ChainStanding {\n    localCompanies localOutput gaps exposedCompanies exposedOutput singlePoints largestCut maturity\n    counts { strong adequate weak missing breakPoints blockPoints }\n  }\n"): (typeof documents)["\n  fragment Standing on ChainStanding {\n    localCompanies localOutput gaps exposedCompanies exposedOutput singlePoints largestCut maturity\n    counts { strong adequate weak missing breakPoints blockPoints }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIf($chainId: ID!, $input: WhatIfInput!) {\n    whatIf(chainId: $chainId, input: $input) {\n      now { ...Standing }\n      outcomes {\n        name plannedInvestment\n        standing { ...Standing }\n        targets { name yearlyOutput company { id name } nodes { id name } }\n        gapsClosed { id name }\n        nodes {\n          nodeId nodeName position changed companiesBefore companiesAfter outputBefore outputAfter\n          before { ...Verdict } after { ...Verdict }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhatIf($chainId: ID!, $input: WhatIfInput!) {\n    whatIf(chainId: $chainId, input: $input) {\n      now { ...Standing }\n      outcomes {\n        name plannedInvestment\n        standing { ...Standing }\n        targets { name yearlyOutput company { id name } nodes { id name } }\n        gapsClosed { id name }\n        nodes {\n          nodeId nodeName position changed companiesBefore companiesAfter outputBefore outputAfter\n          before { ...Verdict } after { ...Verdict }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotInfoFields on ChainSnapshotInfo {\n    id kind year quarter takenAt late note ruleVersion hash maturity\n    takenBy { id name }\n    totals { localCompanies localOutput targets projectsInFlight contractedInvestment }\n  }\n"): (typeof documents)["\n  fragment SnapshotInfoFields on ChainSnapshotInfo {\n    id kind year quarter takenAt late note ruleVersion hash maturity\n    takenBy { id name }\n    totals { localCompanies localOutput targets projectsInFlight contractedInvestment }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Snapshots($chainId: ID!, $first: Int!, $after: String, $page: Int) {\n    chain(id: $chainId) { id name maturity team { id } }\n    snapshots(chainId: $chainId, first: $first, after: $after, page: $page) {\n      nodes { ...SnapshotInfoFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n"): (typeof documents)["\n  query Snapshots($chainId: ID!, $first: Int!, $after: String, $page: Int) {\n    chain(id: $chainId) { id name maturity team { id } }\n    snapshots(chainId: $chainId, first: $first, after: $after, page: $page) {\n      nodes { ...SnapshotInfoFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Snapshot($id: ID!, $chainId: ID!) {\n    snapshot(id: $id) {\n      intact rule maturityReason companiesTotal projectsTotal\n      info { ...SnapshotInfoFields chain { id name } }\n      nodes {\n        id parentId name position criticality technologyGap industryCodes localCapacity localDemand capacityUnit\n        localCompanies localOutput projectsInFlight contractedInvestment targets\n        strength breakPoint blockPoint action reason\n      }\n      links { fromNodeId toNodeId }\n      gaps { nodeId rank score targets { companyId name rank score tiers owner contactState lastContactOn project } }\n      companies { id name isLocal isTarget output tiers nodes }\n      projects { id code name node stage sideState investment }\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n"): (typeof documents)["\n  query Snapshot($id: ID!, $chainId: ID!) {\n    snapshot(id: $id) {\n      intact rule maturityReason companiesTotal projectsTotal\n      info { ...SnapshotInfoFields chain { id name } }\n      nodes {\n        id parentId name position criticality technologyGap industryCodes localCapacity localDemand capacityUnit\n        localCompanies localOutput projectsInFlight contractedInvestment targets\n        strength breakPoint blockPoint action reason\n      }\n      links { fromNodeId toNodeId }\n      gaps { nodeId rank score targets { companyId name rank score tiers owner contactState lastContactOn project } }\n      companies { id name isLocal isTarget output tiers nodes }\n      projects { id code name node stage sideState investment }\n    }\n    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SnapshotChoices($chainId: ID!) {\n    snapshots(chainId: $chainId, first: 100) { nodes { id kind year quarter takenAt note } }\n  }\n"): (typeof documents)["\n  query SnapshotChoices($chainId: ID!) {\n    snapshots(chainId: $chainId, first: 100) { nodes { id kind year quarter takenAt note } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotNodeFields on SnapshotNodeType {\n    id name position strength breakPoint blockPoint action reason localCompanies localOutput contractedInvestment\n  }\n"): (typeof documents)["\n  fragment SnapshotNodeFields on SnapshotNodeType {\n    id name position strength breakPoint blockPoint action reason localCompanies localOutput contractedInvestment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      toAsOf ruleDiffers maturityBefore maturityAfter\n      before { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      after { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      difference { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      nodes { id kind outputDifference investmentDifference companyDifference before { ...SnapshotNodeFields } after { ...SnapshotNodeFields } }\n      companies { id kind outputDifference before { name output nodes } after { name output nodes } }\n      companiesTotal\n      targets { id kind outputDifference before { name output nodes } after { name output nodes } }\n      targetsTotal\n      projects { id kind investmentDifference before { code name stage sideState investment node } after { code name stage sideState investment node } }\n      projectsTotal\n    }\n  }\n"): (typeof documents)["\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      toAsOf ruleDiffers maturityBefore maturityAfter\n      before { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      after { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      difference { localCompanies localOutput targets projectsInFlight contractedInvestment }\n      nodes { id kind outputDifference investmentDifference companyDifference before { ...SnapshotNodeFields } after { ...SnapshotNodeFields } }\n      companies { id kind outputDifference before { name output nodes } after { name output nodes } }\n      companiesTotal\n      targets { id kind outputDifference before { name output nodes } after { name output nodes } }\n      targetsTotal\n      projects { id kind investmentDifference before { code name stage sideState investment node } after { code name stage sideState investment node } }\n      projectsTotal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeSnapshot($chainId: ID!, $note: String, $idempotencyKey: String!) {\n    takeSnapshot(chainId: $chainId, note: $note, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation TakeSnapshot($chainId: ID!, $note: String, $idempotencyKey: String!) {\n    takeSnapshot(chainId: $chainId, note: $note, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueDirectory($snapshotId: ID!, $kind: DirectoryKind!, $idempotencyKey: String!) {\n    issueDirectory(snapshotId: $snapshotId, kind: $kind, idempotencyKey: $idempotencyKey) { id number title }\n  }\n"): (typeof documents)["\n  mutation IssueDirectory($snapshotId: ID!, $kind: DirectoryKind!, $idempotencyKey: String!) {\n    issueDirectory(snapshotId: $snapshotId, kind: $kind, idempotencyKey: $idempotencyKey) { id number title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTarget($id: ID!, $version: Int!, $ownerId: ID) {\n    assignCompany(id: $id, version: $version, ownerId: $ownerId) { id version owner { id name } contactState }\n  }\n"): (typeof documents)["\n  mutation AssignTarget($id: ID!, $version: Int!, $ownerId: ID) {\n    assignCompany(id: $id, version: $version, ownerId: $ownerId) { id version owner { id name } contactState }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTargetLead($companyId: ID!, $nodeId: ID!, $input: TargetLeadInput!, $idempotencyKey: String!) {\n    openTargetLead(companyId: $companyId, nodeId: $nodeId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation OpenTargetLead($companyId: ID!, $nodeId: ID!, $input: TargetLeadInput!, $idempotencyKey: String!) {\n    openTargetLead(companyId: $companyId, nodeId: $nodeId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetWeights($chainId: ID!) {\n    targetWeights(chainId: $chainId) {\n      chainId id version\n      weights { code label rule weight usual }\n    }\n  }\n"): (typeof documents)["\n  query TargetWeights($chainId: ID!) {\n    targetWeights(chainId: $chainId) {\n      chainId id version\n      weights { code label rule weight usual }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewTargetWeights($chainId: ID!, $weights: [TargetWeightInput!]!) {\n    previewTargetWeights(chainId: $chainId, weights: $weights) {\n      nodeId nodeName moved\n      targets { company { id name shortName } rankBefore rank scoreBefore score }\n    }\n  }\n"): (typeof documents)["\n  query PreviewTargetWeights($chainId: ID!, $weights: [TargetWeightInput!]!) {\n    previewTargetWeights(chainId: $chainId, weights: $weights) {\n      nodeId nodeName moved\n      targets { company { id name shortName } rankBefore rank scoreBefore score }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTargetWeights($chainId: ID!, $version: Int!, $weights: [TargetWeightInput!]!, $reason: String) {\n    updateTargetWeights(chainId: $chainId, version: $version, weights: $weights, reason: $reason) { chainId id version }\n  }\n"): (typeof documents)["\n  mutation UpdateTargetWeights($chainId: ID!, $version: Int!, $weights: [TargetWeightInput!]!, $reason: String) {\n    updateTargetWeights(chainId: $chainId, version: $version, weights: $weights, reason: $reason) { chainId id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n"): (typeof documents)["\n  query Cockpit {\n    cockpit {\n      funnel {\n        stages { stage projects totalInvestment }\n        batches { code label projects totalInvestment }\n        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }\n      }\n      lights { light projects }\n      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }\n      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders\n      signedByQuarter { year quarter projects totalInvestment }\n      byChannel { channel projects totalInvestment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkUpdateCompanies($rows: [RowVersionInput!]!, $change: CompanyChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateCompanies(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n"): (typeof documents)["\n  mutation BulkUpdateCompanies($rows: [RowVersionInput!]!, $change: CompanyChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateCompanies(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort, $contacts: Boolean!) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector industryCodes products tiers { tier } revenue revenueYear revenueRank\n        yearlyOutput existingSites intention plannedInvestment plannedInvestmentAsGiven relatedCompanies contactState priority owner { id name } lastContactOn nextStep nextStepOn channel source website remark\n        createdAt updatedAt givenFigures { ...GivenFigureFields } nodes { nodeId nodeName chainId chainName } contacts @include(if: $contacts) { id name title phone }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort, $contacts: Boolean!) {\n    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector industryCodes products tiers { tier } revenue revenueYear revenueRank\n        yearlyOutput existingSites intention plannedInvestment plannedInvestmentAsGiven relatedCompanies contactState priority owner { id name } lastContactOn nextStep nextStepOn channel source website remark\n        createdAt updatedAt givenFigures { ...GivenFigureFields } nodes { nodeId nodeName chainId chainName } contacts @include(if: $contacts) { id name title phone }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompaniesCount($filter: CompanyFilter, $atMost: Int!) {\n    companies(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n"): (typeof documents)["\n  query CompaniesCount($filter: CompanyFilter, $atMost: Int!) {\n    companies(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainChoices {\n    chains { id name }\n  }\n"): (typeof documents)["\n  query ChainChoices {\n    chains { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } givenFigures { ...GivenFigureFields } createdAt updatedAt\n    }\n  }\n"): (typeof documents)["\n  query Company($id: ID!) {\n    company(id: $id) {\n      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector\n      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention\n      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep\n      nextStepOn channel source website remark contacts { id version name title phone email masked }\n      nodes { nodeId nodeName chainId chainName relation } givenFigures { ...GivenFigureFields } createdAt updatedAt\n    }\n  }\n"];
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
export function graphql(source: "\n  query SimilarCompanies($input: SimilarCompanyInput!) {\n    similarCompanies(input: $input) { company { id name creditCode province city isLocal isTarget } score reasons }\n  }\n"): (typeof documents)["\n  query SimilarCompanies($input: SimilarCompanyInput!) {\n    similarCompanies(input: $input) { company { id name creditCode province city isLocal isTarget } score reasons }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DuplicatePairs($first: Int!, $after: String, $page: Int, $state: DuplicateState!, $minScore: Int) {\n    duplicatePairs(first: $first, after: $after, page: $page, state: $state, minScore: $minScore) {\n      nodes {\n        id version score reasons state note decidedAt decidedBy { name }\n        first { id name creditCode stockCode province city isLocal isTarget owner { name } }\n        second { id name creditCode stockCode province city isLocal isTarget owner { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query DuplicatePairs($first: Int!, $after: String, $page: Int, $state: DuplicateState!, $minScore: Int) {\n    duplicatePairs(first: $first, after: $after, page: $page, state: $state, minScore: $minScore) {\n      nodes {\n        id version score reasons state note decidedAt decidedBy { name }\n        first { id name creditCode stockCode province city isLocal isTarget owner { name } }\n        second { id name creditCode stockCode province city isLocal isTarget owner { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DuplicateScan {\n    duplicateScan { id state startedAt finishedAt companyCount comparedCount pairCount commonKeyCount tookMs }\n  }\n"): (typeof documents)["\n  query DuplicateScan {\n    duplicateScan { id state startedAt finishedAt companyCount comparedCount pairCount commonKeyCount tookMs }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FindDuplicates {\n    findDuplicates { id state }\n  }\n"): (typeof documents)["\n  mutation FindDuplicates {\n    findDuplicates { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissDuplicate($id: ID!, $version: Int!, $note: String) {\n    dismissDuplicate(id: $id, version: $version, note: $note) { id state }\n  }\n"): (typeof documents)["\n  mutation DismissDuplicate($id: ID!, $version: Int!, $note: String) {\n    dismissDuplicate(id: $id, version: $version, note: $note) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDuplicate($id: ID!, $version: Int!) {\n    reopenDuplicate(id: $id, version: $version) { id state }\n  }\n"): (typeof documents)["\n  mutation ReopenDuplicate($id: ID!, $version: Int!) {\n    reopenDuplicate(id: $id, version: $version) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyMergePreview($survivorId: ID!, $mergedId: ID!) {\n    companyMergePreview(survivorId: $survivorId, mergedId: $mergedId) {\n      survivor { id version name creditCode province city } merged { id version name creditCode province city }\n      score reasons warnings fields { field survivor merged both proposed } moves { kind label count conflicts direct } undoDays\n    }\n  }\n"): (typeof documents)["\n  query CompanyMergePreview($survivorId: ID!, $mergedId: ID!) {\n    companyMergePreview(survivorId: $survivorId, mergedId: $mergedId) {\n      survivor { id version name creditCode province city } merged { id version name creditCode province city }\n      score reasons warnings fields { field survivor merged both proposed } moves { kind label count conflicts direct } undoDays\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeCompanies($survivorId: ID!, $survivorVersion: Int!, $mergedId: ID!, $mergedVersion: Int!, $choices: [MergeChoiceInput!]!, $reason: String!, $idempotencyKey: String!) {\n    mergeCompanies(survivorId: $survivorId, survivorVersion: $survivorVersion, mergedId: $mergedId, mergedVersion: $mergedVersion, choices: $choices, reason: $reason, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation MergeCompanies($survivorId: ID!, $survivorVersion: Int!, $mergedId: ID!, $mergedVersion: Int!, $choices: [MergeChoiceInput!]!, $reason: String!, $idempotencyKey: String!) {\n    mergeCompanies(survivorId: $survivorId, survivorVersion: $survivorVersion, mergedId: $mergedId, mergedVersion: $mergedVersion, choices: $choices, reason: $reason, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyMerges($companyId: ID!) {\n    companyMerges(companyId: $companyId) {\n      id version state mergedAt mergedBy { name } reason undoUntil undoneAt undoneBy { name } survivor { id name } merged { id name }\n      moves { kind label count conflicts } leftovers { label title reason link }\n    }\n  }\n"): (typeof documents)["\n  query CompanyMerges($companyId: ID!) {\n    companyMerges(companyId: $companyId) {\n      id version state mergedAt mergedBy { name } reason undoUntil undoneAt undoneBy { name } survivor { id name } merged { id name }\n      moves { kind label count conflicts } leftovers { label title reason link }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoCompanyMerge($id: ID!, $version: Int!, $reason: String!) {\n    undoCompanyMerge(id: $id, version: $version, reason: $reason) { id leftovers { label title reason link } }\n  }\n"): (typeof documents)["\n  mutation UndoCompanyMerge($id: ID!, $version: Int!, $reason: String!) {\n    undoCompanyMerge(id: $id, version: $version, reason: $reason) { id leftovers { label title reason link } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergedCompany($id: ID!) {\n    mergedCompany(id: $id) { id name survivor { id name } }\n  }\n"): (typeof documents)["\n  query MergedCompany($id: ID!) {\n    mergedCompany(id: $id) { id name survivor { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyTimeline($companyId: ID!, $first: Int!, $kinds: [CompanyEventKind!]!) {\n    companyTimeline(companyId: $companyId, first: $first, kinds: $kinds) {\n      nodes { id at kind title fields value reason person { id name } project { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CompanyTimeline($companyId: ID!, $first: Int!, $kinds: [CompanyEventKind!]!) {\n    companyTimeline(companyId: $companyId, first: $first, kinds: $kinds) {\n      nodes { id at kind title fields value reason person { id name } project { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyRecord($companyId: ID!) {\n    companyRecord(companyId: $companyId) {\n      sites { id version kind address district area note }\n      files { id version name size uploadedAt uploadedBy { name } url }\n    }\n  }\n"): (typeof documents)["\n  query CompanyRecord($companyId: ID!) {\n    companyRecord(companyId: $companyId) {\n      sites { id version kind address district area note }\n      files { id version name size uploadedAt uploadedBy { name } url }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCompanySite($companyId: ID!, $input: CompanySiteInput!, $idempotencyKey: String!) {\n    addCompanySite(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { sites { id } }\n  }\n"): (typeof documents)["\n  mutation AddCompanySite($companyId: ID!, $input: CompanySiteInput!, $idempotencyKey: String!) {\n    addCompanySite(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { sites { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCompanySite($id: ID!, $version: Int!, $input: CompanySiteInput!) {\n    updateCompanySite(id: $id, version: $version, input: $input) { sites { id } }\n  }\n"): (typeof documents)["\n  mutation UpdateCompanySite($id: ID!, $version: Int!, $input: CompanySiteInput!) {\n    updateCompanySite(id: $id, version: $version, input: $input) { sites { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCompanySite($id: ID!, $version: Int!) {\n    removeCompanySite(id: $id, version: $version) { sites { id } }\n  }\n"): (typeof documents)["\n  mutation RemoveCompanySite($id: ID!, $version: Int!) {\n    removeCompanySite(id: $id, version: $version) { sites { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCompanyFile($id: ID!, $version: Int!) {\n    removeCompanyFile(id: $id, version: $version) { files { id } }\n  }\n"): (typeof documents)["\n  mutation RemoveCompanyFile($id: ID!, $version: Int!) {\n    removeCompanyFile(id: $id, version: $version) { files { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyRelationsOf($companyId: ID!) {\n    companyRelations(companyId: $companyId) {\n      relations { id version other { id name } otherIsLocal kind source note asGiven }\n      suggestions { name candidates { company { id name } isLocal match } }\n    }\n  }\n"): (typeof documents)["\n  query CompanyRelationsOf($companyId: ID!) {\n    companyRelations(companyId: $companyId) {\n      relations { id version other { id name } otherIsLocal kind source note asGiven }\n      suggestions { name candidates { company { id name } isLocal match } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCompanyRelation($companyId: ID!, $input: CompanyRelationInput!, $idempotencyKey: String!) {\n    addCompanyRelation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { relations { id } }\n  }\n"): (typeof documents)["\n  mutation AddCompanyRelation($companyId: ID!, $input: CompanyRelationInput!, $idempotencyKey: String!) {\n    addCompanyRelation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { relations { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCompanyRelation($companyId: ID!, $id: ID!, $version: Int!, $input: CompanyRelationInput!) {\n    updateCompanyRelation(companyId: $companyId, id: $id, version: $version, input: $input) { relations { id version } }\n  }\n"): (typeof documents)["\n  mutation UpdateCompanyRelation($companyId: ID!, $id: ID!, $version: Int!, $input: CompanyRelationInput!) {\n    updateCompanyRelation(companyId: $companyId, id: $id, version: $version, input: $input) { relations { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCompanyRelation($companyId: ID!, $id: ID!, $version: Int!) {\n    removeCompanyRelation(companyId: $companyId, id: $id, version: $version) { relations { id } }\n  }\n"): (typeof documents)["\n  mutation RemoveCompanyRelation($companyId: ID!, $id: ID!, $version: Int!) {\n    removeCompanyRelation(companyId: $companyId, id: $id, version: $version) { relations { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntroductionsOf($companyId: ID!) {\n    introductions(companyId: $companyId, first: 5) {\n      isLocal weights limits lookedAt limited\n      introductions {\n        company { id name }\n        weight\n        hops { from { id name } to { id name } kind evidence weight }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IntroductionsOf($companyId: ID!) {\n    introductions(companyId: $companyId, first: 5) {\n      isLocal weights limits lookedAt limited\n      introductions {\n        company { id name }\n        weight\n        hops { from { id name } to { id name } kind evidence weight }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyFollowUpsOf($companyId: ID!, $first: Int!) {\n    companyFollowUps(companyId: $companyId, first: $first) {\n      nodes { id kind happenedOn by { id name } summary contactState nextStep nextStepOn }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CompanyFollowUpsOf($companyId: ID!, $first: Int!) {\n    companyFollowUps(companyId: $companyId, first: $first) {\n      nodes { id kind happenedOn by { id name } summary contactState nextStep nextStepOn }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogCompanyContact($companyId: ID!, $input: CompanyFollowUpInput!, $idempotencyKey: String!) {\n    logCompanyContact(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id version contactState lastContactOn }\n  }\n"): (typeof documents)["\n  mutation LogCompanyContact($companyId: ID!, $input: CompanyFollowUpInput!, $idempotencyKey: String!) {\n    logCompanyContact(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id version contactState lastContactOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreachFields on Breach {\n    id version state contractId contractCode kind unit checkId reason latestResult target targetOn openedOn cause nextDueOn overdue closedOn outcome closingEvidence\n    project { id name }\n    chain { id name }\n    closedBy { id name }\n    findings { id number cause explanation evidence statedOn statedBy { id name } }\n    allowed { kind rule byAmendment }\n    measures { id version kind content dueOn state overdue endedOn evidence amendmentId office { id name } }\n  }\n"): (typeof documents)["\n  fragment BreachFields on Breach {\n    id version state contractId contractCode kind unit checkId reason latestResult target targetOn openedOn cause nextDueOn overdue closedOn outcome closingEvidence\n    project { id name }\n    chain { id name }\n    closedBy { id name }\n    findings { id number cause explanation evidence statedOn statedBy { id name } }\n    allowed { kind rule byAmendment }\n    measures { id version kind content dueOn state overdue endedOn evidence amendmentId office { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Breaches($first: Int!, $after: String, $page: Int, $filter: BreachFilter, $sort: BreachSort) {\n    breaches(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BreachFields }\n    }\n  }\n"): (typeof documents)["\n  query Breaches($first: Int!, $after: String, $page: Int, $filter: BreachFilter, $sort: BreachSort) {\n    breaches(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BreachFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AmendmentsOfContract($id: ID!) {\n    contract(id: $id) { id amendments { id number kind code signedOn } }\n  }\n"): (typeof documents)["\n  query AmendmentsOfContract($id: ID!) {\n    contract(id: $id) { id amendments { id number kind code signedOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateBreachCause($breachId: ID!, $version: Int!, $input: BreachCauseInput!) {\n    stateBreachCause(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation StateBreachCause($breachId: ID!, $version: Int!, $input: BreachCauseInput!) {\n    stateBreachCause(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBreachMeasure($breachId: ID!, $input: BreachMeasureInput!, $idempotencyKey: String!) {\n    addBreachMeasure(breachId: $breachId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation AddBreachMeasure($breachId: ID!, $input: BreachMeasureInput!, $idempotencyKey: String!) {\n    addBreachMeasure(breachId: $breachId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndBreachMeasure($id: ID!, $version: Int!, $input: MeasureEndInput!) {\n    endBreachMeasure(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation EndBreachMeasure($id: ID!, $version: Int!, $input: MeasureEndInput!) {\n    endBreachMeasure(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseBreach($breachId: ID!, $version: Int!, $input: BreachClosingInput!) {\n    closeBreach(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation CloseBreach($breachId: ID!, $version: Int!, $input: BreachClosingInput!) {\n    closeBreach(breachId: $breachId, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n"): (typeof documents)["\n  fragment ContractFields on Contract {\n    id version code signedOn landArea factoryArea amount state\n    draftingProblems { code kind label reason rule link }\n    metrics { ...ContractMetricFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    targetNumber\n    earlierTargets { number base target targetOn dueOn replacedOn replacedById }\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId source evidence periodValue periodQuarters }\n    latestCheck { id result checkedAt actual actualOn expected reason warningDays ruleVersion inputs }\n  }\n"): (typeof documents)["\n  fragment ContractMetricFields on ContractMetric {\n    id version kind base target targetOn unit dueOn evidence mandatory\n    targetNumber\n    earlierTargets { number base target targetOn dueOn replacedOn replacedById }\n    returns { id version year quarter value valueOn cumulative returnedOn correctsId source evidence periodValue periodQuarters }\n    latestCheck { id result checkedAt actual actualOn expected reason warningDays ruleVersion inputs }\n  }\n"];
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
export function graphql(source: "\n  query MetricCatalogue {\n    metricCatalogue { kind unit measure direction formula mandatory onlyWithLand growsFrom floor rule }\n  }\n"): (typeof documents)["\n  query MetricCatalogue {\n    metricCatalogue { kind unit measure direction formula mandatory onlyWithLand growsFrom floor rule }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckReplay($checkId: ID!) {\n    checkReplay(checkId: $checkId) { checkId checkedAt ruleVersion replayedBy same obstacle kept replayed reason differences }\n  }\n"): (typeof documents)["\n  query CheckReplay($checkId: ID!) {\n    checkReplay(checkId: $checkId) { checkId checkedAt ruleVersion replayedBy same obstacle kept replayed reason differences }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractFiles($contractId: ID!) {\n    contractFiles(contractId: $contractId) { id version kind name size number replacesId current url uploadedAt uploadedBy { id name } }\n  }\n"): (typeof documents)["\n  query ContractFiles($contractId: ID!) {\n    contractFiles(contractId: $contractId) { id version kind name size number replacesId current url uploadedAt uploadedBy { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContractFile($id: ID!, $version: Int!, $reason: String!) {\n    removeContractFile(id: $id, version: $version, reason: $reason) { id version current }\n  }\n"): (typeof documents)["\n  mutation RemoveContractFile($id: ID!, $version: Int!, $reason: String!) {\n    removeContractFile(id: $id, version: $version, reason: $reason) { id version current }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReturnLinkFields on ReturnLink {\n    id version year quarter state expiresAt usedAt\n    madeBy { id name }\n    submitted { id version kind unit value valueOn cumulative note state judgedOn reason judgedBy { id name } }\n  }\n"): (typeof documents)["\n  fragment ReturnLinkFields on ReturnLink {\n    id version year quarter state expiresAt usedAt\n    madeBy { id name }\n    submitted { id version kind unit value valueOn cumulative note state judgedOn reason judgedBy { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReturnLinks($contractId: ID!) {\n    returnLinks(contractId: $contractId) { ...ReturnLinkFields }\n  }\n"): (typeof documents)["\n  query ReturnLinks($contractId: ID!) {\n    returnLinks(contractId: $contractId) { ...ReturnLinkFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateReturnLink($contractId: ID!, $input: ReturnLinkInput!, $idempotencyKey: String!) {\n    createReturnLink(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { path link { id } }\n  }\n"): (typeof documents)["\n  mutation CreateReturnLink($contractId: ID!, $input: ReturnLinkInput!, $idempotencyKey: String!) {\n    createReturnLink(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { path link { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeReturnLink($id: ID!, $version: Int!) {\n    revokeReturnLink(id: $id, version: $version) { id version }\n  }\n"): (typeof documents)["\n  mutation RevokeReturnLink($id: ID!, $version: Int!) {\n    revokeReturnLink(id: $id, version: $version) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSubmittedReturn($submissionId: ID!, $version: Int!) {\n    confirmSubmittedReturn(submissionId: $submissionId, version: $version) { id version }\n  }\n"): (typeof documents)["\n  mutation ConfirmSubmittedReturn($submissionId: ID!, $version: Int!) {\n    confirmSubmittedReturn(submissionId: $submissionId, version: $version) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseSubmittedReturn($submissionId: ID!, $version: Int!, $input: SubmissionRefusalInput!) {\n    refuseSubmittedReturn(submissionId: $submissionId, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation RefuseSubmittedReturn($submissionId: ID!, $version: Int!, $input: SubmissionRefusalInput!) {\n    refuseSubmittedReturn(submissionId: $submissionId, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractInFull($id: ID!) {\n    contract(id: $id) {\n      ...ContractFields\n      revision parcel factorySpace\n      project { id code name }\n      parties { id role name companyId signatory }\n      phases { id name content landArea amount startsOn endsOn project { id name } }\n      sums { id purpose currency amount rate ratedOn yuan }\n      clauses { id number title content }\n      amendments { id number kind code signedOn reason before replaced { metricId kind unit target targetOn dueOn } }\n    }\n  }\n"): (typeof documents)["\n  query ContractInFull($id: ID!) {\n    contract(id: $id) {\n      ...ContractFields\n      revision parcel factorySpace\n      project { id code name }\n      parties { id role name companyId signatory }\n      phases { id name content landArea amount startsOn endsOn project { id name } }\n      sums { id purpose currency amount rate ratedOn yuan }\n      clauses { id number title content }\n      amendments { id number kind code signedOn reason before replaced { metricId kind unit target targetOn dueOn } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContractTerms($id: ID!, $version: Int!, $input: ContractTermsInput!) {\n    setContractTerms(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation SetContractTerms($id: ID!, $version: Int!, $input: ContractTermsInput!) {\n    setContractTerms(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendContract($contractId: ID!, $version: Int!, $input: AmendmentInput!, $idempotencyKey: String!) {\n    amendContract(contractId: $contractId, version: $version, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation AmendContract($contractId: ID!, $version: Int!, $input: AmendmentInput!, $idempotencyKey: String!) {\n    amendContract(contractId: $contractId, version: $version, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContractRampUp($contractId: ID!, $input: RampUpInput!, $idempotencyKey: String!) {\n    addContractRampUp(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation AddContractRampUp($contractId: ID!, $input: RampUpInput!, $idempotencyKey: String!) {\n    addContractRampUp(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportBatches($first: Int!, $after: String, $page: Int) {\n    importBatches(first: $first, after: $after, page: $page) {\n      nodes { id kind fileName state totals { create update skip refuse total done } uploadedBy { name } createdAt }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ImportBatches($first: Int!, $after: String, $page: Int) {\n    importBatches(first: $first, after: $after, page: $page) {\n      nodes { id kind fileName state totals { create update skip refuse total done } uploadedBy { name } createdAt }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportBatch($id: ID!) {\n    importBatch(id: $id) {\n      id version kind fileName state sheet error refusedFileUrl\n      sheets { name rows chosen }\n      notices\n      progress { done total }\n      mapping { column header field fieldLabel unit confident how samples suggestions }\n      fields { field label required }\n      totals { create update skip refuse total done }\n    }\n  }\n"): (typeof documents)["\n  query ImportBatch($id: ID!) {\n    importBatch(id: $id) {\n      id version kind fileName state sheet error refusedFileUrl\n      sheets { name rows chosen }\n      notices\n      progress { done total }\n      mapping { column header field fieldLabel unit confident how samples suggestions }\n      fields { field label required }\n      totals { create update skip refuse total done }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRows($id: ID!, $outcome: ImportOutcome!, $first: Int!, $page: Int) {\n    importBatch(id: $id) {\n      id\n      rows(outcome: $outcome, first: $first, page: $page) {\n        nodes { rowNumber outcome name targetId applied messages { severity column field given code message } changes { field label before after } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportRows($id: ID!, $outcome: ImportOutcome!, $first: Int!, $page: Int) {\n    importBatch(id: $id) {\n      id\n      rows(outcome: $outcome, first: $first, page: $page) {\n        nodes { rowNumber outcome name targetId applied messages { severity column field given code message } changes { field label before after } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanImport($id: ID!, $version: Int!, $sheet: String, $mapping: [ImportMappingInput!]) {\n    planImport(id: $id, version: $version, sheet: $sheet, mapping: $mapping) { id version state }\n  }\n"): (typeof documents)["\n  mutation PlanImport($id: ID!, $version: Int!, $sheet: String, $mapping: [ImportMappingInput!]) {\n    planImport(id: $id, version: $version, sheet: $sheet, mapping: $mapping) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunImport($id: ID!, $version: Int!) {\n    runImport(id: $id, version: $version) { id version state }\n  }\n"): (typeof documents)["\n  mutation RunImport($id: ID!, $version: Int!) {\n    runImport(id: $id, version: $version) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($id: ID!, $version: Int!) {\n    cancelImport(id: $id, version: $version) { id version state }\n  }\n"): (typeof documents)["\n  mutation CancelImport($id: ID!, $version: Int!) {\n    cancelImport(id: $id, version: $version) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRollback($id: ID!) {\n    importRollback(id: $id) {\n      possible\n      rows { entity label removed restored }\n      dependentCount\n      dependents { entity label id name message }\n    }\n  }\n"): (typeof documents)["\n  query ImportRollback($id: ID!) {\n    importRollback(id: $id) {\n      possible\n      rows { entity label removed restored }\n      dependentCount\n      dependents { entity label id name message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RollBackImport($id: ID!, $version: Int!, $reason: String!) {\n    rollBackImport(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"): (typeof documents)["\n  mutation RollBackImport($id: ID!, $version: Int!, $reason: String!) {\n    rollBackImport(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormulaFields on IncentiveFormula {\n    base method tiers { from value } sliced cap stacking { group cap percent } words\n  }\n"): (typeof documents)["\n  fragment FormulaFields on IncentiveFormula {\n    base method tiers { from value } sliced cap stacking { group cap percent } words\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PolicyVersionFields on IncentivePolicyVersion {\n    id version number state conditions scope extent process term validFrom validUntil chain { id name } minInvestment requiredMetrics formula { ...FormulaFields } source\n    draftedBy { id name } review reviewedOn reviewedBy { id name } reviewNo reviewOpinion issuedOn endedFrom\n  }\n"): (typeof documents)["\n  fragment PolicyVersionFields on IncentivePolicyVersion {\n    id version number state conditions scope extent process term validFrom validUntil chain { id name } minInvestment requiredMetrics formula { ...FormulaFields } source\n    draftedBy { id name } review reviewedOn reviewedBy { id name } reviewNo reviewOpinion issuedOn endedFrom\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentivePolicies($first: Int!, $after: String, $page: Int, $filter: IncentivePolicyFilter) {\n    incentivePolicies(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code name category inForce { id number validFrom validUntil formula { words } }\n        versions { id number state review validFrom validUntil }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query IncentivePolicies($first: Int!, $after: String, $page: Int, $filter: IncentivePolicyFilter) {\n    incentivePolicies(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code name category inForce { id number validFrom validUntil formula { words } }\n        versions { id number state review validFrom validUntil }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentivePolicy($id: ID!) {\n    incentivePolicy(id: $id) { id version code name category inForce { id } versions { ...PolicyVersionFields } }\n  }\n"): (typeof documents)["\n  query IncentivePolicy($id: ID!) {\n    incentivePolicy(id: $id) { id version code name category inForce { id } versions { ...PolicyVersionFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentiveWhatIf($input: IncentiveWhatIfInput!) {\n    incentiveWhatIf(input: $input) { amount steps problems figure { base value text typed sources { entity rowId label value } } }\n  }\n"): (typeof documents)["\n  query IncentiveWhatIf($input: IncentiveWhatIfInput!) {\n    incentiveWhatIf(input: $input) { amount steps problems figure { base value text typed sources { entity rowId label value } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantFields on IncentiveGrant {\n    id version code grantedOn clause exception endedOn clawbackMethod clawbackRates breached promised due approved withheld paid clawedBack open payable net\n    project { id code name } chain { id name } contract { id code } policy { id code name category } policyVersion { id number validFrom validUntil }\n    years { id year promised due }\n    metrics { id kind target targetOn unit dueOn result reason actual }\n    entries { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic }\n  }\n"): (typeof documents)["\n  fragment GrantFields on IncentiveGrant {\n    id version code grantedOn clause exception endedOn clawbackMethod clawbackRates breached promised due approved withheld paid clawedBack open payable net\n    project { id code name } chain { id name } contract { id code } policy { id code name category } policyVersion { id number validFrom validUntil }\n    years { id year promised due }\n    metrics { id kind target targetOn unit dueOn result reason actual }\n    entries { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentiveGrants($first: Int!, $after: String, $page: Int, $filter: IncentiveGrantFilter) {\n    incentiveGrants(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code exception endedOn breached promised due approved withheld paid clawedBack open payable\n        project { id name } policy { id name category } policyVersion { number }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query IncentiveGrants($first: Int!, $after: String, $page: Int, $filter: IncentiveGrantFilter) {\n    incentiveGrants(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id code exception endedOn breached promised due approved withheld paid clawedBack open payable\n        project { id name } policy { id name category } policyVersion { number }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentiveGrant($id: ID!) {\n    incentiveGrant(id: $id) { ...GrantFields }\n  }\n"): (typeof documents)["\n  query IncentiveGrant($id: ID!) {\n    incentiveGrant(id: $id) { ...GrantFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentiveClawback($id: ID!) {\n    incentiveClawback(id: $id) { amount steps refusal }\n  }\n"): (typeof documents)["\n  query IncentiveClawback($id: ID!) {\n    incentiveClawback(id: $id) { amount steps refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentiveEntries($first: Int!, $after: String, $page: Int, $filter: IncentiveLedgerFilter) {\n    incentiveLedger(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic grantId grantCode project { id name } policy { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query IncentiveEntries($first: Int!, $after: String, $page: Int, $filter: IncentiveLedgerFilter) {\n    incentiveLedger(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic grantId grantCode project { id name } policy { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentivePaybacks($groupBy: PaybackGrouping!, $projectId: ID, $chainId: ID) {\n    incentivePaybacks(groupBy: $groupBy, projectId: $projectId, chainId: $chainId) {\n      project { id name } chain { id name } projects promised paid promisedTax actualTax pace breakEvenPromised breakEvenAtPace reasons\n      years { year promised paid promisedTax actualTax quarters sources { entity rowId label value } }\n    }\n  }\n"): (typeof documents)["\n  query IncentivePaybacks($groupBy: PaybackGrouping!, $projectId: ID, $chainId: ID) {\n    incentivePaybacks(groupBy: $groupBy, projectId: $projectId, chainId: $chainId) {\n      project { id name } chain { id name } projects promised paid promisedTax actualTax pace breakEvenPromised breakEvenAtPace reasons\n      years { year promised paid promisedTax actualTax quarters sources { entity rowId label value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentiveProblems($projectId: ID, $chainId: ID) {\n    incentiveProblems(projectId: $projectId, chainId: $chainId) { kind text excepted grantIds project { id code name } }\n  }\n"): (typeof documents)["\n  query IncentiveProblems($projectId: ID, $chainId: ID) {\n    incentiveProblems(projectId: $projectId, chainId: $chainId) { kind text excepted grantIds project { id code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncentiveChoices($projectId: ID!) {\n    incentivePolicies(first: 200, filter: { inForce: true }) {\n      nodes { id code name inForce { id number chain { id } requiredMetrics formula { words } } }\n    }\n    project(id: $projectId) { id chain { id } contracts { id code state metrics { id kind target targetOn unit dueOn } } }\n  }\n"): (typeof documents)["\n  query IncentiveChoices($projectId: ID!) {\n    incentivePolicies(first: 200, filter: { inForce: true }) {\n      nodes { id code name inForce { id number chain { id } requiredMetrics formula { words } } }\n    }\n    project(id: $projectId) { id chain { id } contracts { id code state metrics { id kind target targetOn unit dueOn } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateIncentivePolicy($input: IncentivePolicyInput!, $idempotencyKey: String!) {\n    createIncentivePolicy(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateIncentivePolicy($input: IncentivePolicyInput!, $idempotencyKey: String!) {\n    createIncentivePolicy(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftIncentivePolicyVersion($policyId: ID!, $input: PolicyVersionInput!, $idempotencyKey: String!) {\n    draftIncentivePolicyVersion(policyId: $policyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation DraftIncentivePolicyVersion($policyId: ID!, $input: PolicyVersionInput!, $idempotencyKey: String!) {\n    draftIncentivePolicyVersion(policyId: $policyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateIncentivePolicyVersion($id: ID!, $version: Int!, $input: PolicyVersionInput!) {\n    updateIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation UpdateIncentivePolicyVersion($id: ID!, $version: Int!, $input: PolicyVersionInput!) {\n    updateIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewIncentivePolicyVersion($id: ID!, $version: Int!, $input: FairReviewInput!) {\n    reviewIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation ReviewIncentivePolicyVersion($id: ID!, $version: Int!, $input: FairReviewInput!) {\n    reviewIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueIncentivePolicyVersion($id: ID!, $version: Int!) {\n    issueIncentivePolicyVersion(id: $id, version: $version) { id }\n  }\n"): (typeof documents)["\n  mutation IssueIncentivePolicyVersion($id: ID!, $version: Int!) {\n    issueIncentivePolicyVersion(id: $id, version: $version) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndIncentivePolicyVersion($id: ID!, $version: Int!, $reason: String!, $from: Date!) {\n    endIncentivePolicyVersion(id: $id, version: $version, reason: $reason, from: $from) { id }\n  }\n"): (typeof documents)["\n  mutation EndIncentivePolicyVersion($id: ID!, $version: Int!, $reason: String!, $from: Date!) {\n    endIncentivePolicyVersion(id: $id, version: $version, reason: $reason, from: $from) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantIncentive($input: IncentiveGrantInput!, $idempotencyKey: String!) {\n    grantIncentive(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation GrantIncentive($input: IncentiveGrantInput!, $idempotencyKey: String!) {\n    grantIncentive(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndIncentiveGrant($id: ID!, $version: Int!, $reason: String!) {\n    endIncentiveGrant(id: $id, version: $version, reason: $reason) { id }\n  }\n"): (typeof documents)["\n  mutation EndIncentiveGrant($id: ID!, $version: Int!, $reason: String!) {\n    endIncentiveGrant(id: $id, version: $version, reason: $reason) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookIncentiveDue($id: ID!, $year: Int!, $figure: Decimal, $documentNo: String, $idempotencyKey: String!) {\n    bookIncentiveDue(id: $id, year: $year, figure: $figure, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation BookIncentiveDue($id: ID!, $year: Int!, $figure: Decimal, $documentNo: String, $idempotencyKey: String!) {\n    bookIncentiveDue(id: $id, year: $year, figure: $figure, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIncentive($id: ID!, $input: IncentiveEntryInput!, $idempotencyKey: String!) {\n    recordIncentive(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation RecordIncentive($id: ID!, $input: IncentiveEntryInput!, $idempotencyKey: String!) {\n    recordIncentive(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClawBackIncentive($id: ID!, $reason: String!, $documentNo: String, $idempotencyKey: String!) {\n    clawBackIncentive(id: $id, reason: $reason, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation ClawBackIncentive($id: ID!, $reason: String!, $documentNo: String, $idempotencyKey: String!) {\n    clawBackIncentive(id: $id, reason: $reason, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerAsOf($kind: ZoneLedger!, $on: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerAsOf(kind: $kind, on: $on, chainId: $chainId, first: $first, page: $page) {\n      columns { key title kind } rows { id label link values } totalCount sums { key value }\n    }\n  }\n"): (typeof documents)["\n  query LedgerAsOf($kind: ZoneLedger!, $on: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerAsOf(kind: $kind, on: $on, chainId: $chainId, first: $first, page: $page) {\n      columns { key title kind } rows { id label link values } totalCount sums { key value }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerDifference($kind: ZoneLedger!, $from: Date!, $to: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerDifference(kind: $kind, from: $from, to: $to, chainId: $chainId, first: $first, page: $page) {\n      added changed removed sums { key title before after }\n      rows { id label link change values { key title kind before after } causes { at person { id name } action entity source reason } }\n    }\n  }\n"): (typeof documents)["\n  query LedgerDifference($kind: ZoneLedger!, $from: Date!, $to: Date!, $chainId: ID, $first: Int!, $page: Int!) {\n    ledgerDifference(kind: $kind, from: $from, to: $to, chainId: $chainId, first: $first, page: $page) {\n      added changed removed sums { key title before after }\n      rows { id label link change values { key title kind before after } causes { at person { id name } action entity source reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickProjects($search: String, $chainId: ID) {\n    board(first: 20, filter: { search: $search, chainId: $chainId }, sort: NAME_ASC) { nodes { id code name } }\n  }\n"): (typeof documents)["\n  query PickProjects($search: String, $chainId: ID) {\n    board(first: 20, filter: { search: $search, chainId: $chainId }, sort: NAME_ASC) { nodes { id code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarEntryFields on MeetingCalendarEntry {\n    chain { id name }\n    year quarter status meetingId scheduledAt\n    leader { id name }\n  }\n"): (typeof documents)["\n  fragment CalendarEntryFields on MeetingCalendarEntry {\n    chain { id name }\n    year quarter status meetingId scheduledAt\n    leader { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingCalendar($year: Int!) {\n    first: meetingCalendar(year: $year, quarter: 1) { ...CalendarEntryFields }\n    second: meetingCalendar(year: $year, quarter: 2) { ...CalendarEntryFields }\n    third: meetingCalendar(year: $year, quarter: 3) { ...CalendarEntryFields }\n    fourth: meetingCalendar(year: $year, quarter: 4) { ...CalendarEntryFields }\n  }\n"): (typeof documents)["\n  query MeetingCalendar($year: Int!) {\n    first: meetingCalendar(year: $year, quarter: 1) { ...CalendarEntryFields }\n    second: meetingCalendar(year: $year, quarter: 2) { ...CalendarEntryFields }\n    third: meetingCalendar(year: $year, quarter: 3) { ...CalendarEntryFields }\n    fourth: meetingCalendar(year: $year, quarter: 4) { ...CalendarEntryFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n"): (typeof documents)["\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version year quarter scheduledAt place state heldOn\n      chain { id name }\n      packs { id frozenAt frozenBy { id name } hash downloadUrl }\n      decisions { id version number text tasks { ...TaskFields } }\n      carriedOver { ...TaskFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    measure { id contractId }\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n"): (typeof documents)["\n  fragment TaskFields on SupervisedTask {\n    id version title dueOn state progress doneOn light meetingId\n    measure { id contractId }\n    responsibleLeader { id name }\n    leadOffice { id name }\n    supportingOffices { id name }\n    chain { id name }\n    project { id code name }\n  }\n"];
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
export function graphql(source: "\n  query CultivationEntries($first: Int!, $after: String, $page: Int, $filter: CultivationFilter, $sort: CultivationSort) {\n    cultivationEntries(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version library state enteredOn expectedYear nextReviewOn overdue mayChange closedOn evidence leftReason remark\n        company { id name } officer { id name } reviews { id reviewedOn findings by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CultivationEntries($first: Int!, $after: String, $page: Int, $filter: CultivationFilter, $sort: CultivationSort) {\n    cultivationEntries(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version library state enteredOn expectedYear nextReviewOn overdue mayChange closedOn evidence leftReason remark\n        company { id name } officer { id name } reviews { id reviewedOn findings by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CultivationLibraries {\n    cultivationLibraries { library cultivating recognised left overdue }\n  }\n"): (typeof documents)["\n  query CultivationLibraries {\n    cultivationLibraries { library cultivating recognised left overdue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterCultivation($companyId: ID!, $input: CultivationInput!, $idempotencyKey: String!) {\n    enterCultivation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation EnterCultivation($companyId: ID!, $input: CultivationInput!, $idempotencyKey: String!) {\n    enterCultivation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCultivation($id: ID!, $version: Int!, $input: CultivationInput!) {\n    updateCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateCultivation($id: ID!, $version: Int!, $input: CultivationInput!) {\n    updateCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewCultivation($id: ID!, $version: Int!, $input: CultivationReviewInput!) {\n    reviewCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation ReviewCultivation($id: ID!, $version: Int!, $input: CultivationReviewInput!) {\n    reviewCultivation(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecogniseCultivated($id: ID!, $version: Int!, $input: RecognitionInput!) {\n    recogniseCultivated(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation RecogniseCultivated($id: ID!, $version: Int!, $input: RecognitionInput!) {\n    recogniseCultivated(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveCultivation($id: ID!, $version: Int!, $reason: String!) {\n    leaveCultivation(id: $id, version: $version, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation LeaveCultivation($id: ID!, $version: Int!, $reason: String!) {\n    leaveCultivation(id: $id, version: $version, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Intermediaries($first: Int!, $after: String, $page: Int, $filter: IntermediaryFilter) {\n    intermediaries(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind name organisation fields appointedFrom appointedUntil phone email masked remark paid owner { id name }\n        contributions { id share project { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Intermediaries($first: Int!, $after: String, $page: Int, $filter: IntermediaryFilter) {\n    intermediaries(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind name organisation fields appointedFrom appointedUntil phone email masked remark paid owner { id name }\n        contributions { id share project { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rewards($first: Int!, $after: String, $page: Int, $filter: RewardFilter) {\n    rewards(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id due approved withheld paid payable project { id name } intermediary { id name } rule { id name source }\n        entries { id kind amount happenedOn documentNo reason arithmetic by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Rewards($first: Int!, $after: String, $page: Int, $filter: RewardFilter) {\n    rewards(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id due approved withheld paid payable project { id name } intermediary { id name } rule { id name source }\n        entries { id kind amount happenedOn documentNo reason arithmetic by { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RewardRules {\n    rewardRules { id version name kinds base perMille floor cap validFrom validUntil source }\n  }\n"): (typeof documents)["\n  query RewardRules {\n    rewardRules { id version name kinds base perMille floor cap validFrom validUntil source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contributions($projectId: ID!) {\n    contributions(projectId: $projectId) { id share basis intermediary { id kind name } }\n    rewardRules { id name validUntil }\n  }\n"): (typeof documents)["\n  query Contributions($projectId: ID!) {\n    contributions(projectId: $projectId) { id share basis intermediary { id kind name } }\n    rewardRules { id name validUntil }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateIntermediary($input: IntermediaryInput!, $idempotencyKey: String!) {\n    createIntermediary(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateIntermediary($input: IntermediaryInput!, $idempotencyKey: String!) {\n    createIntermediary(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateIntermediary($id: ID!, $version: Int!, $input: IntermediaryInput!) {\n    updateIntermediary(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateIntermediary($id: ID!, $version: Int!, $input: IntermediaryInput!) {\n    updateIntermediary(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContributions($projectId: ID!, $contributions: [ContributionInput!]!) {\n    setContributions(projectId: $projectId, contributions: $contributions) { id }\n  }\n"): (typeof documents)["\n  mutation SetContributions($projectId: ID!, $contributions: [ContributionInput!]!) {\n    setContributions(projectId: $projectId, contributions: $contributions) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRewardRule($input: RewardRuleInput!, $idempotencyKey: String!) {\n    createRewardRule(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateRewardRule($input: RewardRuleInput!, $idempotencyKey: String!) {\n    createRewardRule(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRewardRule($id: ID!, $version: Int!, $validUntil: Date, $reason: String) {\n    endRewardRule(id: $id, version: $version, validUntil: $validUntil, reason: $reason) { id version validUntil }\n  }\n"): (typeof documents)["\n  mutation EndRewardRule($id: ID!, $version: Int!, $validUntil: Date, $reason: String) {\n    endRewardRule(id: $id, version: $version, validUntil: $validUntil, reason: $reason) { id version validUntil }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealIntermediary($id: ID!, $reason: String!) {\n    revealIntermediary(id: $id, reason: $reason) { id phone email }\n  }\n"): (typeof documents)["\n  mutation RevealIntermediary($id: ID!, $reason: String!) {\n    revealIntermediary(id: $id, reason: $reason) { id phone email }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComputeReward($projectId: ID!, $intermediaryId: ID!, $ruleId: ID!, $idempotencyKey: String!) {\n    computeReward(projectId: $projectId, intermediaryId: $intermediaryId, ruleId: $ruleId, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation ComputeReward($projectId: ID!, $intermediaryId: ID!, $ruleId: ID!, $idempotencyKey: String!) {\n    computeReward(projectId: $projectId, intermediaryId: $intermediaryId, ruleId: $ruleId, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordReward($id: ID!, $input: RewardEntryInput!, $idempotencyKey: String!) {\n    recordReward(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation RecordReward($id: ID!, $input: RewardEntryInput!, $idempotencyKey: String!) {\n    recordReward(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Funds($first: Int!, $after: String, $page: Int, $filter: FundFilter, $sort: FundSort) {\n    funds(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n        owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Funds($first: Int!, $after: String, $page: Int, $filter: FundFilter, $sort: FundSort) {\n    funds(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n        owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Fund($id: ID!) {\n    fund(id: $id) {\n      id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n      owner { id name } remark\n    }\n  }\n"): (typeof documents)["\n  query Fund($id: ID!) {\n    fund(id: $id) {\n      id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active\n      owner { id name } remark\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Talents($first: Int!, $after: String, $page: Int, $filter: TalentFilter, $sort: TalentSort) {\n    talents(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n        company { id name } project { id name } placedWith { id name } owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Talents($first: Int!, $after: String, $page: Int, $filter: TalentFilter, $sort: TalentSort) {\n    talents(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes {\n        id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n        company { id name } project { id name } placedWith { id name } owner { id name } remark\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Talent($id: ID!) {\n    talent(id: $id) {\n      id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n      company { id name } project { id name } placedWith { id name } owner { id name } remark\n    }\n  }\n"): (typeof documents)["\n  query Talent($id: ID!) {\n    talent(id: $id) {\n      id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked\n      company { id name } project { id name } placedWith { id name } owner { id name } remark\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolMatches($first: Int!, $after: String, $page: Int, $filter: PoolMatchFilter) {\n    poolMatches(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version state nextStates amount reason score introducedOn settledOn note by { name } project { id name } fund { id name } talent { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query PoolMatches($first: Int!, $after: String, $page: Int, $filter: PoolMatchFilter) {\n    poolMatches(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version state nextStates amount reason score introducedOn settledOn note by { name } project { id name } fund { id name } talent { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FitsFields on PoolFits {\n    fitting refused\n    nodes { fits score need canInvest factors { code label points most reason } obstacles { code reason } project { id name } fund { id name } talent { id name } match { id state } }\n  }\n"): (typeof documents)["\n  fragment FitsFields on PoolFits {\n    fitting refused\n    nodes { fits score need canInvest factors { code label points most reason } obstacles { code reason } project { id name } fund { id name } talent { id name } match { id state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    fundsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"): (typeof documents)["\n  query FundsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    fundsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TalentsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    talentsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"): (typeof documents)["\n  query TalentsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {\n    talentsForProject(projectId: $projectId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectsForFund($fundId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForFund(fundId: $fundId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"): (typeof documents)["\n  query ProjectsForFund($fundId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForFund(fundId: $fundId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectsForTalent($talentId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForTalent(talentId: $talentId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"): (typeof documents)["\n  query ProjectsForTalent($talentId: ID!, $first: Int!, $refused: Boolean!) {\n    projectsForTalent(talentId: $talentId, first: $first, refused: $refused) {\n      ...FitsFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFund($input: FundInput!, $idempotencyKey: String!) {\n    createFund(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateFund($input: FundInput!, $idempotencyKey: String!) {\n    createFund(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFund($id: ID!, $version: Int!, $input: FundInput!, $reason: String) {\n    updateFund(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateFund($id: ID!, $version: Int!, $input: FundInput!, $reason: String) {\n    updateFund(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTalent($input: TalentInput!, $idempotencyKey: String!) {\n    createTalent(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateTalent($input: TalentInput!, $idempotencyKey: String!) {\n    createTalent(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTalent($id: ID!, $version: Int!, $input: TalentInput!, $reason: String) {\n    updateTalent(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateTalent($id: ID!, $version: Int!, $input: TalentInput!, $reason: String) {\n    updateTalent(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealTalent($id: ID!, $reason: String!) {\n    revealTalent(id: $id, reason: $reason) { id name phone email }\n  }\n"): (typeof documents)["\n  mutation RevealTalent($id: ID!, $reason: String!) {\n    revealTalent(id: $id, reason: $reason) { id name phone email }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntroduceFromPool($projectId: ID!, $input: IntroductionInput!, $idempotencyKey: String!) {\n    introduceFromPool(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation IntroduceFromPool($projectId: ID!, $input: IntroductionInput!, $idempotencyKey: String!) {\n    introduceFromPool(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePoolMatch($id: ID!, $version: Int!, $input: PoolMatchInput!) {\n    updatePoolMatch(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdatePoolMatch($id: ID!, $version: Int!, $input: PoolMatchInput!) {\n    updatePoolMatch(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkUpdateProjects($rows: [RowVersionInput!]!, $change: ProjectChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateProjects(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n"): (typeof documents)["\n  mutation BulkUpdateProjects($rows: [RowVersionInput!]!, $change: ProjectChangeInput!, $idempotencyKey: String!) {\n    bulkUpdateProjects(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectFamilies($state: FamilyState, $projectId: ID) {\n    projectFamilies(state: $state, projectId: $projectId) {\n      id version state signs reason decidedAt countedLeft decidedBy { id name }\n      members { project { id code name } role increment investor stage sideState totalInvestment signedOn }\n    }\n  }\n"): (typeof documents)["\n  query ProjectFamilies($state: FamilyState, $projectId: ID) {\n    projectFamilies(state: $state, projectId: $projectId) {\n      id version state signs reason decidedAt countedLeft decidedBy { id name }\n      members { project { id code name } role increment investor stage sideState totalInvestment signedOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FindProjectFamilies {\n    findProjectFamilies\n  }\n"): (typeof documents)["\n  mutation FindProjectFamilies {\n    findProjectFamilies\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProjectFamily($members: [FamilyMemberInput!]!, $reason: String!, $idempotencyKey: String!) {\n    createProjectFamily(members: $members, reason: $reason, idempotencyKey: $idempotencyKey) { id version state }\n  }\n"): (typeof documents)["\n  mutation CreateProjectFamily($members: [FamilyMemberInput!]!, $reason: String!, $idempotencyKey: String!) {\n    createProjectFamily(members: $members, reason: $reason, idempotencyKey: $idempotencyKey) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmProjectFamily($id: ID!, $version: Int!, $members: [FamilyMemberInput!]!, $reason: String!) {\n    confirmProjectFamily(id: $id, version: $version, members: $members, reason: $reason) { id version state }\n  }\n"): (typeof documents)["\n  mutation ConfirmProjectFamily($id: ID!, $version: Int!, $members: [FamilyMemberInput!]!, $reason: String!) {\n    confirmProjectFamily(id: $id, version: $version, members: $members, reason: $reason) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseProjectFamily($id: ID!, $version: Int!, $reason: String!) {\n    refuseProjectFamily(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"): (typeof documents)["\n  mutation RefuseProjectFamily($id: ID!, $version: Int!, $reason: String!) {\n    refuseProjectFamily(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectForecast($chainId: ID) {\n    projectForecast(chainId: $chainId) {\n      year fewest definitions\n      transitions { stage next passed lost medianDays quarterDays threeQuarterDays standing rate { value low high } }\n      series { event refusal lacking quarters { quarter projects { value low high } amount { value low high } } leftOut { stage projects } }\n      need {\n        target { id version year projects amount } reachedProjects reachedAmount expectedProjects expectedAmount gapProjects gapAmount days inTime\n        inNegotiation { value low high } amountInNegotiation { value low high }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectForecast($chainId: ID) {\n    projectForecast(chainId: $chainId) {\n      year fewest definitions\n      transitions { stage next passed lost medianDays quarterDays threeQuarterDays standing rate { value low high } }\n      series { event refusal lacking quarters { quarter projects { value low high } amount { value low high } } leftOut { stage projects } }\n      need {\n        target { id version year projects amount } reachedProjects reachedAmount expectedProjects expectedAmount gapProjects gapAmount days inTime\n        inNegotiation { value low high } amountInNegotiation { value low high }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStartTarget($year: Int!, $version: Int!, $projects: Int!, $amount: Decimal!, $reason: String) {\n    setStartTarget(year: $year, version: $version, projects: $projects, amount: $amount, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation SetStartTarget($year: Int!, $version: Int!, $projects: Int!, $amount: Decimal!, $reason: String) {\n    setStartTarget(year: $year, version: $version, projects: $projects, amount: $amount, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n"): (typeof documents)["\n  query ChainNodeNames($chainId: ID!) {\n    chain(id: $chainId) { id nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n"): (typeof documents)["\n  query ProjectGate($projectId: ID!, $to: Stage!) {\n    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LightRule {\n    lightRule {\n      current { ...LightRuleFields }\n      versions { ...LightRuleFields }\n      limits { threshold least most }\n    }\n  }\n  fragment LightRuleFields on LightRule { number behindYellow behindRed idleYellow idleRed idleLeave reason by { id name } at }\n"): (typeof documents)["\n  query LightRule {\n    lightRule {\n      current { ...LightRuleFields }\n      versions { ...LightRuleFields }\n      limits { threshold least most }\n    }\n  }\n  fragment LightRuleFields on LightRule { number behindYellow behindRed idleYellow idleRed idleLeave reason by { id name } at }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewLightRule($rule: LightRuleInput!) {\n    previewLightRule(rule: $rule) { from to projects }\n  }\n"): (typeof documents)["\n  query PreviewLightRule($rule: LightRuleInput!) {\n    previewLightRule(rule: $rule) { from to projects }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLightRule($rule: LightRuleInput!, $number: Int!, $reason: String!) {\n    setLightRule(rule: $rule, number: $number, reason: $reason) { current { number } }\n  }\n"): (typeof documents)["\n  mutation SetLightRule($rule: LightRuleInput!, $number: Int!, $reason: String!) {\n    setLightRule(rule: $rule, number: $number, reason: $reason) { current { number } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectDelays($projectId: ID, $state: DelayState) {\n    projectDelays(projectId: $projectId, state: $state) {\n      id version project { id code name } state fromOn toOn cause evidence reason decidedAt askedBy { id name } decidedBy { id name }\n    }\n  }\n"): (typeof documents)["\n  query ProjectDelays($projectId: ID, $state: DelayState) {\n    projectDelays(projectId: $projectId, state: $state) {\n      id version project { id code name } state fromOn toOn cause evidence reason decidedAt askedBy { id name } decidedBy { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskProjectDelay($projectId: ID!, $input: ProjectDelayInput!, $idempotencyKey: String!) {\n    askProjectDelay(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n"): (typeof documents)["\n  mutation AskProjectDelay($projectId: ID!, $input: ProjectDelayInput!, $idempotencyKey: String!) {\n    askProjectDelay(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideProjectDelay($id: ID!, $version: Int!, $accepted: Boolean!, $reason: String!) {\n    decideProjectDelay(id: $id, version: $version, accepted: $accepted, reason: $reason) { id version state }\n  }\n"): (typeof documents)["\n  mutation DecideProjectDelay($id: ID!, $version: Int!, $accepted: Boolean!, $reason: String!) {\n    decideProjectDelay(id: $id, version: $version, accepted: $accepted, reason: $reason) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndProjectDelay($id: ID!, $version: Int!, $toOn: Date!, $reason: String!) {\n    endProjectDelay(id: $id, version: $version, toOn: $toOn, reason: $reason) { id version toOn }\n  }\n"): (typeof documents)["\n  mutation EndProjectDelay($id: ID!, $version: Int!, $toOn: Date!, $reason: String!) {\n    endProjectDelay(id: $id, version: $version, toOn: $toOn, reason: $reason) { id version toOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectProgress($projectId: ID!) {\n    projectProgress(projectId: $projectId) {\n      from to amount worksBehind investmentBehind definition\n      months { month planned investedPercent report { ...ReportFields } corrected { ...ReportFields } }\n    }\n  }\n  fragment ReportFields on ProgressReport { id invested works note evidence reason at by { id name } }\n"): (typeof documents)["\n  query ProjectProgress($projectId: ID!) {\n    projectProgress(projectId: $projectId) {\n      from to amount worksBehind investmentBehind definition\n      months { month planned investedPercent report { ...ReportFields } corrected { ...ReportFields } }\n    }\n  }\n  fragment ReportFields on ProgressReport { id invested works note evidence reason at by { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($projectId: ID!, $input: ProgressInput!, $idempotencyKey: String!) {\n    reportProgress(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { worksBehind }\n  }\n"): (typeof documents)["\n  mutation ReportProgress($projectId: ID!, $input: ProgressInput!, $idempotencyKey: String!) {\n    reportProgress(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { worksBehind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactsByBand {\n    contactsByBand { band days defaultDays projects overdue median longest }\n  }\n"): (typeof documents)["\n  query ContactsByBand {\n    contactsByBand { band days defaultDays projects overdue median longest }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContactRules($rules: [ContactRuleInput!]!, $reason: String!) {\n    setContactRules(rules: $rules, reason: $reason) { band days }\n  }\n"): (typeof documents)["\n  mutation SetContactRules($rules: [ContactRuleInput!]!, $reason: String!) {\n    setContactRules(rules: $rules, reason: $reason) { band days }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GateRules {\n    gateRules { number strictReviewMu senior reason at by { id name } added { stage codes } }\n  }\n"): (typeof documents)["\n  query GateRules {\n    gateRules { number strictReviewMu senior reason at by { id name } added { stage codes } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewGateRule($rule: GateRuleInput!) {\n    previewGateRule(rule: $rule) { to shut more }\n  }\n"): (typeof documents)["\n  query PreviewGateRule($rule: GateRuleInput!) {\n    previewGateRule(rule: $rule) { to shut more }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGateRule($rule: GateRuleInput!, $number: Int!, $reason: String!) {\n    setGateRule(rule: $rule, number: $number, reason: $reason) { number }\n  }\n"): (typeof documents)["\n  mutation SetGateRule($rule: GateRuleInput!, $number: Int!, $reason: String!) {\n    setGateRule(rule: $rule, number: $number, reason: $reason) { number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n"): (typeof documents)["\n  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { ...BoardCardFields }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardCount($filter: BoardFilter, $atMost: Int!) {\n    board(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n"): (typeof documents)["\n  query BoardCount($filter: BoardFilter, $atMost: Int!) {\n    board(first: 1, filter: $filter) { totalCount(atMost: $atMost) }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light byException\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    nextMilestone { kind dueOn }\n    givenFigures { ...GivenFigureFields }\n  }\n"): (typeof documents)["\n  fragment BoardCardFields on BoardCard {\n    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light byException\n    company { id name shortName }\n    node { id name chainId chainName }\n    owner { id name }\n    nextMilestone { kind dueOn }\n    givenFigures { ...GivenFigureFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectRows($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...BoardCardFields\n        investor fixedInvestment fundsArrived landArea factoryArea jobs industryCodes channel leadSource content firstContactOn lastProgressOn nextStep progress problem coordination remark updatedAt\n        chain { id name } office { id name } leader { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectRows($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...BoardCardFields\n        investor fixedInvestment fundsArrived landArea factoryArea jobs industryCodes channel leadSource content firstContactOn lastProgressOn nextStep progress problem coordination remark updatedAt\n        chain { id name } office { id name } leader { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardSummary($filter: BoardFilter) {\n    boardSummary(filter: $filter) {\n      batches { code label stages projects totalInvestment }\n      stages { stage projects totalInvestment }\n    }\n  }\n"): (typeof documents)["\n  query BoardSummary($filter: BoardFilter) {\n    boardSummary(filter: $filter) {\n      batches { code label stages projects totalInvestment }\n      stages { stage projects totalInvestment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n"): (typeof documents)["\n  query Project($id: ID!) {\n    project(id: $id) { ...ProjectFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons ruleNumber rule }\n    byException\n    gate { from to open missing { code kind label reason rule link } exempted { code label } }\n    milestones { id version kind plannedOn replannedOn actualOn dueOn replanReason replans { from to reason at by { id name } } }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt gateRuleNumber by { id name } reason }\n    contracts { ...ContractFields }\n    givenFigures { ...GivenFigureFields }\n  }\n"): (typeof documents)["\n  fragment ProjectFields on Project {\n    id version code name investor stage sideState sideReason\n    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu\n    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn\n    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt\n    company { id name shortName }\n    chain { id name }\n    node { id name chainId chainName }\n    owner { id name }\n    office { id name }\n    leader { id name }\n    light { light reasons ruleNumber rule }\n    byException\n    gate { from to open missing { code kind label reason rule link } exempted { code label } }\n    milestones { id version kind plannedOn replannedOn actualOn dueOn replanReason replans { from to reason at by { id name } } }\n    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }\n    moves { id from to kind movedAt gateRuleNumber by { id name } reason }\n    contracts { ...ContractFields }\n    givenFigures { ...GivenFigureFields }\n  }\n"];
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
export function graphql(source: "\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {\n    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {\n    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pipeline {\n    pipeline { stage milestone signed senior addable { code label } requirements { added code label reason rule appliesTo exemptable evenWhenSkipped } }\n  }\n"): (typeof documents)["\n  query Pipeline {\n    pipeline { stage milestone signed senior addable { code label } requirements { added code label reason rule appliesTo exemptable evenWhenSkipped } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectRates($filter: RateFilter, $groupBy: RateGrouping) {\n    projectRates(filter: $filter, groupBy: $groupBy) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n    all: projectRates(filter: $filter) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n  }\n"): (typeof documents)["\n  query ProjectRates($filter: RateFilter, $groupBy: RateGrouping) {\n    projectRates(filter: $filter, groupBy: $groupBy) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n    all: projectRates(filter: $filter) {\n      key label\n      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referrals($side: ReferralSide, $state: ReferralState, $projectId: ID) {\n    referrals(side: $side, state: $state, projectId: $projectId) {\n      definition\n      totals { side referrals takenUp signed investment credit }\n      referrals {\n        id version side otherZone state name investor content totalInvestment contact offeredOn proposedShare proposedBy agreedShare reason\n        stage sideState signedOn creditedInvestment ownCredit otherCredit acts waits project { id code name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Referrals($side: ReferralSide, $state: ReferralState, $projectId: ID) {\n    referrals(side: $side, state: $state, projectId: $projectId) {\n      definition\n      totals { side referrals takenUp signed investment credit }\n      referrals {\n        id version side otherZone state name investor content totalInvestment contact offeredOn proposedShare proposedBy agreedShare reason\n        stage sideState signedOn creditedInvestment ownCredit otherCredit acts waits project { id code name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralZones {\n    referralZones { id name }\n  }\n"): (typeof documents)["\n  query ReferralZones {\n    referralZones { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferReferral($projectId: ID!, $input: ReferralInput!, $idempotencyKey: String!) {\n    offerReferral(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n"): (typeof documents)["\n  mutation OfferReferral($projectId: ID!, $input: ReferralInput!, $idempotencyKey: String!) {\n    offerReferral(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeReferralShare($id: ID!, $version: Int!, $share: Decimal!, $reason: String!) {\n    proposeReferralShare(id: $id, version: $version, share: $share, reason: $reason) { id version state }\n  }\n"): (typeof documents)["\n  mutation ProposeReferralShare($id: ID!, $version: Int!, $share: Decimal!, $reason: String!) {\n    proposeReferralShare(id: $id, version: $version, share: $share, reason: $reason) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeReferralShare($id: ID!, $version: Int!) {\n    agreeReferralShare(id: $id, version: $version) { id version state }\n  }\n"): (typeof documents)["\n  mutation AgreeReferralShare($id: ID!, $version: Int!) {\n    agreeReferralShare(id: $id, version: $version) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpReferral($id: ID!, $version: Int!, $input: TakeUpInput!) {\n    takeUpReferral(id: $id, version: $version, input: $input) { id version state project { id } }\n  }\n"): (typeof documents)["\n  mutation TakeUpReferral($id: ID!, $version: Int!, $input: TakeUpInput!) {\n    takeUpReferral(id: $id, version: $version, input: $input) { id version state project { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseReferral($id: ID!, $version: Int!, $reason: String!) {\n    refuseReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"): (typeof documents)["\n  mutation RefuseReferral($id: ID!, $version: Int!, $reason: String!) {\n    refuseReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReferral($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"): (typeof documents)["\n  mutation WithdrawReferral($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReferral(id: $id, version: $version, reason: $reason) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectCalendar($filter: BoardFilter, $from: Date!, $days: Int!, $perDay: Int!) {\n    boardCalendar(filter: $filter, from: $from, days: $days, perDay: $perDay) {\n      day due reached overdue\n      entries { kind dueOn actualOn project { id code name } }\n    }\n  }\n"): (typeof documents)["\n  query ProjectCalendar($filter: BoardFilter, $from: Date!, $days: Int!, $perDay: Int!) {\n    boardCalendar(filter: $filter, from: $from, days: $days, perDay: $perDay) {\n      day due reached overdue\n      entries { kind dueOn actualOn project { id code name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectTimeline($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name stage light milestones { kind dueOn actualOn } }\n    }\n  }\n"): (typeof documents)["\n  query ProjectTimeline($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {\n    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name stage light milestones { kind dueOn actualOn } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectNodes($filter: BoardFilter) {\n    boardNodes(filter: $filter) {\n      projects totalInvestment position\n      chain { id name } node { id name }\n      largest { id name totalInvestment }\n    }\n  }\n"): (typeof documents)["\n  query ProjectNodes($filter: BoardFilter) {\n    boardNodes(filter: $filter) {\n      projects totalInvestment position\n      chain { id name } node { id name }\n      largest { id name totalInvestment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyReminders($first: Int!, $after: String, $page: Int, $filter: ReminderFilter) {\n    myReminders(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version rule title body link dueOn state snoozedUntil createdAt deliveries { id channel state attempts deliveredAt lastError } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query MyReminders($first: Int!, $after: String, $page: Int, $filter: ReminderFilter) {\n    myReminders(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes { id version rule title body link dueOn state snoozedUntil createdAt deliveries { id channel state attempts deliveredAt lastError } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteReminder($id: ID!, $version: Int!) {\n    completeReminder(id: $id, version: $version) { id version state }\n  }\n"): (typeof documents)["\n  mutation CompleteReminder($id: ID!, $version: Int!) {\n    completeReminder(id: $id, version: $version) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeReminder($id: ID!, $version: Int!, $until: Date!) {\n    snoozeReminder(id: $id, version: $version, until: $until) { id version state snoozedUntil }\n  }\n"): (typeof documents)["\n  mutation SnoozeReminder($id: ID!, $version: Int!, $until: Date!) {\n    snoozeReminder(id: $id, version: $version, until: $until) { id version state snoozedUntil }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderRules {\n    reminderRules { code version title text enabled leadDays thresholdDays }\n  }\n"): (typeof documents)["\n  query ReminderRules {\n    reminderRules { code version title text enabled leadDays thresholdDays }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateReminderRule($code: String!, $version: Int!, $input: ReminderRuleInput!, $reason: String) {\n    updateReminderRule(code: $code, version: $version, input: $input, reason: $reason) { code version enabled leadDays thresholdDays }\n  }\n"): (typeof documents)["\n  mutation UpdateReminderRule($code: String!, $version: Int!, $input: ReminderRuleInput!, $reason: String) {\n    updateReminderRule(code: $code, version: $version, input: $input, reason: $reason) { code version enabled leadDays thresholdDays }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunReminderRules {\n    runReminderRules\n  }\n"): (typeof documents)["\n  mutation RunReminderRules {\n    runReminderRules\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchemeFields on AssessmentScheme {\n    number madeOn reason minTotal prohibited excessCapacity highConsumption strictReviewMu minIntensity minTaxPerMu minPlotRatio quorum majority source\n    criteria { code name weight minimum guidance }\n  }\n"): (typeof documents)["\n  fragment SchemeFields on AssessmentScheme {\n    number madeOn reason minTotal prohibited excessCapacity highConsumption strictReviewMu minIntensity minTaxPerMu minPlotRatio quorum majority source\n    criteria { code name weight minimum guidance }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectReviews($projectId: ID!) {\n    projectReviews(projectId: $projectId) {\n      mayAsk\n      findings { rule verdict detail source }\n      exemptable { code label }\n      scheme { ...SchemeFields }\n      reviews {\n        id version kind state askedOn note outcome concludedOn documentNo opinion validUntil mayConclude mayResubmit mayWithdraw\n        askedBy { id name } concludedBy { id name } project { id code name } standsInFor { code label }\n        assessment { schemeNumber total minTotal result lacks findings { rule verdict detail source } scores { code name weight minimum score reason } }\n        meeting { name metOn quorum majority entitled present for against abstain recused absent votes { vote remark person { id name } } }\n        rounds { number submittedOn note outcome reviewedOn opinion submittedBy { id name } reviewedBy { id name } changes { text answer } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectReviews($projectId: ID!) {\n    projectReviews(projectId: $projectId) {\n      mayAsk\n      findings { rule verdict detail source }\n      exemptable { code label }\n      scheme { ...SchemeFields }\n      reviews {\n        id version kind state askedOn note outcome concludedOn documentNo opinion validUntil mayConclude mayResubmit mayWithdraw\n        askedBy { id name } concludedBy { id name } project { id code name } standsInFor { code label }\n        assessment { schemeNumber total minTotal result lacks findings { rule verdict detail source } scores { code name weight minimum score reason } }\n        meeting { name metOn quorum majority entitled present for against abstain recused absent votes { vote remark person { id name } } }\n        rounds { number submittedOn note outcome reviewedOn opinion submittedBy { id name } reviewedBy { id name } changes { text answer } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewList($first: Int!, $after: String, $page: Int, $filter: ReviewFilter) {\n    reviewList(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind state askedOn note outcome concludedOn documentNo mayConclude mayResubmit\n        askedBy { id name } concludedBy { id name } project { id code name }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ReviewList($first: Int!, $after: String, $page: Int, $filter: ReviewFilter) {\n    reviewList(first: $first, after: $after, page: $page, filter: $filter) {\n      nodes {\n        id version kind state askedOn note outcome concludedOn documentNo mayConclude mayResubmit\n        askedBy { id name } concludedBy { id name } project { id code name }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentSchemes {\n    assessmentSchemes { ...SchemeFields }\n  }\n"): (typeof documents)["\n  query AssessmentSchemes {\n    assessmentSchemes { ...SchemeFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAssessmentScheme($number: Int!, $input: SchemeInput!, $reason: String!) {\n    changeAssessmentScheme(number: $number, input: $input, reason: $reason) { number }\n  }\n"): (typeof documents)["\n  mutation ChangeAssessmentScheme($number: Int!, $input: SchemeInput!, $reason: String!) {\n    changeAssessmentScheme(number: $number, input: $input, reason: $reason) { number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForReview($projectId: ID!, $input: ReviewRequestInput!, $idempotencyKey: String!) {\n    askForReview(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation AskForReview($projectId: ID!, $input: ReviewRequestInput!, $idempotencyKey: String!) {\n    askForReview(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReview($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReview(id: $id, version: $version, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation WithdrawReview($id: ID!, $version: Int!, $reason: String!) {\n    withdrawReview(id: $id, version: $version, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessProject($id: ID!, $version: Int!, $input: AssessmentInput!) {\n    assessProject(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation AssessProject($id: ID!, $version: Int!, $input: AssessmentInput!) {\n    assessProject(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCollectively($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideCollectively(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation DecideCollectively($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideCollectively(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideException($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideException(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation DecideException($id: ID!, $version: Int!, $input: MeetingVoteInput!) {\n    decideException(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewLegality($id: ID!, $version: Int!, $input: LegalityInput!) {\n    reviewLegality(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation ReviewLegality($id: ID!, $version: Int!, $input: LegalityInput!) {\n    reviewLegality(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitReview($id: ID!, $version: Int!, $input: ResubmissionInput!) {\n    resubmitReview(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation ResubmitReview($id: ID!, $version: Int!, $input: ResubmissionInput!) {\n    resubmitReview(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepFields on ServiceStep {\n    id version serviceId number title legalDays promisedDays documents deferralAllowed commitmentAllowed after state openedOn dueOn finishedOn waitingSince waitedDays\n    deferredDocuments deferredUntil commitmentNo remark heldDays late owesDocuments actions\n    office { id name } project { id name } agent { id name }\n  }\n"): (typeof documents)["\n  fragment StepFields on ServiceStep {\n    id version serviceId number title legalDays promisedDays documents deferralAllowed commitmentAllowed after state openedOn dueOn finishedOn waitingSince waitedDays\n    deferredDocuments deferredUntil commitmentNo remark heldDays late owesDocuments actions\n    office { id name } project { id name } agent { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgentServices($projectId: ID!) {\n    agentServices(projectId: $projectId) { id version templateName startedOn closedOn agent { id name } steps { ...StepFields } }\n  }\n"): (typeof documents)["\n  query AgentServices($projectId: ID!) {\n    agentServices(projectId: $projectId) { id version templateName startedOn closedOn agent { id name } steps { ...StepFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceSteps($first: Int!, $after: String, $page: Int, $filter: ServiceStepFilter, $sort: ServiceStepSort) {\n    serviceSteps(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) { nodes { ...StepFields } pageInfo { hasNextPage endCursor } totalCount }\n  }\n"): (typeof documents)["\n  query ServiceSteps($first: Int!, $after: String, $page: Int, $filter: ServiceStepFilter, $sort: ServiceStepSort) {\n    serviceSteps(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) { nodes { ...StepFields } pageInfo { hasNextPage endCursor } totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceRequests($first: Int!, $after: String, $page: Int, $filter: ServiceRequestFilter, $sort: ServiceRequestSort) {\n    serviceRequests(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version title content raisedOn band dueOn state answeredOn answer closedOn outcome late project { id name } office { id name } leader { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ServiceRequests($first: Int!, $after: String, $page: Int, $filter: ServiceRequestFilter, $sort: ServiceRequestSort) {\n    serviceRequests(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version title content raisedOn band dueOn state answeredOn answer closedOn outcome late project { id name } office { id name } leader { id name } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceHoldUps($since: Date) {\n    serviceHoldUps(since: $since) { heldDefinition lateDefinition rows { title steps open meanDays longestDays promisedDays lateShare office { id name } } }\n  }\n"): (typeof documents)["\n  query ServiceHoldUps($since: Date) {\n    serviceHoldUps(since: $since) { heldDefinition lateDefinition rows { title steps open meanDays longestDays promisedDays lateShare office { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceTemplates {\n    serviceTemplates { id version name band active steps { title legalDays promisedDays documents deferralAllowed commitmentAllowed after office { id name } } }\n  }\n"): (typeof documents)["\n  query ServiceTemplates {\n    serviceTemplates { id version name band active steps { title legalDays promisedDays documents deferralAllowed commitmentAllowed after office { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResponseRules {\n    responseRules { band workingDays defaultDays }\n  }\n"): (typeof documents)["\n  query ResponseRules {\n    responseRules { band workingDays defaultDays }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateServiceTemplate($input: ServiceTemplateInput!, $idempotencyKey: String!) {\n    createServiceTemplate(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreateServiceTemplate($input: ServiceTemplateInput!, $idempotencyKey: String!) {\n    createServiceTemplate(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateServiceTemplate($id: ID!, $version: Int!, $input: ServiceTemplateInput!) {\n    updateServiceTemplate(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateServiceTemplate($id: ID!, $version: Int!, $input: ServiceTemplateInput!) {\n    updateServiceTemplate(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetResponseRules($rules: [ResponseRuleInput!]!, $reason: String!) {\n    setResponseRules(rules: $rules, reason: $reason) { band workingDays }\n  }\n"): (typeof documents)["\n  mutation SetResponseRules($rules: [ResponseRuleInput!]!, $reason: String!) {\n    setResponseRules(rules: $rules, reason: $reason) { band workingDays }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAgentService($projectId: ID!, $agentId: ID!, $templateId: ID, $idempotencyKey: String!) {\n    startAgentService(projectId: $projectId, agentId: $agentId, templateId: $templateId, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation StartAgentService($projectId: ID!, $agentId: ID!, $templateId: ID, $idempotencyKey: String!) {\n    startAgentService(projectId: $projectId, agentId: $agentId, templateId: $templateId, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverAgentService($id: ID!, $version: Int!, $reason: String!, $agentId: ID!) {\n    handOverAgentService(id: $id, version: $version, reason: $reason, agentId: $agentId) { id version }\n  }\n"): (typeof documents)["\n  mutation HandOverAgentService($id: ID!, $version: Int!, $reason: String!, $agentId: ID!) {\n    handOverAgentService(id: $id, version: $version, reason: $reason, agentId: $agentId) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseAgentService($id: ID!, $version: Int!) {\n    closeAgentService(id: $id, version: $version) { id version }\n  }\n"): (typeof documents)["\n  mutation CloseAgentService($id: ID!, $version: Int!) {\n    closeAgentService(id: $id, version: $version) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveServiceStep($id: ID!, $version: Int!, $input: StepMoveInput!) {\n    moveServiceStep(id: $id, version: $version, input: $input) { id steps { id version } }\n  }\n"): (typeof documents)["\n  mutation MoveServiceStep($id: ID!, $version: Int!, $input: StepMoveInput!) {\n    moveServiceStep(id: $id, version: $version, input: $input) { id steps { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplyDeferredDocuments($id: ID!, $version: Int!, $documents: [String!]!) {\n    supplyDeferredDocuments(id: $id, version: $version, documents: $documents) { id steps { id version } }\n  }\n"): (typeof documents)["\n  mutation SupplyDeferredDocuments($id: ID!, $version: Int!, $documents: [String!]!) {\n    supplyDeferredDocuments(id: $id, version: $version, documents: $documents) { id steps { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseServiceRequest($projectId: ID!, $input: ServiceRequestInput!, $idempotencyKey: String!) {\n    raiseServiceRequest(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation RaiseServiceRequest($projectId: ID!, $input: ServiceRequestInput!, $idempotencyKey: String!) {\n    raiseServiceRequest(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerServiceRequest($id: ID!, $version: Int!, $answer: String!) {\n    answerServiceRequest(id: $id, version: $version, answer: $answer) { id version }\n  }\n"): (typeof documents)["\n  mutation AnswerServiceRequest($id: ID!, $version: Int!, $answer: String!) {\n    answerServiceRequest(id: $id, version: $version, answer: $answer) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseServiceRequest($id: ID!, $version: Int!, $outcome: String!) {\n    closeServiceRequest(id: $id, version: $version, outcome: $outcome) { id version }\n  }\n"): (typeof documents)["\n  mutation CloseServiceRequest($id: ID!, $version: Int!, $outcome: String!) {\n    closeServiceRequest(id: $id, version: $version, outcome: $outcome) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenServiceRequest($id: ID!, $version: Int!, $reason: String!) {\n    reopenServiceRequest(id: $id, version: $version, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation ReopenServiceRequest($id: ID!, $version: Int!, $reason: String!) {\n    reopenServiceRequest(id: $id, version: $version, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $page: Int, $filter: PersonFilter, $sort: PersonSort) {\n    people(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version login name email phone roles office { id name } locale active }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query People($first: Int!, $after: String, $page: Int, $filter: PersonFilter, $sort: PersonSort) {\n    people(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {\n      nodes { id version login name email phone roles office { id name } locale active }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offices {\n    offices { id version code name }\n  }\n"): (typeof documents)["\n  query Offices {\n    offices { id version code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingTeams {\n    workingTeams { id version name leader { id name } head { id name } members { id name } }\n  }\n"): (typeof documents)["\n  query WorkingTeams {\n    workingTeams { id version name leader { id name } head { id name } members { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOffice($input: OfficeInput!, $idempotencyKey: String!) {\n    createOffice(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation CreateOffice($input: OfficeInput!, $idempotencyKey: String!) {\n    createOffice(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOffice($id: ID!, $version: Int!, $input: OfficeInput!, $reason: String) {\n    updateOffice(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateOffice($id: ID!, $version: Int!, $input: OfficeInput!, $reason: String) {\n    updateOffice(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOffice($id: ID!, $version: Int!, $reason: String) {\n    closeOffice(id: $id, version: $version, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation CloseOffice($id: ID!, $version: Int!, $reason: String) {\n    closeOffice(id: $id, version: $version, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkingTeam($input: WorkingTeamInput!, $idempotencyKey: String!) {\n    createWorkingTeam(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"): (typeof documents)["\n  mutation CreateWorkingTeam($input: WorkingTeamInput!, $idempotencyKey: String!) {\n    createWorkingTeam(input: $input, idempotencyKey: $idempotencyKey) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWorkingTeam($id: ID!, $version: Int!, $input: WorkingTeamInput!, $reason: String) {\n    updateWorkingTeam(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateWorkingTeam($id: ID!, $version: Int!, $input: WorkingTeamInput!, $reason: String) {\n    updateWorkingTeam(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseWorkingTeam($id: ID!, $version: Int!, $successorId: ID, $reason: String) {\n    closeWorkingTeam(id: $id, version: $version, successorId: $successorId, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation CloseWorkingTeam($id: ID!, $version: Int!, $successorId: ID, $reason: String) {\n    closeWorkingTeam(id: $id, version: $version, successorId: $successorId, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonNames {\n    people(first: 200, sort: NAME_ASC) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query PersonNames {\n    people(first: 200, sort: NAME_ASC) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!, $idempotencyKey: String!) {\n    createPerson(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"): (typeof documents)["\n  mutation CreatePerson($input: CreatePersonInput!, $idempotencyKey: String!) {\n    createPerson(input: $input, idempotencyKey: $idempotencyKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: UpdatePersonInput!, $reason: String) {\n    updatePerson(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdatePerson($id: ID!, $version: Int!, $input: UpdatePersonInput!, $reason: String) {\n    updatePerson(id: $id, version: $version, input: $input, reason: $reason) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarDays($year: Int!) {\n    calendarDays(year: $year) { id date working note }\n  }\n"): (typeof documents)["\n  query CalendarDays($year: Int!) {\n    calendarDays(year: $year) { id date working note }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCalendarDay($input: CalendarDayInput!, $reason: String) {\n    setCalendarDay(input: $input, reason: $reason) { id date working note }\n  }\n"): (typeof documents)["\n  mutation SetCalendarDay($input: CalendarDayInput!, $reason: String) {\n    setCalendarDay(input: $input, reason: $reason) { id date working note }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queues {\n    queueFigures { name waiting delayed active failed }\n    outboxProblems { id queue job dueAt enqueueCount lastError failedAt }\n  }\n"): (typeof documents)["\n  query Queues {\n    queueFigures { name waiting delayed active failed }\n    outboxProblems { id queue job dueAt enqueueCount lastError failedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendOutboxJob($id: ID!) {\n    resendOutboxJob(id: $id)\n  }\n"): (typeof documents)["\n  mutation ResendOutboxJob($id: ID!) {\n    resendOutboxJob(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ZoneComparison {\n    zoneComparison { zone { id name } projects signed commissioned contractedInvestment breachedMetrics referralCredit receivedCredit }\n  }\n"): (typeof documents)["\n  query ZoneComparison {\n    zoneComparison { zone { id name } projects signed commissioned contractedInvestment breachedMetrics referralCredit receivedCredit }\n  }\n"];
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