import type { Taxonomy } from '../../schema/taxonomy.ts';
import { type Token, tokensOf, weightOf, weightOfAll } from './tokens.ts';

/** A topic found in a title. */
export interface TitleMatch {
  topic: string;
  /** 1 when the title is a name of the topic, less the more else it says. */
  score: number;
  /** Name of the topic that was found. */
  name: string;
}

/** Finds topics and domains by their names. */
export interface Lexicon {
  /** Topic that a title names; `domain` lets a bare word count as its qualified name ("Redis" + "持久化"). */
  topicIn(title: string, domain: string | undefined): TitleMatch | undefined;
  /** Domain that a title names: the one with the longest name in it, in an enumeration the one named first. */
  domainIn(title: string): string | undefined;
  /** Whether a title is the name of a domain and nothing else. */
  namesDomain(title: string): boolean;
  /** Domain of a topic. */
  domainOf(topic: string): string;
  /** Title of a domain. */
  titleOf(domain: string): string;
}

const longestName = 14;
/** Words around the name of a topic that add nothing to it. */
const padding =
  /^(?:什么是|如何理解|关于|谈谈|说说|介绍一下|介绍|简述|了解|熟悉|熟练使用|熟练|掌握)|(?:底层原理|实现原理|的底层实现|底层实现|的原理|原理|的实现|实现|技术|机制|相关|简介|介绍|概念|概述|基础|详解|总结|详细|基本概念|是什么|方案|分析|学习|笔记|的使用|使用|用法|面试题|面试|问题|模型|了解吗|了解过吗)$/u;

/** Builds the lexicon of a taxonomy. */
export function lexiconOf({ domains, topics }: Taxonomy): Lexicon {
  const names = new Map<string, { topic: string; name: string }>();
  for (const topic of topics) {
    for (const name of [topic.title.zh, topic.title.en, ...topic.aliases, topic.id.replaceAll('-', ' ')]) {
      const key = tokensOf(name).join(' ');
      if (key !== '' && !names.has(key)) names.set(key, { topic: topic.id, name });
    }
  }
  const domainNames = domains.flatMap(({ id, title, aliases }) =>
    [title.zh, title.en, ...aliases].map((name) => ({
      id,
      tokens: tokensOf(name),
      key: ` ${tokensOf(name).join(' ')} `,
    })),
  );
  const domainOfTopic = new Map(topics.map(({ id, domain }) => [id, domain]));
  const exact = (tokens: readonly Token[]) => names.get(tokens.join(' '));

  return {
    topicIn(title, domain) {
      for (const [index, variant] of variantsOf(title).entries()) {
        const tokens = tokensOf(variant);
        const found = qualified(tokens, domain) ?? exact(tokens);
        if (found) return { ...found, score: index === 0 ? 1 : 0.92 };
      }
      return isEnumeration(title) ? undefined : contained(tokensOf(title), domain);
    },
    domainIn(title) {
      const key = ` ${tokensOf(title).join(' ')} `;
      const found = domainNames
        .map(({ id, tokens, key: name }) => ({ id, weight: weightOfAll(tokens), at: key.indexOf(name) }))
        .filter(({ at }) => at >= 0);
      // "MySQL：主从、分表、分布式锁" is about MySQL: what it lists are parts.
      const lists = isEnumeration(title);
      return found.sort((a, b) => (lists ? a.at - b.at : 0) || b.weight - a.weight)[0]?.id;
    },
    namesDomain(title) {
      const key = ` ${tokensOf(title).join(' ')} `;
      return domainNames.some((name) => name.key === key);
    },
    domainOf: (topic) => domainOfTopic.get(topic) ?? 'unfiled',
    titleOf: (domain) => domains.find(({ id }) => id === domain)?.title.zh ?? domain,
  };

  function qualified(
    tokens: readonly Token[],
    domain: string | undefined,
  ): { topic: string; name: string } | undefined {
    if (domain === undefined || tokens.length === 0) return undefined;
    for (const name of domainNames) {
      // A name of the domain that is a topic of its own (etcd, Raft) does not qualify what stands beside it.
      if (name.id !== domain || exact(name.tokens)) continue;
      // "Go 运行时" qualifies as "Go" too.
      const found = exact([...name.tokens, ...tokens]) ?? exact([name.tokens[0] ?? '', ...tokens]);
      if (found) return found;
    }
    return undefined;
  }

  function contained(tokens: readonly Token[], domain: string | undefined): TitleMatch | undefined {
    const whole = weightOfAll(tokens);
    let best: (TitleMatch & { weight: number }) | undefined;
    for (let from = 0; from < tokens.length; from++) {
      for (let to = Math.min(tokens.length, from + longestName); to > from; to--) {
        const part = tokens.slice(from, to);
        const weight = weightOfAll(part);
        if (weight < 2 || (best && weight <= best.weight)) continue;
        const found = qualified(part, domain) ?? exact(part);
        if (!found) continue;
        const here = domainOfTopic.get(found.topic) === domain ? 0.1 : 0;
        best = { ...found, weight, score: Math.min(0.9, 0.4 + (0.5 * weight) / whole + here) };
      }
    }
    return best && { topic: best.topic, name: best.name, score: best.score };
  }
}

// A title that lists things names none of them.
function isEnumeration(title: string): boolean {
  return (title.match(/[、，,]/gu)?.length ?? 0) >= 2 && !/[?？]/u.test(title);
}

/** An abbreviation written letter by letter: `G-M-P`. */
const spelt = /\b[a-z](?:[-.·][a-z]){1,}\b/gi;

function variantsOf(title: string): string[] {
  const withoutGloss = title.replace(/[(（][^)）]*[)）]/gu, '').trim();
  const variants = [
    title,
    withoutGloss,
    withoutGloss.replace(spelt, (letters) => letters.replace(/[^a-z]/gi, '')),
  ];
  let bare = withoutGloss.replace(/[?？。：:]+$/u, '');
  for (
    let shorter = bare.replace(padding, '').trim();
    shorter !== bare && shorter !== '';
    shorter = bare.replace(padding, '').trim()
  ) {
    bare = shorter;
    variants.push(bare);
  }
  return variants.filter((variant) => tokensOf(variant).some((token) => weightOf(token) >= 0.7));
}
