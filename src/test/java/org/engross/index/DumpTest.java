package org.engross.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpTest {
  @Test
  void dump() throws Exception {
    String text =
        Files.readString(Path.of("source-text/dushanbe-declaration/text.txt"))
            .replace("Southeast Asian\nNations", "Southeast Asian Nations");
    String yaml = Files.readString(Path.of("source-text/dushanbe-declaration/authorities.yaml"));
    var edition =
        PlainEdition.of(
            text, "en-GB", "Council of Heads of State of the Shanghai Cooperation Organisation");
    var auth = Authorities.read("authorities.yaml", yaml, "en-GB", n -> java.util.Optional.empty());
    StringBuilder out = new StringBuilder();
    auth.problems().forEach(p -> out.append(p).append("\n"));
    for (boolean rule : new boolean[] {false, true}) {
      var index = Indexer.index(edition, auth.value(), new IndexOptions(rule, List.of())).value();
      out.append("=== ").append(rule).append(" ").append(index.mentions().size()).append("\n");
      for (Mention m : index.mentions()) {
        if (!m.surface().equals("SCO"))
          out.append(
              String.format(
                  "%s%s\t%s\t%s\t%s\t%s%n",
                  m.inner() ? "  " : "", m.unit(), m.kind(), m.surface(), m.entry(), m.rule()));
      }
      for (Entry e : index.entries()) {
        out.append(
            String.format(
                "%s [%s] %s see=%s also=%s rel=%s%n",
                e.group(), e.id(), e.heading(), e.see(), e.seeAlso(), e.relations()));
        e.references()
            .forEach(
                r ->
                    out.append("      ")
                        .append(r.firstUnit())
                        .append(r.lastUnit().equals(r.firstUnit()) ? "" : "–" + r.lastUnit())
                        .append(r.main() ? "*" : "")
                        .append("\n"));
        e.subEntries()
            .forEach(
                s -> {
                  out.append("    - ").append(s.heading()).append(": ");
                  s.references()
                      .forEach(
                          r ->
                              out.append(r.firstUnit())
                                  .append(
                                      r.lastUnit().equals(r.firstUnit()) ? "" : "–" + r.lastUnit())
                                  .append(r.main() ? "*" : "")
                                  .append("; "));
                  out.append("\n");
                });
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/dump.txt"), out.toString());
  }
}
