import { HEADER_RULES, type HeaderRule } from './headers.ts';
import { toPathPattern } from './path-pattern.ts';

const RE_ODD = /[^a-z]+/gu;

const toVariable = (name: string): string =>
  `$gazetteer_${name.toLowerCase().replaceAll(RE_ODD, '_')}`;

interface Header {
  name: string;
  values: { path: string; value: string }[];
}

/** The rules turned around: for each header, its value by path. */
function listHeaders(rules: readonly HeaderRule[]): Header[] {
  const pairs = rules.flatMap(({ path, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ name, path, value })),
  );
  return [...Map.groupBy(pairs, ({ name }) => name)].map(([name, values]) => ({ name, values }));
}

/** A header that every path has is written as it stands; of the others a map finds the value, and nginx sends no empty header. */
function writeMap({ name, values }: Header): string[] {
  if (values.every(({ path }) => path === '/*')) return [];
  return [
    `map $uri ${toVariable(name)} {`,
    '    default "";',
    ...values.map(({ path, value }) => `    "~${toPathPattern(path)}" "${value}";`),
    '}',
    '',
  ];
}

const writeHeader = ({ name, values }: Header): string =>
  values.every(({ path }) => path === '/*')
    ? `    add_header ${name} "${values[0]?.value ?? ''}" always;`
    : `    add_header ${name} ${toVariable(name)} always;`;

/** nginx has a type for each ending; where ours is another, a location says so and asks for nothing else. */
const writeType = ({ path, value }: { path: string; value: string }): string[] => {
  const [type = '', charset] = value.split('; charset=');
  return [
    `    location ~ "${toPathPattern(path)}" {`,
    '        types { }',
    `        default_type "${type}";`,
    charset === undefined ? '        charset off;' : `        charset_types "${type}";`,
    '    }',
  ];
};

/**
 * A configuration of nginx (1.22, as Debian has it) that serves a built site with the headers of
 * `headers.ts`, the 404 page of the language, and addresses that end in a slash.
 */
export function toNginxConfig(rules: readonly HeaderRule[] = HEADER_RULES): string {
  const headers = listHeaders(rules);
  const types = headers.find(({ name }) => name === 'Content-Type');
  const others = headers.filter((header) => header !== types);
  return [
    '# Written by `node src/site/nginx.ts > docs/nginx.conf`: edit src/site/headers.ts, not this file.',
    ...others.flatMap(writeMap),
    'server {',
    '    listen 80;',
    '    server_name gazetteer.example;',
    '    root /var/www/gazetteer;',
    '    index index.html;',
    '    charset utf-8;',
    '    server_tokens off;',
    '    # /counties leads to /counties/, wherever the site is served from.',
    '    absolute_redirect off;',
    '',
    ...others.map(writeHeader),
    '',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_types text/css text/javascript application/javascript application/json application/ld+json image/svg+xml text/csv text/markdown text/plain text/turtle application/atom+xml application/wasm;',
    '',
    '    error_page 404 /404.html;',
    '    location /zh/ {',
    '        error_page 404 /zh/404.html;',
    '    }',
    ...(types?.values.flatMap(writeType) ?? []),
    '}',
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(toNginxConfig());
