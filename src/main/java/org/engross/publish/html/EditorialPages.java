package org.engross.publish.html;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.markdown.EditorialPage;
import org.engross.publish.Folder;

/**
 * The pages that an editor wrote for the site, in the order of their files' names, and the files
 * that stand beside them, such as pictures. A number before a name orders it and is not part of it:
 * {@code 1-introduction.md} is {@code introduction.html}.
 */
final class EditorialPages {
  /** A page of this name stands at the head of the page about the edition. */
  private static final String ABOUT = "about";

  private static final Pattern NAME = Pattern.compile("(?:\\d+-)?([a-z][a-z0-9-]*)\\.md");

  private final List<EditorialPage> pages = new ArrayList<>();
  private final List<Path> beside = new ArrayList<>();

  /**
   * Reads a folder.
   *
   * @param folder none, or one that does not exist, has no pages
   * @throws PageFault if a page is not in UTF-8, or its name cannot stand in an address
   * @throws IOException if the disk fails
   */
  static EditorialPages in(Optional<Path> folder) throws IOException {
    EditorialPages all = new EditorialPages();
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> files = Files.list(folder.get())) {
        for (Path file : files.sorted(Comparator.comparing(Path::getFileName)).toList()) {
          all.add(file);
        }
      }
    }
    return all;
  }

  /** All but the one about the edition. */
  List<EditorialPage> pages() {
    return pages.stream().filter(page -> !page.name().equals(ABOUT)).toList();
  }

  /** What stands at the head of the page about the edition. */
  Optional<EditorialPage> about() {
    return pages.stream().filter(page -> page.name().equals(ABOUT)).findFirst();
  }

  /**
   * Copies the pictures and other files that stand beside the pages.
   *
   * @throws PageFault if the site has a file of that name
   */
  void copy(Folder to) throws IOException {
    for (Path file : beside) {
      String name = file.getFileName().toString();
      if (Files.exists(to.path().resolve(name))) {
        throw PageFault.ofName(file, "The site has a file of the name “" + name + "” already.");
      }
      to.write(name, Files.readAllBytes(file));
    }
  }

  private void add(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file) || name.startsWith(".")) {
      return;
    }
    if (!name.endsWith(".md")) {
      beside.add(file);
      return;
    }
    Matcher page = NAME.matcher(name);
    if (!page.matches()) {
      throw PageFault.ofName(file, "The name “" + name + "” cannot stand in an address.");
    }
    String text = text(file);
    pages.add(
        EditorialPage.read(page.group(1), text.startsWith("\uFEFF") ? text.substring(1) : text));
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notUtf8) {
      throw PageFault.ofLetters(file);
    }
  }
}
