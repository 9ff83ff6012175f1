package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's own templates may give each page a frame of its own; the proof takes no offence. */
class OwnTemplatesTest {
  private static final String FOOT = "<footer class=\"site\"";

  @TempDir private Path folder;

  @Test
  void aPageMayHaveAFootOfItsOwn() throws IOException {
    Path edition = Files.createDirectory(folder.resolve("accord"));
    Files.writeString(
        edition.resolve("text.txt"),
        "Article 1\n\nThe Parties keep every bridge open.\n\nArticle 2\n\nThe tolls are shared.\n");
    Files.writeString(edition.resolve("edition.yaml"), "title: Accord\nlanguage: en\n");
    String layout = Files.readString(Path.of("templates/html/layout.ftlh"));
    assertTrue(layout.contains(FOOT));
    String own = "<footer class=\"site\"<#if page.title?starts_with('About')> title=\"own\"</#if>";
    Path templates = Files.createDirectories(edition.resolve("templates/html"));
    Files.writeString(templates.resolve("layout.ftlh"), layout.replace(FOOT, own));
    Path site = folder.resolve("site");

    assertEquals(List.of(), new Press(Job.of(edition), Progress.SILENT).build(site).problems());

    assertTrue(
        Files.readString(site.resolve("about.html"))
            .contains("<footer class=\"site\" title=\"own\""));
    assertEquals(List.of(), Verifier.verify(site).problems());
  }
}
