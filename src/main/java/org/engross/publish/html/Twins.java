package org.engross.publish.html;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.publish.html.view.TwinView;

/**
 * The same division in the other languages of an edition whose file holds the text in several, so
 * that they can be read side by side by their numbers: Article 17 and Artikel 17.
 */
final class Twins {
  private record Twin(String text, String language, String id, String name) {}

  private final Map<String, List<Twin>> byKey = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();

  private Twins() {}

  /** Finds the divisions that have one id but for that of their text. */
  static Twins of(Edition edition, Site site) {
    Twins twins = new Twins();
    List<Division> texts =
        edition.divisions().stream().filter(d -> d.kind() == DivisionKind.TEXT).toList();
    for (Division text : texts) {
      if (texts.size() > 1 && !text.language().isEmpty()) {
        twins.add(text, text, site);
      }
    }
    return twins;
  }

  private void add(Division text, Division division, Site site) {
    String prefix = text.id() + "__";
    String id = division.id();
    String key = division == text ? "" : id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    keys.put(id, key);
    byKey
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Twin(text.id(), text.language(), id, Names.of(division, site.words())));
    division.divisions().forEach(inner -> add(text, inner, site));
  }

  /** Links from a division, on a page, to itself in the other languages. */
  List<TwinView> of(String id, String file, Addresses addresses) {
    if (!keys.containsKey(id)) {
      return List.of();
    }
    List<TwinView> views = new ArrayList<>();
    for (Twin twin : byKey.get(keys.get(id))) {
      if (!twin.id().equals(id)) {
        ULocale locale = ULocale.forLanguageTag(twin.language());
        String own = locale.getDisplayLanguage(locale);
        String href = addresses.link(file, twin.id());
        views.add(new TwinView(twin.language(), own, twin.name(), href));
      }
    }
    return views;
  }
}
