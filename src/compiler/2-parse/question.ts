const interrogative =
  /^(?:如何|怎么|怎样|为什么|为何|什么是|什么时候|什么情况|说说|说一下|说出|谈谈|讲讲|讲一下|介绍|简述|请|哪些|哪几|有哪些|是否|能否|可不可以|what|why|how|when|which|explain|describe)/iu;
const asksInside =
  /如何|怎么|怎样|为什么|为何|什么|哪些|哪几|能不能|会不会|可不可以|有没有|是不是|的区别$|区别是|吗$|呢$/u;
const indifferent = /无论|不管|任何|不论|怎么[都也]|什么[都也]|如何[都也]/u;
// What a question ends or begins with when nobody wrote the mark.
const asksPlainly =
  /^(?:如何|怎么|怎样|为什么|为何|什么是|谈谈|讲讲|说说|简述|介绍一?下)|(?:吗|呢|什么|哪些|怎么办|怎么做|怎么实现|为什么|能不能.{0,8}|区别)$/u;

/** Whether a line asks: by its mark, by the word it begins with, or, when it is short, by a question word in it. */
export function isQuestion(text: string): boolean {
  const words = text.trim().replace(/[；;]$/u, '');
  if (asksByMark(words)) return true;
  if (/。$/u.test(words)) return interrogative.test(words) && isQuestion(words.slice(0, -1));
  const length = [...words].length;
  if (/[。；;：:]/u.test(words) || length > 60 || indifferent.test(words)) return false;
  return interrogative.test(words) || (length <= 32 && asksInside.test(words));
}

/** Whether a line without mark is surely a question, so that the lines below it answer. */
export function asksByWords(text: string): boolean {
  const words = text.trim();
  return (
    [...words].length <= 30 &&
    !/[。；;：:，,]/u.test(words) &&
    !indifferent.test(words) &&
    asksPlainly.test(words)
  );
}

/** Whether a line ends in a question mark. */
export function asksByMark(text: string): boolean {
  return /[?？][。.…\s"”’)）]*$/u.test(text.trim());
}

const label =
  /^\s*(?:\*\*)?(?:答案|答|解答|解析|回答|分析和答案|参考答案|answer)\s*(?:[:：]\s*(?:\*\*)?[:：]?|(?:\*\*)?[:：])\s*/iu;

/** The text after an answer label (`答：`, `**解析：**`), empty when the label stands alone; undefined without label. */
export function answerOf(text: string): string | undefined {
  const match = label.exec(text) ?? /^\s*A\s*[:：]\s*(?=\S)/.exec(text);
  if (match) return text.slice(match[0].length);
  return /^答(?=\S)/u.test(text) && !/^答[应复卷辩案题疑]/u.test(text)
    ? text.slice(1).trimStart()
    : undefined;
}

/** Whether text reads like the beginning of an answer: a reason, a yes or a no. */
export function opensAnswer(text: string): boolean {
  return /^\s*(?:因为|由于|原因(?:是|在于|如下|[:：])|不会|不能|不是|不行|不可以|是的|可以|会的|能的|没有|because\b|yes\b|no\b)/iu.test(
    text,
  );
}

/** The text after a question label (`Q：`, `问：`); undefined without one. */
export function askedOf(text: string): string | undefined {
  const match = /^\s*(?:Q\d{0,2}|问|问题)\s*[:：]\s*(?=\S)/u.exec(text);
  return match ? text.slice(match[0].length) : undefined;
}
