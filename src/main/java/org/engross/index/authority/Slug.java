package org.engross.index.authority;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes an id out of a heading in any script. */
public final class Slug {
  private static final int LONGEST = 60;
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Slug() {}

  /** Small letters, figures and hyphens, at most 60, cut at a word; "name" when nothing is left. */
  public static String of(String heading) {
    String plain = latin(heading).toLowerCase(Locale.ROOT);
    String slug = APOSTROPHES.matcher(plain).replaceAll("");
    slug = ENDS.matcher(OTHERS.matcher(slug).replaceAll("-")).replaceAll("");
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug.isEmpty() ? "name" : slug;
  }

  /** ICU's rules take a tenth of a second to load; most headings need no more than no accents. */
  private static String latin(String heading) {
    if (isPlain(heading)) {
      return heading;
    }
    String bare = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD)).replaceAll("");
    return isPlain(bare) ? bare : Rules.LATIN.transliterate(heading);
  }

  private static boolean isPlain(String heading) {
    return heading.chars().allMatch(c -> c < 0x80 || c == '\u2013' || c == '\u2019');
  }

  /** Loaded when the first heading asks. */
  private static final class Rules {
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  }
}
