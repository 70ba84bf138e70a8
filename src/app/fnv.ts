/**
 * FNV-1a with 64 bits over the UTF-8 bytes of texts given one after another: a fingerprint, not a signature.
 *
 * Kept as two halves of 32 bits, because a number holds no 64. The prime is 2^40 + 0x1b3, so that
 * hash × prime = (hash << 40) + hash × 0x1b3, and no product of a half exceeds 2^53.
 *
 * @see Fowler, Noll, Vo & Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (RFC 9923), with its test vectors.
 */
export class Fnv1a64 {
  #high = 0xcbf29ce4;
  #low = 0x84222325;

  /** @returns  itself, so that calls can follow each other. */
  add(text: string): this {
    for (const character of text) {
      const code = character.codePointAt(0) as number;
      if (code < 0x80) this.#byte(code);
      else this.#bytesOf(code);
    }
    return this;
  }

  /** 16 hexadecimal digits. */
  hex(): string {
    return [this.#high, this.#low].map((half) => half.toString(16).padStart(8, "0")).join("");
  }

  #bytesOf(code: number): void {
    const continuation = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x800) {
      this.#byte(0xc0 | (code >> 6));
    } else if (code < 0x10000) {
      this.#byte(0xe0 | (code >> 12));
      this.#byte(continuation(6));
    } else {
      this.#byte(0xf0 | (code >> 18));
      this.#byte(continuation(12));
      this.#byte(continuation(6));
    }
    this.#byte(continuation(0));
  }

  #byte(byte: number): void {
    const low = (this.#low ^ byte) >>> 0;
    const product = low * 0x1b3;
    const carry = Math.floor(product / 0x100000000);
    this.#high = (this.#high * 0x1b3 + carry + ((low << 8) >>> 0)) >>> 0;
    this.#low = product >>> 0;
  }
}
