package org.engross.publish.html;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.publish.html.view.TwinView;

/**
 * The same division in the other languages of an edition whose file holds the text in several, so
 * that they can be read side by side by their numbers: Article 17 and Artikel 17.
 */
final class Twins {
  private record Twin(String text, Division division, String language, String name) {
    String id() {
      return division.id();
    }
  }

  /** One of the texts of the edition. */
  record Text(String id, String language) {}

  /** The divisions of one number. */
  record Row(String id, List<Twin> twins) {
    Optional<Division> in(String text) {
      return twins.stream().filter(t -> t.text().equals(text)).map(Twin::division).findFirst();
    }
  }

  private final Map<String, List<Twin>> byKey = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final List<Text> texts = new ArrayList<>();

  private final String language;
  private final String parallel;

  private Twins(Site site) {
    this.language = site.metadata().language();
    this.parallel = site.words().get("parallel.title");
  }

  /** Finds the divisions that have one id but for that of their text. */
  static Twins of(Edition edition, Site site) {
    Twins twins = new Twins(site);
    List<Division> texts =
        edition.divisions().stream().filter(d -> d.kind() == DivisionKind.TEXT).toList();
    for (Division text : texts) {
      if (texts.size() > 1 && !text.language().isEmpty()) {
        twins.texts.add(new Text(text.id(), text.language()));
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
        .add(new Twin(text.id(), division, text.language(), Names.of(division, site.words())));
    division.divisions().forEach(inner -> add(text, inner, site));
  }

  /** The texts that are read side by side; none where there are not two. */
  List<Text> texts() {
    return texts.size() > 1 ? List.copyOf(texts) : List.of();
  }

  /** What is read side by side: those of the first text, in order, and what only others have. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    byKey.forEach((key, twins) -> rows.add(new Row(rowId(key), List.copyOf(twins))));
    return texts().isEmpty() ? List.of() : rows;
  }

  private static String rowId(String key) {
    return key.isEmpty() ? "row" : "row__" + key;
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
    String name =
        byKey.get(keys.get(id)).stream()
            .filter(t -> t.id().equals(id))
            .findFirst()
            .map(Twin::name)
            .orElse("");
    String row = Addresses.relative(file, Parallel.FILE) + "#" + rowId(keys.get(id));
    views.add(new TwinView(language, parallel, name, row));
    return views;
  }
}
