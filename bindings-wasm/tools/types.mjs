// TypeScript types out of the two JSON Schemas in docs/schema, doc comments included.
//
// One name per type. Where what is read may leave something out that what is written always has, the type is the one that
// is read: so an answer of the library can be handed back to it as it is. Knows the keywords that our schemas have.

const HEAD = `// Written by tools/types.mjs from docs/schema; \`cargo xtask npm\` keeps it fresh. Do not edit.
//
// One name per type: where the library may be given less than it gives, such as \`null\` left out, the type is what it may
// be given. So every answer, or part of one, can be handed back as it is.
`;

/** The whole file. */
export function typesOf(input, output) {
  const defs = { ...output.$defs, ...input.$defs };
  const types = Object.keys(defs)
    .sort()
    .map((name) => comment(defs[name].description, '') + declaration(name, defs[name]));
  return [HEAD, ...types].join('\n');
}

function declaration(name, schema) {
  const type = typeOf(schema, '');
  if (schema.type === 'object' && type.startsWith('{')) return `export interface ${name} ${type}\n`;
  return `export type ${name} =${type.startsWith('\n') ? '' : ' '}${type};\n`;
}

function typeOf(schema, indent) {
  if (schema.$ref) return schema.$ref.split('/').pop();
  if ('const' in schema) return literal(schema.const);
  if (schema.enum)
    return union(
      schema.enum.map((value) => ({ const: value })),
      indent,
    );
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return union(options, indent);
  if (Array.isArray(schema.type)) {
    return union(
      schema.type.map((type) => ({ ...schema, type, description: undefined })),
      indent,
    );
  }
  switch (schema.type) {
    case 'object':
      return objectOf(schema, indent);
    case 'array':
      return arrayOf(typeOf(schema.items, indent));
    case 'integer':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`);
  }
}

function union(options, indent) {
  const described = options.some((option) => option.description);
  if (!described) return options.map((option) => typeOf(option, indent)).join(' | ');
  const inner = `${indent}  `;
  return options
    .map((option) => `\n${comment(option.description, inner)}${inner}| ${typeOf(option, inner)}`)
    .join('');
}

function objectOf(schema, indent) {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return 'Record<string, never>';
  const required = new Set(schema.required);
  const inner = `${indent}  `;
  // The tag of a union comes first, as a reader looks for it.
  properties.sort(([a], [b]) => Number(b === 'type') - Number(a === 'type'));
  const lines = properties.map(([key, property]) => {
    const type = typeOf(property, inner);
    const field = required.has(key) ? `${key}: ${type}` : `${key}?: ${type} | undefined`;
    return `${comment(property.description, inner)}${inner}${field};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/** A list is only read, so one that the caller may not change is taken too. */
function arrayOf(item) {
  return /^\w+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`;
}

function literal(value) {
  return `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Rust's links to other items are only code here. */
function comment(description, indent) {
  if (!description) return '';
  const lines = description.replace(/\[(`[^`\]]+`)\](\([^)]*\))?/g, '$1').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
