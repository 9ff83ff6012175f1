package org.engross.index.craft;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.engross.index.name.NamePack;

/**
 * The order of an index in a language: word by word, figures by value, case and accents last. The
 * key follows NISO TR03: hyphen, dash and slash count as a space, other punctuation as nothing; a
 * leading article is passed over.
 */
final class Collation {
  /** "De l'Union": an article without its vowel, alone or behind a link word. */
  private static final Pattern ELIDED = Pattern.compile("^(\\p{L}+ )?[Ll]['\u2019](?=\\p{L})");

  private static final int MOST_LETTERS = 1000;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}/\\p{Pd}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{P}");

  static {
    // Otherwise ICU looks through all files of its jar for languages; its own list names them.
    System.setProperty("com.ibm.icu.impl.ICUResourceBundle.skipRuntimeLocaleResourceScan", "true");
  }

  private final RuleBasedCollator collator;
  private final AlphabeticIndex.ImmutableIndex<Void> letters;
  private final NamePack pack;

  /** By language tag. Making one takes long, and nothing in it changes. */
  private static final Map<String, Collation> ALL = new ConcurrentHashMap<>();

  static Collation of(String languageTag) {
    return ALL.computeIfAbsent(languageTag, Collation::new);
  }

  private Collation(String languageTag) {
    ULocale locale = ULocale.forLanguageTag(languageTag);
    pack = NamePack.of(languageTag);
    collator = (RuleBasedCollator) Collator.getInstance(locale).cloneAsThawed();
    collator.setNumericCollation(true);
    collator.setStrength(Collator.TERTIARY);
    collator.freeze();
    AlphabeticIndex<Void> index = new AlphabeticIndex<>(locale);
    // Beyond this number labels are thinned out, and a name would stand under its neighbour's
    // letter.
    index.setMaxLabelCount(MOST_LETTERS);
    index.addLabels(ULocale.ENGLISH, new ULocale("ru"), new ULocale("el"), new ULocale("ar"));
    letters = index.buildImmutableIndex();
  }

  /** The sort key of a heading. */
  String key(String heading) {
    String spaced = SPACES.matcher(heading).replaceAll(" ");
    String bare = MARKS.matcher(spaced).replaceAll("").strip();
    return withoutArticle(bare);
  }

  /** The letter a key stands under; figures and signs stand under "#". */
  String group(String key) {
    if (key.isEmpty() || !Character.isLetter(key.codePointAt(0))) {
      return "#";
    }
    String label = letters.getBucket(letters.getBucketIndex(key)).getLabel();
    boolean other = label.equals("…") || label.isEmpty();
    String first = key.substring(0, key.offsetByCodePoints(0, 1));
    return other ? first.toUpperCase(Locale.ROOT) : label;
  }

  Comparator<String> comparator() {
    return collator::compare;
  }

  private String withoutArticle(String key) {
    int space = key.indexOf(' ');
    boolean article = space > 0 && pack.has("articles", pack.key(key.substring(0, space)));
    return article ? key.substring(space + 1) : key;
  }

  /** The sort key of a sub-entry: small words that open it do not count in its order. */
  String subKey(String heading) {
    String key = key(ELIDED.matcher(heading).replaceFirst("$1"));
    int space = key.indexOf(' ');
    while (space > 0 && isSmall(key.substring(0, space))) {
      key = key.substring(space + 1);
      space = key.indexOf(' ');
    }
    return key;
  }

  private boolean isSmall(String word) {
    String key = pack.key(word);
    return pack.has("links", key) || pack.has("articles", key);
  }
}
