import type { Duplex } from 'node:stream';

/** How to make a client print a line of its own that marks the end of a reply, without asking its server. */
export interface Mark {
  send: string;
  line: string;
}

/** redis-cli refuses an open quote before it sends anything. */
export const redisMark: Mark = { send: '"\n', line: 'Invalid argument(s)' };

/** The mysql client runs this itself; what it says of its own accord would stay in its buffer. */
export const mysqlMark: Mark = { send: '\\! echo @@end-of-reply\n', line: '@@end-of-reply' };

/** Milliseconds without another line. */
const stillness = 1000;

/** A client that is spoken to over its input and output. */
export class Session {
  readonly #channel: Duplex;
  readonly #mark: Mark;
  #text = '';
  #closed = false;
  #wake: () => void = () => undefined;
  /** Whether a command was sent whose reply has not come. */
  waiting = false;

  constructor(channel: Duplex, mark: Mark) {
    this.#channel = channel;
    this.#mark = mark;
    channel.setEncoding('utf8');
    channel.on('data', (text: string) => {
      // A client that prints without end is stopped by the limits of its sandbox only when somebody counts.
      if (this.#text.length < 1 << 20) this.#text += text;
      this.#wake();
    });
    const closed = () => {
      this.#closed = true;
      this.#wake();
    };
    channel.on('end', closed);
    channel.on('close', closed);
  }

  /** Waits until the client answers at all, which it does once its server is up. */
  async greet(milliseconds: number): Promise<boolean> {
    this.#channel.write(this.#mark.send);
    return (await this.reply(milliseconds)) !== undefined;
  }

  send(command: string): void {
    this.#channel.write(`${command}\n${this.#mark.send}`);
    this.waiting = true;
  }

  /**
   * The lines of the reply; nothing when it does not come in time. A client that listens for messages never ends its
   * reply: when as many lines as are expected have come and nothing follows, they are taken for it.
   */
  async reply(milliseconds: number, expected = 0): Promise<string[] | undefined> {
    const until = performance.now() + milliseconds;
    while (true) {
      const lines = this.#text.split('\n');
      const end = lines.indexOf(this.#mark.line);
      if (end >= 0) {
        this.#text = lines.slice(end + 1).join('\n');
        this.waiting = false;
        return lines.slice(0, end);
      }
      const enough = expected > 0 && lines.length > expected;
      const left = Math.min(until - performance.now(), enough ? stillness : Number.POSITIVE_INFINITY);
      const before = this.#text.length;
      if (left > 0 && !this.#closed) await this.#news(left);
      if (this.#text.length > before) continue;
      if (enough) {
        this.#text = '';
        return lines.slice(0, -1);
      }
      if (left <= 0 || this.#closed || performance.now() >= until) return undefined;
    }
  }

  #news(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
