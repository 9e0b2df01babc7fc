import { describe, expect, it } from 'vitest';
import { hashContent } from '../../src/components/corpus/hash-content.ts';
import { toSentenceFragment, toSentenceLabel } from '../../src/components/corpus/evidence-link.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('hashContent', () => {
  const files = [
    { path: 'content/a.md', bytes: bytes('甲') },
    { path: 'content/b.md', bytes: bytes('乙') },
  ];

  it('does not depend on the order of the files', () => {
    expect(hashContent(files.toReversed())).toBe(hashContent(files));
  });

  it('changes with a byte, with a name, and where bytes move from one file to the next', () => {
    const hashes = [
      files,
      [files[0]!, { path: 'content/b.md', bytes: bytes('丙') }],
      [files[0]!, { path: 'content/c.md', bytes: bytes('乙') }],
      [
        { path: 'content/a.md', bytes: bytes('甲乙') },
        { path: 'content/b.md', bytes: bytes('') },
      ],
    ].map(hashContent);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('sentence links', () => {
  it('names one sentence, or the first and the last of a run', () => {
    expect(toSentenceFragment(['p3s2'])).toBe('#p3s2');
    expect(toSentenceFragment(['p3s2', 'p3s3', 'p3s4'])).toBe('?to=p3s4#p3s2');
    expect(toSentenceLabel(['p3s2', 'p3s4'])).toBe('p3s2–p3s4');
  });
});
