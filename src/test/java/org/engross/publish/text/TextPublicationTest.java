package org.engross.publish.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.Drafts;
import org.engross.Works;
import org.engross.edition.TextUnit;
import org.engross.publish.Folder;
import org.engross.publish.Work;
import org.engross.source.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPublicationTest {
  @TempDir Path folder;

  @Test
  void plainTextHasTheWordsOfTheTextAndNoOthers() throws IOException {
    Work work = Works.of(Drafts.sourced(Drafts.declaration()), Ledger.EMPTY, "India");
    new TextPublication().publish(work, new Folder(folder));
    String text = Files.readString(folder.resolve("sample-declaration.txt"));
    String body = text.substring(text.indexOf("===") + 3);
    String words =
        work.edition().units().stream()
            .map(TextUnit::text)
            .map(t -> t.string())
            .collect(Collectors.joining(" "));
    assertEquals(List.of(words.split("\\s+")), List.of(body.strip().split("\\s+")));
    assertTrue(text.contains("\n    (a) respect each other;\n"), text);
    assertEquals(work.markdown(), Files.readString(folder.resolve("sample-declaration.md")));
  }
}
