package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void deliversTheWholeInPlaceOfTheOld() throws IOException {
    Path target = folder.resolve("out");
    Files.createDirectories(target.resolve("old"));
    Files.writeString(target.resolve("old/page.html"), "old");
    try (Workshop workshop = Workshop.open(target)) {
      Files.writeString(workshop.path().resolve("page.html"), "new");
      assertTrue(Files.exists(target.resolve("old/page.html")));
      workshop.deliver();
    }
    assertEquals("new", Files.readString(target.resolve("page.html")));
    assertFalse(Files.exists(target.resolve("old")));
    assertEquals(List.of("out"), names());
  }

  @Test
  void leavesNothingOfWhatWasNotFinished() throws IOException {
    Path target = folder.resolve("deep/out");
    try (Workshop workshop = Workshop.open(target)) {
      Files.writeString(workshop.path().resolve("page.html"), "half");
    }
    assertFalse(Files.exists(target));
    assertEquals(List.of(), Files.list(folder.resolve("deep")).toList());
  }

  @Test
  void leavesNothingWhenTheProgramIsStopped() throws IOException {
    Path target = Files.createDirectories(folder.resolve("out"));
    Files.writeString(target.resolve("page.html"), "old");
    try (Workshop workshop = Workshop.open(target)) {
      Files.writeString(workshop.path().resolve("page.html"), "half");
      Files.move(target, Path.of(workshop.path() + "-before"));
      workshop.abandon();
      assertEquals(List.of("out"), names());
      assertEquals("old", Files.readString(target.resolve("page.html")));
    }
    assertEquals(List.of("out"), names());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = folder.resolve("out");
    Files.createSymbolicLink(link, Path.of("real"));
    for (String text : List.of("first", "second")) {
      try (Workshop workshop = Workshop.open(link)) {
        Files.writeString(workshop.path().resolve("page.html"), text);
        workshop.deliver();
      }
      assertTrue(Files.isSymbolicLink(link));
      assertEquals(text, Files.readString(folder.resolve("real/page.html")));
    }
    assertEquals(List.of("out", "real"), names());
  }

  @Test
  void replacesNothingButEditions() throws IOException {
    assertTrue(Workshop.mayReplace(folder.resolve("new")));
    assertTrue(Workshop.mayReplace(folder));
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertFalse(Workshop.mayReplace(folder));
    assertFalse(Workshop.mayReplace(folder.resolve("letter.txt")));
    Files.writeString(folder.resolve(Manifest.NAME), "{}");
    assertTrue(Workshop.mayReplace(folder));
  }
}
