package org.engross;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Mention;
import org.engross.index.Reference;
import org.engross.markdown.DraftWriter;
import org.engross.publish.Work;
import org.engross.register.Register;
import org.engross.register.Registrar;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.source.Ledger;
import org.engross.typeset.Composition;
import org.engross.typeset.PageMap;
import org.engross.typeset.PageMap.PageStart;

/** Builds what publications are made from, without setting a page. */
public final class Works {
  private Works() {}

  /**
   * A work whose every fifth text begins a page, and whose index has one entry: each place where
   * the text names the given words.
   */
  public static Work of(Drafts.Sourced sourced, Ledger ledger, String named) {
    Edition edition = sourced.edition();
    PageMap pages = pages(edition);
    Composition composition = new Composition(1, 1, List.of(), List.of(), List.of(), pages);
    Settings settings = new Settings(Drafts.metadata(), PageSettings.DEFAULT, Map.of(), List.of());
    return new Work(
        settings,
        sourced.source(),
        ledger,
        sourced.draft(),
        DraftWriter.write(sourced.draft(), Drafts.metadata()),
        edition,
        index(edition, named),
        composition,
        Registrar.register(edition, Register.EMPTY).register());
  }

  private static PageMap pages(Edition edition) {
    List<PageStart> starts = new ArrayList<>();
    List<String> labels = new ArrayList<>(List.of("i"));
    Map<String, Integer> pagesOf = new TreeMap<>();
    int count = 0;
    for (TextUnit unit : edition.units()) {
      if (count++ % 5 == 0) {
        String label = String.valueOf(starts.size() + 1);
        starts.add(new PageStart(label, starts.size() + 2, unit.id(), 0));
        labels.add(label);
      }
      pagesOf.put(unit.id(), starts.size() - 1);
    }
    return new PageMap(starts, labels, pagesOf);
  }

  private static Index index(Edition edition, String named) {
    List<Mention> mentions = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    for (TextUnit unit : edition.units()) {
      int at = unit.text().string().indexOf(named);
      if (at >= 0) {
        int source = unit.text().origin().sourceOf(at);
        int end = at + named.length();
        mentions.add(
            new Mention(
                "e1",
                EntityKind.BODY,
                unit.id(),
                at,
                end,
                named,
                source,
                source + named.length(),
                "name",
                false));
        references.add(new Reference(unit.id(), at, unit.id(), at, false));
      }
    }
    Entry entry =
        new Entry(
            "e1",
            EntityKind.BODY,
            named,
            named,
            "A",
            references,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Entry.Relation("issuer", List.of("e1"))),
            "");
    return new Index(List.of(entry), mentions);
  }
}
