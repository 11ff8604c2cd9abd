import { RequestMethod, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { grantedScope, PERMISSIONS, READ_ONLY_ROLES, ROLES, ROUTE_PERMISSION, type Permission, type Role } from '#identity';
import { statedPermission } from '#platform';
import { documentFor, objectTypes, operationsOf, variablesFor, type Operation } from '../support/operations.js';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';

/** All that anybody may ask for without signing in. */
const PUBLIC_OPERATIONS = ['signIn', 'viewer'];
/** Changes that concern oneself alone; open to those who otherwise only read. */
const ABOUT_ONESELF = ['public', 'self.use'];

describe('the permission matrix', () => {
  let server: TestServer;
  let schema: GraphQLSchema;
  let operations: Operation[];
  beforeAll(async () => {
    server = await openTestServer();
    schema = server.running.app.get(GraphQLSchemaHost).schema;
    operations = operationsOf(schema);
  });
  afterAll(() => server.close());

  it('is stated by every query, mutation and object type, with a permission that exists', () => {
    const stated = [
      ...operations.map(({ name, field }) => ({ name, permission: statedPermission(field) })),
      ...objectTypes(schema).map((type) => ({ name: type.name, permission: statedPermission(type) })),
    ];
    const wrong = stated.filter(({ permission }) => permission !== 'public' && !(permission !== undefined && permission in PERMISSIONS));
    expect(wrong).toEqual([]);
  });

  it('leaves nothing public but signing in', () => {
    expect(operations.filter(({ field }) => statedPermission(field) === 'public').map(({ name }) => name).sort()).toEqual(PUBLIC_OPERATIONS);
  });

  it('is stated by every plain HTTP route', () => {
    const open: string[] = [];
    for (const module of server.running.app.get(ModulesContainer).values()) {
      for (const { metatype } of module.controllers.values()) {
        const controller = metatype as Type;
        for (const name of Object.getOwnPropertyNames(controller.prototype)) {
          const handler: unknown = (controller.prototype as Record<string, unknown>)[name];
          if (typeof handler !== 'function' || Reflect.getMetadata('method', handler) === undefined) continue;
          const permission: unknown = Reflect.getMetadata(ROUTE_PERMISSION, handler) ?? Reflect.getMetadata(ROUTE_PERMISSION, controller);
          if (permission === undefined) open.push(`${RequestMethod[Reflect.getMetadata('method', handler) as number]} ${controller.name}.${name}`);
        }
      }
    }
    expect(open).toEqual([]);
  });

  it('gives those who only read no other permission to change', () => {
    // Whose own service judges further: by the owner of the reminder, the office of the task.
    const judgedInside = [...ABOUT_ONESELF, 'reminder.own', 'task.update'];
    const changing = operations.filter(({ kind }) => kind === 'mutation').map(({ field }) => statedPermission(field)!);
    const held = READ_ONLY_ROLES.flatMap((role) =>
      changing.filter((permission) => !judgedInside.includes(permission) && grantedScope(permission as Permission, [role])).map((permission) => `${role} ${permission}`),
    );
    expect(held).toEqual([]);
  });

  describe('over HTTP', () => {
    // `@skip` keeps what is allowed from running: what is judged is the operation, which is judged as a whole before any of it runs.
    const judged = async (client: TestClient, operation: Operation) => {
      const variables = variablesFor(operation, new Map());
      const { errors } = await client.send(documentFor(schema, operation, variables, '@skip(if: true)'), variables);
      return errors?.[0] ? (errors[0].path ? 'ran' : errors[0].extensions.code) : 'ok';
    };
    /** What the operation asks of the caller: the field's permission and those of the types it answers with. */
    const needs = (operation: Operation): string[] => {
      const found = new Set<string>([statedPermission(operation.field)!]);
      const visit = (type: unknown, seen: string[]): void => {
        if (!isObjectType(type) || seen.includes(type.name)) return;
        const permission = statedPermission(type);
        if (permission) found.add(permission);
        Object.values(type.getFields()).forEach((field) => visit(getNamedType(field.type), [...seen, type.name]));
      };
      visit(getNamedType(operation.field.type), []);
      return [...found].filter((permission) => permission !== 'public');
    };

    it.each([...ROLES])('holds for %s', async (role: Role) => {
      const client = await server.as({ roles: [role] });
      const expected: Record<string, string> = {};
      const found: Record<string, string> = {};
      for (const operation of operations) {
        const lacking = needs(operation).some((permission) => !grantedScope(permission as Permission, [role]));
        const change = operation.kind === 'mutation' && !ABOUT_ONESELF.includes(statedPermission(operation.field)!);
        expected[operation.name] = lacking ? 'FORBIDDEN' : change && READ_ONLY_ROLES.includes(role) ? 'READ_ONLY' : 'ok';
        found[operation.name] = await judged(client, operation);
      }
      expect(found).toEqual(expected);
    });

    it('holds for somebody without any role, and for nobody', async () => {
      const roleless = await server.as({ roles: [] });
      for (const operation of operations) {
        const isPublic = PUBLIC_OPERATIONS.includes(operation.name);
        expect([operation.name, await judged(server.anonymous, operation)]).toEqual([operation.name, isPublic ? 'ok' : 'UNAUTHENTICATED']);
        expect([operation.name, await judged(roleless, operation)]).toEqual([operation.name, isPublic ? 'ok' : 'FORBIDDEN']);
      }
    });
  });
});
