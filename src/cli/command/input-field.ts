import { z } from 'zod';

type Kind = 'text' | 'number' | 'yes' | 'texts';

/** One field of a verb's input as the command line sees it. */
export type InputField = {
  readonly name: string;
  /** `--silent-for` */
  readonly flag: string;
  readonly kind: Kind;
  readonly says: string;
  readonly choices?: readonly string[];
  readonly standard?: string | number | boolean;
  readonly required: boolean;
};

/** The fields of an input, each unwrapped to what is typed for it. */
export function inputFields(input: z.ZodObject): readonly InputField[] {
  return Object.entries(input.shape).map(([name, schema]) => inputField(name, schema));
}

function inputField(name: string, schema: z.core.$ZodType): InputField {
  const { inner, says, standard, required } = unwrapped(schema);
  const choices = choicesOf(inner);
  return {
    name,
    flag: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    kind: kindOf(inner),
    says,
    required,
    ...(choices && { choices }),
    ...(standard !== undefined && { standard }),
  };
}

type Unwrapped = Pick<InputField, 'says' | 'standard' | 'required'> & { readonly inner: z.core.$ZodType };

function unwrapped(schema: z.core.$ZodType): Unwrapped {
  const says = z.globalRegistry.get(schema)?.description ?? '';
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const within = unwrapped(schema.def.innerType);
    const standard = schema instanceof z.ZodDefault ? shownStandard(schema.def.defaultValue) : undefined;
    return {
      ...within,
      says: says || within.says,
      required: false,
      ...(standard !== undefined && { standard }),
    };
  }
  return { inner: schema, says, required: true };
}

function shownStandard(value: unknown): InputField['standard'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

function kindOf(schema: z.core.$ZodType): Kind {
  if (schema instanceof z.ZodBoolean) return 'yes';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodArray ? 'texts' : 'text';
}

function choicesOf(schema: z.core.$ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodArray) return choicesOf(schema.def.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
}
