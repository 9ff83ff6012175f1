package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.draft.DivisionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text has the same divisions when somebody breaks its lines at some width. */
class RewrappedTest {
  @ParameterizedTest
  @CsvSource({
    "kinds/charter-1215.txt,64", "kinds/charter-1215.txt,90",
    "kinds/constitution-ru.txt,64", "kinds/constitution-ru.txt,80",
    "kinds/constitution-ar.txt,64", "kinds/constitution-ar.txt,90",
    "kinds/peace-treaty.txt,64", "kinds/us-constitution.txt,72",
    "kinds/regulation.txt,64", "kinds/regulation.txt,90",
    "corpus/constitution-fr-1958.txt,64", "corpus/constitution-fr-1958.txt,90"
  })
  void hasTheSameDivisions(String name, int width) {
    Read read = Read.file(name);
    Read again = Read.text("text.txt", wrap(read.source().text(), width), Map.of());
    assertEquals(heads(read), heads(again));
  }

  private static List<String> heads(Read read) {
    return read.heads().stream()
        .filter(h -> h.kind() != DivisionKind.FRONT)
        .map(h -> h.level() + " " + h.label().string() + " " + h.title().string())
        .toList();
  }

  private static String wrap(String text, int width) {
    return Stream.of(text.split("\n", -1))
        .map(l -> wrapLine(l, width))
        .collect(Collectors.joining("\n"));
  }

  private static String wrapLine(String line, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : line.strip().split(" ")) {
      if (column > 0) {
        boolean breaks = column + 1 + word.length() > width;
        wrapped.append(breaks ? '\n' : ' ');
        column = breaks ? 0 : column + 1;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
