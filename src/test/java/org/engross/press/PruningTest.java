package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruningTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  @Test
  void takesOutWhatNobodyWrote() throws IOException {
    file("made/edition/index.html");
    file("resources/assets/text.css");
    Path page = file("site/edition/index.html");
    Path css = file("site/assets/text.css");
    Path skin = file("site/js/skin.min.js");
    Path stray = file("site/edition/skin.html");
    List<String> deleted =
        Pruning.prune(
            folder.resolve("site"), List.of(folder.resolve("made"), folder.resolve("resources")));
    assertEquals(List.of("edition/skin.html", "js/skin.min.js"), deleted);
    assertTrue(Files.exists(page) && Files.exists(css));
    assertFalse(Files.exists(skin) || Files.exists(stray));
    assertFalse(Files.exists(skin.getParent()));
  }

  @Test
  void emptiesNoSiteWhenNothingWasMade() throws IOException {
    Path page = file("site/index.html");
    List<Path> nothing = List.of(folder.resolve("made"));
    assertThrows(IOException.class, () -> Pruning.prune(folder.resolve("site"), nothing));
    assertTrue(Files.exists(page));
  }
}
