import { mapSchema, MapperKind } from '@graphql-tools/utils';
import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** Scalars whose values are read in the form in which they are answered: texts and booleans. */
const AS_READ = ['ID', 'String', 'Boolean', 'Date', 'Decimal'];

/**
 * The schema as graphql-jit compiles it, together with its option `disableLeafSerialization`: it leaves strings and whatever has the name of
 * a scalar of its own untouched, but calls a function, with a path made for an error that does not come, for each value of every other
 * leaf, which costs more than all else on a page of rows. So what is answered as it is read becomes a string here, and what is not (enumerations,
 * numbers, instants) gets another name, under which it is still converted.
 */
export function plainLeaves(schema: GraphQLSchema): GraphQLSchema {
  const converted = new Map<string, GraphQLScalarType>();
  const plain = <T extends GraphQLOutputType>(type: T): GraphQLOutputType => {
    if (isNonNullType(type)) return new GraphQLNonNull(plain(type.ofType as GraphQLOutputType) as never);
    if (isListType(type)) return new GraphQLList(plain(type.ofType as GraphQLOutputType));
    if (isScalarType(type) && AS_READ.includes(type.name)) return GraphQLString;
    if (!isScalarType(type) && !isEnumType(type)) return type;
    let scalar = converted.get(type.name);
    if (!scalar) converted.set(type.name, (scalar = new GraphQLScalarType({ name: `Answered${type.name}`, serialize: (value) => type.serialize(value) })));
    return scalar;
  };
  return mapSchema(schema, { [MapperKind.OBJECT_FIELD]: (field) => ({ ...field, type: plain(field.type) }) });
}
