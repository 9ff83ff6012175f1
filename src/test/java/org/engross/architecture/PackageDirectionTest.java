package org.engross.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package imports only those that stand before it, and each library has its homes. */
class PackageDirectionTest {
  private static final Path ROOT = Path.of("src/main/java/org/engross");

  static final List<String> ORDER =
      List.of(
          "crew",
          "problem",
          "language",
          "settings",
          "source",
          "draft",
          "edition",
          "recognise",
          "guess",
          "markdown",
          "index",
          "typeset",
          "register",
          "publish",
          "verify",
          "press",
          "serve",
          "cli",
          "maven");

  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("com.vladsch.flexmark", List.of("markdown", "publish/html")),
          Map.entry("freemarker", List.of("publish/html", "publish/epub")),
          Map.entry("org.apache.pdfbox", List.of("publish/pdf", "source/format", "verify")),
          Map.entry("org.apache.fontbox", List.of()),
          Map.entry("org.apache.poi", List.of("source/format")),
          Map.entry("org.openxmlformats", List.of("source/format")),
          Map.entry("org.snakeyaml", List.of("settings")),
          Map.entry(
              "com.fasterxml.jackson",
              List.of("publish", "register", "verify", "press", "serve", "cli")),
          Map.entry("org.jsoup", List.of("source/format", "verify")),
          Map.entry("de.undercouch", List.of("publish/cite")),
          Map.entry("org.apache.commons.text", List.of("publish/cite")),
          Map.entry("info.picocli", List.of("cli")),
          Map.entry("picocli", List.of("cli")),
          Map.entry("org.apache.maven", List.of("maven")),
          Map.entry("java.awt", List.of()));

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

  @Test
  void everyImportPointsBack() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : sources()) {
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        check(file, imports.group(1), faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyPackageIsInTheOrder() throws IOException {
    try (Stream<Path> children = Files.list(ROOT)) {
      List<String> unknown =
          children
              .filter(Files::isDirectory)
              .map(p -> p.getFileName().toString())
              .filter(name -> !ORDER.contains(name))
              .toList();
      assertEquals(List.of(), unknown);
    }
  }

  /** What stands within one package is in an order of its own: no two parts need each other. */
  @Test
  void noTwoPackagesImportEachOther() throws IOException {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (Path file : sources()) {
      String home = "org.engross." + ROOT.relativize(file.getParent()).toString().replace('/', '.');
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        needs.computeIfAbsent(home, h -> new TreeSet<>()).add(packageOf(imports.group(1)));
      }
    }
    List<String> rings = new ArrayList<>();
    needs.forEach(
        (home, needed) -> {
          for (String other : needed) {
            boolean within = other.startsWith(home + ".") || home.startsWith(other + ".");
            boolean back = needs.getOrDefault(other, Set.of()).contains(home);
            if (!within && back && home.compareTo(other) < 0) {
              rings.add(home + " and " + other);
            }
          }
        });
    assertEquals(List.of(), rings);
  }

  /** A reader who opens a package finds what it is for. */
  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    List<Path> silent =
        sources().stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void theMapOfThePackageIsInTheOrder() throws IOException {
    String map = Files.readString(ROOT.resolve("package-info.java"));
    List<String> named =
        Pattern.compile("(?<=<li>|, )\\{@code ([a-z]+)}")
            .matcher(map)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(ORDER, named);
  }

  private static String packageOf(String type) {
    return type.replaceAll("\\.[A-Z].*", "");
  }

  private static void check(Path file, String imported, List<String> faults) {
    String home = ROOT.relativize(file.getParent()).toString();
    String from = home.split("/")[0];
    if (imported.startsWith("org.engross.")) {
      String to = imported.split("\\.")[2];
      if (ORDER.contains(from) && ORDER.indexOf(to) > ORDER.indexOf(from)) {
        faults.add(file + " imports " + imported);
      }
      return;
    }
    HOMES.forEach(
        (library, homes) -> {
          boolean ours = imported.startsWith(library + ".");
          if (ours && homes.stream().noneMatch(h -> home.equals(h) || home.startsWith(h + "/"))) {
            faults.add(file + " imports " + imported);
          }
        });
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
