/**
 * For the conditions of a filter: adds one for each value that is given, as a parameter of the statement. A field that is left out, or null,
 * is no condition.
 */
export function whenGiven(conditions: string[], params: unknown[]): (value: unknown, condition: (param: string) => string) => void {
  return (value, condition) => {
    if (value === undefined || value === null) return;
    conditions.push(condition(`$${params.push(value)}`));
  };
}
