package org.engross.register;

import java.util.Arrays;
import java.util.TreeSet;
import org.engross.source.Sha256;

/**
 * What the register keeps of a place's text: a hash that tells whether the words are the same, and
 * a sketch that tells how much two texts share without keeping either. The sketch holds the
 * smallest hashes of the text's word pairs (bottom-k sketch, Broder 1997).
 *
 * @param exact 16 hexadecimal digits: the start of SHA-256 of the folded text
 * @param sketch up to {@value #SIZE} hashes of 20 bits, ascending
 */
public record Fingerprint(String exact, int[] sketch) {
  private static final int SIZE = 20;
  private static final int BITS = 20;

  /** The fingerprint of a text; spaces, case, quotes and dashes do not matter. */
  public static Fingerprint of(String text) {
    String folded = Folded.of(text);
    return new Fingerprint(Sha256.of(folded).substring(0, 16), sketchOf(folded));
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static Fingerprint parse(String written) {
    int dot = written.indexOf('.');
    if (dot != 16 || (written.length() - 17) % 5 != 0) {
      throw new IllegalArgumentException("not a fingerprint: " + written);
    }
    int[] sketch = new int[(written.length() - 17) / 5];
    for (int i = 0; i < sketch.length; i++) {
      sketch[i] = Integer.parseInt(written.substring(17 + 5 * i, 22 + 5 * i), 16);
    }
    Long.parseUnsignedLong(written.substring(0, 16), 16);
    return new Fingerprint(written.substring(0, 16), sketch);
  }

  /** How much of both texts is shared, from 0 to 1 (the Jaccard index, estimated). */
  double similarity(Fingerprint other) {
    TreeSet<Integer> union = new TreeSet<>();
    Arrays.stream(sketch).forEach(union::add);
    Arrays.stream(other.sketch).forEach(union::add);
    int seen = 0;
    int shared = 0;
    for (int hash : union) {
      if (seen++ == SIZE) {
        break;
      }
      shared += has(hash) && other.has(hash) ? 1 : 0;
    }
    int counted = Math.min(seen, SIZE);
    return counted == 0 ? 0 : (double) shared / counted;
  }

  /** How much of this text is found in the other, from 0 to 1, estimated. */
  double containedIn(Fingerprint other) {
    int limit = other.sketch.length < SIZE ? 1 << BITS : other.sketch[SIZE - 1];
    int seen = 0;
    int shared = 0;
    for (int hash : sketch) {
      if (hash <= limit) {
        seen++;
        shared += other.has(hash) ? 1 : 0;
      }
    }
    return seen < 2 ? 0 : (double) shared / seen;
  }

  private boolean has(int hash) {
    return Arrays.binarySearch(sketch, hash) >= 0;
  }

  private static int[] sketchOf(String folded) {
    String[] words = folded.split(" ");
    TreeSet<Integer> smallest = new TreeSet<>();
    for (int i = 0; i < words.length; i++) {
      String pair = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
      if (i + 1 < words.length || words.length == 1) {
        smallest.add(mixed(pair));
      }
      if (smallest.size() > SIZE) {
        smallest.pollLast();
      }
    }
    return smallest.stream().mapToInt(Integer::intValue).toArray();
  }

  /** FNV-1a over the characters, then the finaliser of MurmurHash3, cut to 20 bits. */
  private static int mixed(String pair) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < pair.length(); i++) {
      hash = (hash ^ pair.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return (hash ^ (hash >>> 16)) >>> (32 - BITS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that
        && exact.equals(that.exact)
        && Arrays.equals(sketch, that.sketch);
  }

  @Override
  public int hashCode() {
    return exact.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder written = new StringBuilder(exact).append('.');
    for (int hash : sketch) {
      for (int shift = BITS - 4; shift >= 0; shift -= 4) {
        written.append(Character.forDigit(hash >> shift & 0xF, 16));
      }
    }
    return written.toString();
  }
}
