import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainInValue, parseAuthenticationResults } from '../../../../judge/origin/authentication-results.ts';
import type { AuthenticationResults } from '../../../../judge/origin/authentication-results.ts';

/** "method=result type.name=value …" of each result. */
function plainly(field: AuthenticationResults | null): string[] | null {
  return (
    field &&
    field.results.map(({ method, result, properties }) =>
      [`${method}=${result}`, ...properties.map(({ type, name, value }) => `${type}.${name}=${value}`)].join(' '),
    )
  );
}

describe('a field Authentication-Results', () => {
  it.each<[string, string, string, string[]]>([
    ['one result', 'mx.post.example; spf=pass smtp.mailfrom=post.example', 'mx.post.example', ['spf=pass smtp.mailfrom=post.example']],
    ['no result', 'mx.post.example; none', 'mx.post.example', []],
    ['no result and a version', 'mx.post.example 1; none', 'mx.post.example', []],
    ['a name alone', 'mx.post.example', 'mx.post.example', []],
    [
      'several methods',
      'mx.post.example; dkim=pass header.d=a.example; DMARC=Fail header.from=b.example',
      'mx.post.example',
      ['dkim=pass header.d=a.example', 'dmarc=fail header.from=b.example'],
    ],
    [
      'several properties',
      'mx.post.example; dkim=pass header.d=a.example header.i=@a.example header.s=x',
      'mx.post.example',
      ['dkim=pass header.d=a.example header.i=@a.example header.s=x'],
    ],
    [
      'folded lines',
      'mx.post.example;\r\n\tspf=pass\r\n smtp.mailfrom=a.example;\r\n dkim=none',
      'mx.post.example',
      ['spf=pass smtp.mailfrom=a.example', 'dkim=none'],
    ],
    [
      'blanks around each sign',
      'mx.post.example ; dkim = pass header . d = a.example',
      'mx.post.example',
      ['dkim=pass header.d=a.example'],
    ],
    [
      'a comment everywhere',
      '(x)mx.post.example(x)1(x);(x)dkim(x)/(x)1(x)=(x)pass(x)header(x).(x)d(x)=(x)a.example(x)',
      'mx.post.example',
      ['dkim=pass header.d=a.example'],
    ],
    [
      'nested comments',
      'mx.post.example; spf=pass (a (b; dmarc=pass) c) smtp.mailfrom=a.example',
      'mx.post.example',
      ['spf=pass smtp.mailfrom=a.example'],
    ],
    [
      'an escape in a comment',
      String.raw`mx.post.example; spf=pass (a \) ; dmarc=pass) smtp.mailfrom=a.example`,
      'mx.post.example',
      ['spf=pass smtp.mailfrom=a.example'],
    ],
    ['a quoted name', '"MX.post.example"; spf=none', 'mx.post.example', ['spf=none']],
    [
      'a quoted value',
      'mx.post.example; spf=pass smtp.mailfrom="a b; c@a.example"',
      'mx.post.example',
      ['spf=pass smtp.mailfrom=a b; c@a.example'],
    ],
    [
      'a quoted local part',
      'mx.post.example; spf=pass smtp.mailfrom="a;b"@a.example',
      'mx.post.example',
      ['spf=pass smtp.mailfrom=a;b@a.example'],
    ],
    [
      'an escape in a quoted value',
      String.raw`mx.post.example; spf=pass smtp.mailfrom="\"a;\\\"@a.example"`,
      'mx.post.example',
      [String.raw`spf=pass smtp.mailfrom="a;\"@a.example`],
    ],
    [
      'a reason',
      'mx.post.example; dkim=fail reason="bad; dkim=pass" header.d=a.example',
      'mx.post.example',
      ['dkim=fail .reason=bad; dkim=pass header.d=a.example'],
    ],
    [
      'no name of a receiver',
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dmarc=bestguesspass action=none header.from=a.example;compauth=pass reason=109',
      '',
      ['spf=pass smtp.mailfrom=a.example', 'dmarc=bestguesspass .action=none header.from=a.example', 'compauth=pass .reason=109'],
    ],
    [
      'a lone word between results',
      'spf=pass smtp.mailfrom=a.example; post.example; dkim=none (not signed)',
      '',
      ['spf=pass smtp.mailfrom=a.example', 'dkim=none'],
    ],
    ['a semicolon too many', 'mx.post.example;; spf=pass;', 'mx.post.example', ['spf=pass']],
    [
      'signs in an unquoted value',
      'mx.post.example; dkim=pass header.b=a/b+c== header.d=a.example; spf=pass smtp.mailfrom=b+a=x.example@a.example',
      'mx.post.example',
      ['dkim=pass header.b=a/b+c== header.d=a.example', 'spf=pass smtp.mailfrom=b+a=x.example@a.example'],
    ],
    [
      'an address of version 6',
      'mx.post.example; iprev=pass policy.iprev=2001:db8::1',
      'mx.post.example',
      ['iprev=pass policy.iprev=2001:db8::1'],
    ],
    ['a method of another version', 'mx.post.example; dkim/2=pass header.d=a.example; spf=none', 'mx.post.example', ['spf=none']],
    [
      'a comment right after a result',
      'mx.post.example; dmarc=pass(p=REJECT) header.from=a.example',
      'mx.post.example',
      ['dmarc=pass header.from=a.example'],
    ],
  ])('is read with %s', (_, value, id, results) => {
    const field = parseAuthenticationResults(value);
    expect(field?.authservId).toBe(id);
    expect(plainly(field)).toEqual(results);
  });

  it.each([
    ['an open quote', 'mx.post.example; spf=pass smtp.mailfrom="a.example'],
    ['an escape at the end of an open quote', 'mx.post.example; spf=pass smtp.mailfrom="a\\'],
    ['an open comment', 'mx.post.example; spf=pass (ok; dmarc=pass'],
    ['a comment that was never opened', 'mx.post.example; spf=pass ok) ; dmarc=pass'],
    ['an unknown version', 'mx.post.example 2; spf=pass'],
    ['two names', 'mx.post.example mx.other.example; spf=pass'],
    ['a word where a property should be', 'mx.post.example; spf=pass a.example'],
    ['an address with a blank in it', 'mx.post.example; spf=pass smtp.mailfrom=a b@a.example'],
    ['a result without a word', 'mx.post.example; spf=; dmarc=pass'],
    ['a property without a name', 'mx.post.example; dkim=pass header.=a.example'],
    ['nothing', ''],
    ['a semicolon alone', ';'],
    ['a control character', 'mx.post.example; spf=pass smtp.mailfrom=a\u0000.example'],
  ])('says nothing with %s', (_, value) => {
    expect(parseAuthenticationResults(value)).toBeNull();
  });
});

