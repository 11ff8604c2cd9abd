import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { MAX_PAGE } from './connection.js';

/** Lists that have no `first` argument are counted as this long. */
const PLAIN_LIST = 10;

type Variables = Record<string, unknown>;

/** What can be said of an operation from its document alone. */
export interface OperationFacts {
  /** Permissions that its fields and types state. */
  permissions: Set<string>;
  /** Permissions of the mutations among them. */
  changes: Set<string>;
  depth: number;
  aliases: number;
  rootFields: number;
  introspection: boolean;
  /** What it costs with these variables: its fields, each as often as the pages and lists above it are long. */
  cost: (variables: Variables) => number;
}

/** The permission a field or type states with `@Requires`; undefined when it states none. */
export function statedPermission(thing: { extensions?: Record<string, unknown> | null }): string | undefined {
  return thing.extensions?.permission as string | undefined;
}

/** `known` holds the costs of fragments that were reckoned already for the same variables. */
type Cost = (variables: Variables, known: Map<string, number>) => number;

/** A selection set, or one selection of it. */
interface Part {
  depth: number;
  aliases: number;
  /** Fields of its first level. */
  fields: number;
  cost: Cost;
}

const NOTHING: Part = { depth: 0, aliases: 0, fields: 0, cost: () => 0 };

/**
 * Reads an operation without executing it: which permissions it needs, how deep it goes, what it costs with given variables. Each
 * fragment is read once however often it is spread, so that fragments that double each other cost a few steps, not millions.
 */
export function operationFacts(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): OperationFacts {
  const reading = new Reading(schema, document, operation);
  const root = schema.getRootType(operation.operation);
  const whole = root ? reading.selections(operation.selectionSet, root) : NOTHING;
  return {
    permissions: reading.permissions,
    changes: reading.changes,
    introspection: reading.introspection,
    depth: whole.depth,
    aliases: whole.aliases,
    rootFields: whole.fields,
    cost: (variables) => whole.cost(variables, new Map()),
  };
}

class Reading {
  readonly permissions = new Set<string>();
  readonly changes = new Set<string>();
  introspection = false;
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private readonly read = new Map<string, Part>();
  private readonly variableDefaults: Variables;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.fragments = new Map(document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map((f) => [f.name.value, f]));
    this.variableDefaults = Object.fromEntries((operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, numberOf(defaultValue)]));
  }

  selections(set: SelectionSetNode, type: GraphQLCompositeType): Part {
    const permission = statedPermission(type);
    if (permission) this.permissions.add(permission);
    const parts = set.selections.map((selection) => this.selection(selection, type));
    return {
      depth: Math.max(0, ...parts.map((part) => part.depth)),
      aliases: parts.reduce((sum, part) => sum + part.aliases, 0),
      fields: parts.reduce((sum, part) => sum + part.fields, 0),
      cost: (variables, known) => parts.reduce((sum, part) => sum + part.cost(variables, known), 0),
    };
  }

  private selection(selection: SelectionNode, type: GraphQLCompositeType): Part {
    if (selection.kind === Kind.FIELD) return this.field(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    const target = selection.typeCondition ? this.schema.getType(selection.typeCondition.name.value) : type;
    return isCompositeType(target) ? this.selections(selection.selectionSet, target) : NOTHING;
  }

  private fragment(name: string): Part {
    const known = this.read.get(name);
    if (known) return known;
    // Met again while it is read, it leads in a circle: that adds nothing, and the validation refuses it.
    this.read.set(name, NOTHING);
    const fragment = this.fragments.get(name);
    const target = fragment && this.schema.getType(fragment.typeCondition.name.value);
    if (!fragment || !isCompositeType(target)) return NOTHING;
    const part = this.selections(fragment.selectionSet, target);
    const once: Part = {
      ...part,
      cost: (variables, reckoned) => {
        const cost = reckoned.get(name) ?? part.cost(variables, reckoned);
        reckoned.set(name, cost);
        return cost;
      },
    };
    this.read.set(name, once);
    return once;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType): Part {
    const own = { depth: 1, aliases: node.alias ? 1 : 0, fields: 1 };
    if (node.name.value === '__typename') return { ...own, cost: () => 0 };
    if (node.name.value.startsWith('__')) this.introspection = true;
    const introspected = { __schema: this.schema.getType('__Schema'), __type: this.schema.getType('__Type') }[node.name.value];
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    const permission = field && statedPermission(field);
    if (permission) {
      this.permissions.add(permission);
      if (parent === this.schema.getMutationType()) this.changes.add(permission);
    }
    const type = field ? getNamedType(field.type) : introspected;
    if (!node.selectionSet || !isCompositeType(type)) return { ...own, cost: () => 1 };
    const inner = this.selections(node.selectionSet, type);
    const size = field ? this.pageSize(node, field) : () => 1;
    return {
      depth: 1 + inner.depth,
      aliases: own.aliases + inner.aliases,
      fields: 1,
      cost: (variables, known) => 1 + size(variables) * inner.cost(variables, known),
    };
  }

  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): (variables: Variables) => number {
    const first = field.args.find((arg) => arg.name === 'first');
    if (!first) {
      // The `nodes` of a connection were counted with its `first`.
      const length = isListType(getNullableType(field.type)) && field.name !== 'nodes' ? PLAIN_LIST : 1;
      return () => length;
    }
    const given = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
    const fallback = typeof first.defaultValue === 'number' ? first.defaultValue : PLAIN_LIST;
    return (variables) => {
      const value = given?.kind === Kind.VARIABLE ? (variables[given.name.value] ?? this.variableDefaults[given.name.value]) : numberOf(given);
      const size = Number(value ?? fallback);
      return Number.isFinite(size) ? Math.min(Math.max(size, 1), 1_000) : MAX_PAGE;
    };
  }
}

function numberOf(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
