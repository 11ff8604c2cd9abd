const OPERATIONS = ['Query', 'Mutation', 'Subscription', 'ResolveField'];
const ROUTES = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'Sse'];

/** Fails on a resolver method, an object type or an HTTP route that does not state who may use it. */
export const statesPermission = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      operation: 'This resolver method states no permission: add @Requires(…).',
      type: 'This object type states no permission: add @Requires(…).',
      route: 'This route states no permission: add @Requires(…) to it or to its controller.',
    },
  },
  create(context) {
    const type = (node) => {
      const objectType = decorator(node, ['ObjectType']);
      if (objectType && !isAbstract(objectType) && !states(node)) context.report({ node: objectType, messageId: 'type' });
    };
    return {
      ClassDeclaration: type,
      ClassExpression: type,
      MethodDefinition(node) {
        const operation = decorator(node, OPERATIONS);
        if (operation && !states(node)) context.report({ node: operation, messageId: 'operation' });
        const route = decorator(node, ROUTES);
        if (route && !requires(node) && !requires(node.parent.parent)) context.report({ node: route, messageId: 'route' });
      },
    };
  },
};

const nameOf = ({ expression }) => (expression.type === 'CallExpression' ? expression.callee : expression).name;
const decorator = (node, names) => (node.decorators ?? []).find((one) => names.includes(nameOf(one)));
const requires = (node) => Boolean(decorator(node, ['Requires']));

/** `@Extensions({ permission })` is what `@Requires` stands for, in the room that cannot see it. */
function states(node) {
  const extensions = decorator(node, ['Extensions'])?.expression.arguments?.[0];
  return requires(node) || Boolean(property(extensions, 'permission'));
}

/** What is there only to be inherited from never reaches the schema. */
function isAbstract({ expression }) {
  return (expression.arguments ?? []).some((argument) => property(argument, 'isAbstract')?.value.value === true);
}

function property(node, name) {
  return node?.type === 'ObjectExpression' ? node.properties.find((one) => one.type === 'Property' && one.key.name === name) : undefined;
}
