import type { Taxonomy } from '../../schema/taxonomy.ts';
import { type Found, type TokenTrie, tokenTrie } from './token-trie.ts';
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

interface TopicName {
  topic: string;
  name: string;
}

/** Builds the lexicon of a taxonomy. */
export function lexiconOf({ domains, topics }: Taxonomy): Lexicon {
  const names = tokenTrie<TopicName>();
  for (const topic of topics) {
    for (const name of [topic.title.zh, topic.title.en, ...topic.aliases, topic.id.replaceAll('-', ' ')]) {
      const tokens = tokensOf(name);
      if (tokens.length > 0) names.add(tokens, { topic: topic.id, name });
    }
  }
  const domainNames = tokenTrie<{ id: string; order: number }>();
  // By domain, where a name is looked for: first in what goes on from names of the domain ("Redis" + "持久化").
  const triesOf = new Map<string, TokenTrie<TopicName>[]>();
  for (const { id, title, aliases } of domains) {
    const tries: (TokenTrie<TopicName> | undefined)[] = [];
    for (const tokens of [title.zh, title.en, ...aliases].map(tokensOf)) {
      if (tokens.length === 0) continue;
      domainNames.add(tokens, { id, order: triesOf.size });
      // A name of the domain that is a topic of its own (etcd, Raft) does not qualify what stands beside it.
      if (names.get(tokens)) continue;
      tries.push(names.below(tokens));
      // "Go 运行时" qualifies as "Go" too.
      if (tokens.length > 1) tries.push(names.below(tokens.slice(0, 1)));
    }
    triesOf.set(
      id,
      [...tries, names].filter((trie) => trie !== undefined),
    );
  }
  const triesFor = (domain: string | undefined) => triesOf.get(domain ?? '') ?? [names];
  const domainOfTopic = new Map(topics.map(({ id, domain }) => [id, domain]));

  return {
    topicIn(title, domain) {
      for (const [index, tokens] of variantsOf(title).entries()) {
        for (const trie of triesFor(domain)) {
          const found = trie.get(tokens);
          if (found) return { ...found, score: index === 0 ? 1 : 0.92 };
        }
      }
      return isEnumeration(title) ? undefined : contained(tokensOf(title), domain);
    },
    domainIn(title) {
      const tokens = tokensOf(title);
      // "MySQL：主从、分表、分布式锁" is about MySQL: what it lists are parts.
      const lists = isEnumeration(title);
      let best: { id: string; order: number; weight: number } | undefined;
      for (let from = 0; from < tokens.length; from++) {
        const found = domainNames.longestAt(tokens, from, tokens.length);
        if (!found) continue;
        if (lists) return found.value.id;
        const weight = weightOfAll(tokens.slice(from, found.end));
        const isBetter =
          !best || weight > best.weight || (weight === best.weight && found.value.order < best.order);
        if (isBetter) best = { ...found.value, weight };
      }
      return best?.id;
    },
    namesDomain: (title) => domainNames.get(tokensOf(title)) !== undefined,
    domainOf: (topic) => domainOfTopic.get(topic) ?? 'unfiled',
    titleOf: (domain) => domains.find(({ id }) => id === domain)?.title.zh ?? domain,
  };

  function contained(tokens: readonly Token[], domain: string | undefined): TitleMatch | undefined {
    const whole = weightOfAll(tokens);
    let best: (TitleMatch & { weight: number }) | undefined;
    for (let from = 0; from < tokens.length; from++) {
      const found = longestAt(triesFor(domain), tokens, from);
      const weight = found ? weightOfAll(tokens.slice(from, found.end)) : 0;
      if (!found || weight < 2 || (best && weight <= best.weight)) continue;
      const here = domainOfTopic.get(found.value.topic) === domain ? 0.1 : 0;
      best = { ...found.value, weight, score: Math.min(0.9, 0.4 + (0.5 * weight) / whole + here) };
    }
    return best && { topic: best.topic, name: best.name, score: best.score };
  }
}

// The longest name that stands there; of two as long, the one in the first trie.
function longestAt(
  tries: readonly TokenTrie<TopicName>[],
  tokens: readonly Token[],
  from: number,
): Found<TopicName> | undefined {
  let longest: Found<TopicName> | undefined;
  for (const trie of tries) {
    const found = trie.longestAt(tokens, from, longestName);
    if (found && found.end > (longest?.end ?? from)) longest = found;
  }
  return longest;
}

// A title that lists things names none of them.
function isEnumeration(title: string): boolean {
  return (title.match(/[、，,]/gu)?.length ?? 0) >= 2 && !/[?？]/u.test(title);
}

/** An abbreviation written letter by letter: `G-M-P`. */
const spelt = /\b[a-z](?:[-.·][a-z]){1,}\b/gi;

function variantsOf(title: string): Token[][] {
  const withoutGloss = title.replace(/[(（][^)）]*[)）]/gu, '').trim();
  const joined = withoutGloss.replace(spelt, (letters) => letters.replace(/[^a-z]/gi, ''));
  const variants = [...new Set([title, withoutGloss, joined])];
  let bare = withoutGloss.replace(/[?？。：:]+$/u, '');
  for (
    let shorter = bare.replace(padding, '').trim();
    shorter !== bare && shorter !== '';
    shorter = bare.replace(padding, '').trim()
  ) {
    bare = shorter;
    variants.push(bare);
  }
  return variants.map(tokensOf).filter((tokens) => tokens.some((token) => weightOf(token) >= 0.7));
}
