import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The layers of src, lowest first: a folder may import from itself and from the folders before it. */
const LAYERS = [
  'report',
  'normalize',
  'content',
  'site',
  'evidence',
  'audit',
  'cite',
  'markdown',
  'verify',
  'exports',
  'release',
  'search',
  'i18n',
  'social',
  'components',
  'layouts',
  'pages',
  'cli',
];

const importDirection = LAYERS.map((layer, index) => ({
  target: `./src/${layer}`,
  from: LAYERS.slice(index + 1).map((later) => `./src/${later}`),
  // The schemas are the contract of what normalize writes; they import nothing but Zod.
  ...(layer === 'normalize' ? { except: ['./schemas'] } : {}),
  message: `Unexpected import from a later layer, expected only earlier ones: ${LAYERS.slice(0, index + 1).join(' < ')}. See docs/architecture.md.`,
})).filter(({ from }) => from.length > 0);

/** What is built and run may not lean on what tries it out. */
const noTests = {
  target: './src',
  from: './test',
  message: 'Unexpected import of a test from src, expected only src. See docs/architecture.md.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.next-*/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'look/',
      'release/',
      'test/**/fixtures/',
      'test/**/cases/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...importDirection, noTests] }],
      // Stages before the pages run without Astro.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['warn', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: LAYERS.slice(0, LAYERS.indexOf('components')).map((layer) => `src/${layer}/**`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^astro(:|$|/)',
              message:
                'Unexpected import of Astro in a pure stage, expected none. See docs/architecture.md.',
            },
          ],
        },
      ],
    },
  },
  {
    // Markup is broken into more lines than code.
    files: ['**/*.astro'],
    rules: { 'max-lines': ['warn', { max: 160, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
