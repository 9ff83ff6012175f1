package org.engross.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engross.index.authority.Authority;
import org.engross.index.authority.AuthorityFiles;
import org.engross.problem.Checked;

/**
 * What is known of names before the text is read: the editor's own authority file with the files it
 * includes, and the common file of United Nations organs, principal treaties and regional
 * organisations that ships with Engross.
 *
 * @param file name of the editor's file, for messages; empty where there is none
 * @param own the editor's entries
 * @param shared entries from included files and the common file
 * @param not strings that are never names
 */
public record Authorities(
    String file, List<Authority> own, List<Authority> shared, List<String> not) {
  private static final String COMMON = "/org/engross/index/authorities/common.yaml";

  public Authorities {
    own = List.copyOf(own);
    shared = List.copyOf(shared);
    not = List.copyOf(not);
  }

  /** Gives the text of a file that an authority file includes. */
  @FunctionalInterface
  public interface Included {
    /** The text, or empty where there is no such file; the name is as the editor wrote it. */
    Optional<String> text(String name);
  }

  /**
   * Reads an editor's authority file, the files it includes and the common file.
   *
   * @param file its name as the editor knows it
   * @param text its characters
   * @param language BCP 47 tag of the edition; the names are taken to be in it
   * @param included where included files come from
   * @return the entries, their references resolved; faults of the file with line and column
   */
  public static Checked<Authorities> read(
      String file, String text, String language, Included included) {
    return AuthorityFiles.read(file, text, language, included, commonText());
  }

  /** The common file alone: for an edition without an authority file. */
  public static Authorities common() {
    return read("", "", "en", name -> Optional.empty()).value();
  }

  /** Nothing at all. */
  public static Authorities none() {
    return new Authorities("", List.of(), List.of(), List.of());
  }

  /** The same without what the editor decided: the rules and the common file alone. */
  public Authorities withoutOwn() {
    return common();
  }

  /** The entry with an id, the editor's before the common. */
  public Optional<Authority> find(String id) {
    return java.util.stream.Stream.concat(own.stream(), shared.stream())
        .filter(a -> a.id().equals(id))
        .findFirst();
  }

  private static String commonText() {
    try (InputStream in = Authorities.class.getResourceAsStream(COMMON)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
