import { describe, expect, it } from 'vitest';
import { isCode, languageLabel, languageOf, unfoldInlineProgram } from './index.ts';

describe('languageOf', () => {
  it.each([
    ['go', 'func Pour(c *Cup) error {\n\tif c == nil {\n\t\treturn errNoCup\n\t}\n\treturn nil\n}'],
    ['c', '#include <stdio.h>\nint main(void) {\n  printf("tea\\n");\n  return 0;\n}'],
    ['php', '$pot = new Pot();\n$pot->boil(80);'],
    ['json', '{\n  "pot": 1,\n  "cups": ["a", "b"]\n}'],
    ['python', 'class Pot:\n    def __init__(self):\n        self.full = True'],
    [
      'java',
      'public class Pot {\n  private int volume;\n  @Override\n  public String toString() { return "pot"; }\n}',
    ],
    ['javascript', "const pot = require('./pot');\npot.boil().then((cup) => console.log(cup));"],
    ['typescript', 'interface Pot {\n  volume: number;\n  name?: string;\n}'],
    ['sql', "update cups set owner = 'li' where id = 3;"],
    ['bash', 'docker build -t tea .\ndocker run -d -p 80:80 tea'],
    ['yaml', 'services:\n  tea:\n    image: tea:1\n    ports:\n      - "80:80"'],
    ['ini', '[teahouse]\ncups = 12\nopen = yes'],
    ['protobuf', 'message Cup {\n  int32 id = 1;\n  repeated string owners = 2;\n}'],
    ['lua', 'local cup = redis.call("GET", KEYS[1])\nif not cup then\n  return 0\nend'],
    ['nginx', 'upstream tea {\n  server 10.0.0.1:80;\n}\nserver {\n  listen 80;\n}'],
    ['dockerfile', 'FROM alpine:3\nRUN apk add tea\nCMD ["tea"]'],
    ['http', 'GET /cups/1 HTTP/1.1\nHost: tea.example'],
    ['rust', 'fn main() {\n  let mut cups = vec![1, 2];\n  println!("{}", cups.len());\n}'],
    ['html', '<ul class="menu">\n  <li>Tea</li>\n</ul>'],
    ['css', '.pot {\n  color: #333;\n  margin: 0 4px;\n}'],
    ['text', '一壶茶'],
  ])('names %s', (lang, code) => {
    expect(languageOf(code).lang).toBe(lang);
  });
});

describe('languageLabel', () => {
  it.each([
    ['golang', 'go'],
    ['sh', 'bash'],
    ['Python3', 'python'],
    ['tex', 'latex'],
    ['redis', 'redis'],
    ['language-js', 'javascript'],
    ['js {1,3}', 'javascript'],
    ['茶', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('reads %j', (label, name) => {
    expect(languageLabel(label)).toBe(name);
  });
});

describe('isCode', () => {
  it.each([
    ['pot.Boil("%v", cup)', true],
    ['*Pot', true],
    ['sync', true],
    [' 慢，而且贵 ', false],
    ['接口类型 不能比较', false],
    ['1 耐热\n2 不漏，倒水不滴\n3 便宜', false],
    ['原理：\n\t先把水烧开，再倒入壶中\n级别：\n\tsave 900 1\n优点：\n\t1.快，省水\n缺点：\n\t1.慢', false],
    ['for cup in cups:\n    pour(cup)', true],
    ['// 先烧水\nboil(pot)\n// 再倒茶\npour(pot)', true],
    ['AAA\nBBB', true],
    ['', false],
  ])('judges %j', (text, expected) => {
    expect(isCode(text)).toBe(expected);
  });
});

describe('unfoldInlineProgram', () => {
  it('reads three spaces as a line break and no-break spaces as spaces', () => {
    const value = 'func\u00a0Brew(n\u00a0int)\u00a0{   \u00a0x\u00a0:=\u00a0n   \u00a0pour(x)   }   ';
    expect(unfoldInlineProgram(value)).toEqual(['func Brew(n int) {', ' x := n', ' pour(x)', '}']);
  });

  it('leaves ordinary spans alone', () => {
    expect(unfoldInlineProgram('cup := pot.Pour()')).toBeUndefined();
    expect(unfoldInlineProgram('a    b')).toBeUndefined();
    expect(unfoldInlineProgram('one   two')).toBeUndefined();
  });
});
