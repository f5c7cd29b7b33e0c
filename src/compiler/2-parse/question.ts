const interrogative =
  /^(?:如何|怎么|怎样|为什么|为何|什么是|什么时候|什么情况|说说|说一下|说出|谈谈|讲讲|讲一下|介绍|简述|请|哪些|哪几|有哪些|是否|能否|可不可以|what|why|how|when|which|explain|describe)/iu;

const asksInside = /如何|怎么|怎样|为什么|为何|什么|哪些|哪几|是否|能不能|会不会|可不可以|区别是|吗$|呢$/u;

/** Whether a line asks: by its mark, by the word it begins with, or, when it is short, by a question word in it. */
export function isQuestion(text: string): boolean {
  const words = text.trim().replace(/[；;]$/u, '');
  if (asksByMark(words)) return true;
  const length = [...words].length;
  if (/[。；;：:]/u.test(words) || length > 60) return false;
  return interrogative.test(words) || (length <= 32 && !/[，,]/u.test(words) && asksInside.test(words));
}

/** Whether a line ends in a question mark. */
export function asksByMark(text: string): boolean {
  return /[?？][。.…\s"”’)）]*$/u.test(text.trim());
}

/** The text after an answer label (`答：`, `**解析：**`), empty when the label stands alone; undefined without label. */
export function answerOf(text: string): string | undefined {
  const match = /^\s*(?:\*\*)?(?:答案?|解答|解析|回答|分析和答案|参考答案|answer|a)\s*(?:[:：]\s*(?:\*\*)?[:：]?|(?:\*\*)?[:：])\s*/iu.exec(text);
  if (match) return text.slice(match[0].length);
  return /^答(?=\S)/u.test(text) && !/^答[应复卷辩]/u.test(text) ? text.slice(1).trimStart() : undefined;
}
