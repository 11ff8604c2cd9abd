import { registerEnumType } from '@nestjs/graphql';
import type { Locale } from '../messages/index.js';

type Labels = Record<Locale, string>;
type EnumObject = Record<string, string>;

interface LabelledEnum {
  name: string;
  values: { value: string; labels: Labels }[];
}

const registered: LabelledEnum[] = [];

/**
 * Registers a GraphQL enum (names in capitals, stored values in small letters) together with the label of every member in every
 * language; a member without its labels does not compile.
 */
export function labelledEnum<E extends EnumObject>(type: E, name: string, description: string, labels: Record<keyof E, Labels>): void {
  registerEnumType(type, { name, description });
  registered.push({ name, values: Object.keys(type).map((value) => ({ value, labels: labels[value as keyof E] })) });
}

/** All labelled enums in one language, for clients to show. */
export function enumLabels(locale: Locale): { name: string; values: { value: string; label: string }[] }[] {
  return registered.map(({ name, values }) => ({ name, values: values.map(({ value, labels }) => ({ value, label: labels[locale] })) }));
}

/** The label of one member, by its stored value. */
export function enumLabel<E extends EnumObject>(type: E, name: string, stored: E[keyof E] | string, locale: Locale): string {
  const key = Object.keys(type).find((candidate) => type[candidate] === stored);
  return registered.find((entry) => entry.name === name)?.values.find((entry) => entry.value === key)?.labels[locale] ?? String(stored);
}
