package org.engross.typeset;

import java.io.IOException;
import java.util.List;
import org.engross.Golden;
import org.engross.settings.PageSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in words, so that a change of the layout can be read. */
class PagesDumpTest {
  @ParameterizedTest
  @ValueSource(strings = {"a4", "a5"})
  void conventionKeepsItsPages(String format) throws IOException {
    PageSettings page = new PageSettings(format, 11, "ua1", List.of(), List.of());
    Composition composition = new Typesetter().typeset(Convention.input(page)).value();
    Golden.check("convention/pages-" + format + ".txt", PagesDump.of(composition));
  }
}
