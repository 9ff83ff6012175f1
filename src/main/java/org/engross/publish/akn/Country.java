package org.engross.publish.akn;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.engross.settings.Metadata;

/**
 * The country of a work, as its address in Akoma Ntoso wants it: that of the one State which its
 * issuer, or failing that its title, names; "eu" for the European Union; "un" for what bodies of
 * several States issue, or where none is named.
 */
final class Country {
  private static final String INTERNATIONAL = "un";

  /** Names that the CLDR does not list: the full ones of States, and of what is like a State. */
  private static final Map<String, String> FULL_NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("european union", "eu"),
              Map.entry("union européenne", "eu"),
              Map.entry("european communities", "eu"),
              Map.entry("russian federation", "ru"),
              Map.entry("fédération de russie", "ru"),
              Map.entry("российск(ая|ой) федераци[яи]", "ru"),
              Map.entry("french republic", "fr"),
              Map.entry("république française", "fr"),
              Map.entry("kyrgyz republic", "kg"),
              Map.entry("italian republic", "it"),
              Map.entry("portuguese republic", "pt"),
              Map.entry("hellenic republic", "gr"),
              Map.entry("czech republic", "cz"),
              Map.entry("slovak republic", "sk"),
              Map.entry("dominican republic", "do"),
              Map.entry("swiss confederation", "ch"),
              Map.entry("confédération suisse", "ch"),
              Map.entry("argentine republic", "ar"),
              Map.entry("united states", "us"),
              Map.entry("états-unis", "us"),
              Map.entry("republic of korea", "kr"),
              Map.entry("democratic people.s republic of korea", "kp"),
              Map.entry("viet nam", "vn"),
              Map.entry("syrian arab republic", "sy"),
              Map.entry("arab republic of egypt", "eg"),
              Map.entry("republic of türkiye", "tr"),
              Map.entry("brunei darussalam", "bn"),
              Map.entry("democratic republic of the congo", "cd"),
              Map.entry("holy see", "va"),
              Map.entry("saint-siège", "va")));

  private Country() {}

  /** Two letters in lower case. */
  static String of(Metadata metadata) {
    if (metadata.issuers().size() > 1) {
      return INTERNATIONAL;
    }
    List<String> names = List.of(String.join(" ", metadata.issuers()), metadata.title());
    for (String name : names) {
      TreeSet<String> named = named(name.toLowerCase(Locale.ROOT), metadata.language());
      if (!named.isEmpty()) {
        return named.size() == 1 ? named.first() : INTERNATIONAL;
      }
    }
    return INTERNATIONAL;
  }

  /** The codes of all States that words name; a full name takes the words of a shorter one. */
  private static TreeSet<String> named(String words, String language) {
    TreeSet<String> codes = new TreeSet<>();
    String rest = words;
    for (Map.Entry<String, String> full : FULL_NAMES.entrySet()) {
      String without = whole(full.getKey()).matcher(rest).replaceAll(" ");
      if (!without.equals(rest)) {
        codes.add(full.getValue());
        rest = without;
      }
    }
    for (String code : ULocale.getISOCountries()) {
      for (ULocale speech : List.of(ULocale.ENGLISH, new ULocale(language))) {
        String name = new ULocale("und_" + code).getDisplayCountry(speech).toLowerCase(Locale.ROOT);
        if (rest.contains(name) && whole(Pattern.quote(name)).matcher(rest).find()) {
          codes.add(code.toLowerCase(Locale.ROOT));
        }
      }
    }
    return codes;
  }

  private static Pattern whole(String name) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + name + "(?![\\p{L}\\p{N}])");
  }
}
