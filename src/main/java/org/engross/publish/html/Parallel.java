package org.engross.publish.html;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.edition.Division;
import org.engross.language.Labels;
import org.engross.publish.html.view.ParallelCellView;
import org.engross.publish.html.view.ParallelRowView;

/** The texts of an edition in several languages, division by division side by side. */
final class Parallel {
  static final String FILE = "parallel.html";

  private final Site site;
  private final Texts texts;

  Parallel(Site site) {
    this.site = site;
    this.texts = new Texts(site, FILE);
  }

  /** One row for each number; a text without it has an empty place there. */
  List<ParallelRowView> rows() {
    List<ParallelRowView> rows = new ArrayList<>();
    for (Twins.Row row : site.twins().rows()) {
      List<ParallelCellView> cells = new ArrayList<>();
      for (Twins.Text text : site.twins().texts()) {
        cells.add(cell(text, row.in(text.id())));
      }
      rows.add(new ParallelRowView(row.id(), cells));
    }
    return rows;
  }

  /** What a division without a printed head is called in its own language. */
  private static String name(Twins.Text text, Division division) {
    ULocale locale = ULocale.forLanguageTag(text.language());
    return division.id().equals(text.id())
        ? locale.getDisplayLanguage(locale)
        : Names.of(division, Labels.of(text.language()));
  }

  private ParallelCellView cell(Twins.Text text, Optional<Division> division) {
    String language = text.language();
    boolean right = ULocale.forLanguageTag(language).isRightToLeft();
    return new ParallelCellView(
        language,
        right ? "rtl" : "ltr",
        division.map(d -> site.addresses().link(FILE, d.id())).orElse(""),
        division.map(d -> name(text, d)).orElse(""),
        division.map(d -> List.of(texts.alone(d))).orElse(List.of()));
  }
}