describe('the domain in a value', () => {
  it.each([
    ['user@A.example', 'a.example'],
    ['@a.example', 'a.example'],
    ['a.example.', 'a.example'],
    ['"x; y"@a.example', 'a.example'],
    ['a@b.example@c.example', 'c.example'],
    ['bücher.example', 'bücher.example'],
    ['<>', ''],
    ['user@', ''],
    ['user@localhost', ''],
    ['user@a b.example', ''],
    ['user@a..example', ''],
    ['', ''],
  ])('of %j is %j', (value, domain) => {
    expect(domainInValue(value)).toBe(domain);
  });
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const anyText = fc.string({ unit: fc.constantFrom(...'ab1 ;=."\\()@/\t,<>é'), maxLength: 30 });
const property = fc.record({ type: word, name: word, value: anyText });
const result = fc.record({ method: word, result: word, properties: fc.array(property, { maxLength: 3 }) });
const field = fc.record({ authservId: word, results: fc.array(result, { maxLength: 4 }) });
const filler = fc.constantFrom(' ', '\r\n\t', ' (a; dmarc=pass (b) c) ', String.raw`(\(" \\ = )`);

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}

function written({ authservId, results }: AuthenticationResults, gap: string): string {
  const parts = results.map((one) =>
    [`${one.method}${gap}=${gap}${one.result}`, ...one.properties.map(({ type, name, value }) => `${type}.${name}=${quoted(value)}`)].join(
      gap,
    ),
  );
  return [authservId, ...(parts.length > 0 ? parts : ['none'])].join(`${gap};${gap}`);
}

describe('whatever a receiver writes by the grammar', () => {
  it('is read as it was meant, with any blanks and comments between', () => {
    fc.assert(
      fc.property(field, filler, (meant, gap) => {
        expect(parseAuthenticationResults(written(meant, gap))).toEqual(meant);
      }),
    );
  });

  it('gains no result from what an attacker puts into a quoted string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = `mx.post.example; spf=pass smtp.mailfrom=${quoted(`${text}; dmarc=pass header.from=bank.example; "`)}@kqz.example; dmarc=fail header.from=bank.example`;
        const read = parseAuthenticationResults(value);
        expect(read?.results.map((one) => `${one.method}=${one.result}`)).toEqual(['spf=pass', 'dmarc=fail']);
        expect(domainInValue(read?.results[0]?.properties[0]?.value ?? '')).toBe('kqz.example');
      }),
    );
  });

  it('gains no result from what an attacker puts into a comment', () => {
    const escaped = (text: string): string => text.replace(/[()\\]/g, String.raw`\$&`);
    fc.assert(
      fc.property(anyText, (text) => {
        const value = `mx.post.example; spf=softfail (${escaped(`${text}) ; dmarc=pass header.from=bank.example (`)}) smtp.mailfrom=kqz.example`;
        expect(plainly(parseAuthenticationResults(value))).toEqual(['spf=softfail smtp.mailfrom=kqz.example']);
      }),
    );
  });
});

describe('whatever else stands there', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          anyText,
          anyText.map((text) => `mx.post.example; spf=pass ${text}`),
        ),
        (text) => void parseAuthenticationResults(text),
      ),
    );
  });

  it.each(['(', '((((\\', '"\\', ';', 'a=b ', 'a;', '(a)', ' '])(
    'is read in time that grows with its length alone: %j again and again',
    (piece) => {
      const start = process.cpuUsage();
      parseAuthenticationResults(piece.repeat(50_000 / piece.length));
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
    },
  );
});
