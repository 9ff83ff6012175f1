package org.engross.typeset.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * All faces an edition may be set in, each read when it is first needed: the edition's own, the
 * built-in family, and a fallback of wide coverage.
 */
public final class Faces {
  /** The built-in family, as its makers call it. */
  private static final String USUAL = "Source Serif";

  /** Below this the drawing for small text is used, in thousandths of a point. */
  private static final int SMALL = 10_500;

  /** From this on the drawing for display is used, in thousandths of a point. */
  private static final int LARGE = 18_000;

  /** The built-in ones that were needed so far, for every edition that a process sets. */
  private static final Map<String, Face> LOADED = new ConcurrentHashMap<>();

  private final List<TrueTypeFace> own;
  private final Optional<Face> only;

  private Faces(List<TrueTypeFace> own, Optional<Face> only) {
    this.own = List.copyOf(own);
    this.only = only;
  }

  /** The faces that come with the program. */
  public static Faces builtIn() {
    return new Faces(List.of(), Optional.empty());
  }

  /** One face for everything. */
  public static Faces only(Face face) {
    return new Faces(List.of(), Optional.of(face));
  }

  /**
   * The edition's own faces before the built-in ones.
   *
   * @return the faces that could be read, with a problem for each file that could not
   */
  public static Checked<Faces> with(List<FontFile> files) {
    List<TrueTypeFace> faces = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (FontFile file : files) {
      Optional<String> fault = file.fault();
      if (fault.isPresent()) {
        problems.add(unusable(file, fault.get()));
      } else {
        faces.add(new TrueTypeFace(file.face()));
        Set<String> unknown = file.unknownRules();
        if (!unknown.isEmpty()) {
          problems.add(unapplied(file, unknown));
        }
      }
    }
    return new Checked<>(new Faces(faces, Optional.empty()), problems);
  }

  private static Problem unusable(FontFile file, String fault) {
    return Problem.of(
        Code.T003,
        Place.file(file.name()),
        "The font file \"" + file.name() + "\" cannot be used: " + fault + ".",
        "Name a TrueType file (.ttf) under \"fonts\" in edition.yaml, or leave the line out.");
  }

  private static Problem unapplied(FontFile file, Set<String> unknown) {
    return Problem.of(
        Code.T007,
        Place.file(file.name()),
        "The font file \""
            + file.name()
            + "\" has rules that are not applied (lookup types: "
            + String.join(", ", unknown)
            + "); some letters may stand otherwise than its maker meant.",
        "Look at the words of the PDF that are set in this face, or name another one.");
  }

  /** The families an edition is set in, its own first: "AR PL UMing CN, Source Serif". */
  public String families() {
    Set<String> names = new LinkedHashSet<>();
    own.forEach(face -> names.add(face.family()));
    if (own.stream().noneMatch(face -> suits(face, Cut.REGULAR) && face.covers('a'))) {
      names.add(USUAL);
    }
    return String.join(", ", names);
  }

  /** The face in which a style is set as long as it has the characters. */
  public Face face(Style style) {
    if (only.isPresent()) {
      return only.get();
    }
    for (TrueTypeFace face : own) {
      if (suits(face, style.cut()) && face.covers('a')) {
        return face;
      }
    }
    return builtIn(resource(style));
  }

  /** The face that sets a character in a style; empty when no face has it. */
  public Optional<Face> face(Style style, int codePoint) {
    if (only.isPresent()) {
      return only.filter(f -> f.covers(codePoint));
    }
    for (TrueTypeFace face : own) {
      if (suits(face, style.cut()) && face.covers(codePoint)) {
        return Optional.of(face);
      }
    }
    Face usual = builtIn(resource(style));
    if (usual.covers(codePoint)) {
      return Optional.of(usual);
    }
    for (TrueTypeFace face : own) {
      if (face.covers(codePoint)) {
        return Optional.of(face);
      }
    }
    return fallback(style, codePoint);
  }

  private Optional<Face> fallback(Style style, int codePoint) {
    Face slanted = builtIn("GentiumPlus-Italic");
    if (style.cut().italic() && slanted.covers(codePoint)) {
      return Optional.of(slanted);
    }
    Face upright = builtIn("GentiumPlus-Regular");
    return upright.covers(codePoint) ? Optional.of(upright) : Optional.empty();
  }

  private static boolean suits(TrueTypeFace face, Cut cut) {
    boolean heavy = face.outline().weight() > 500;
    return face.outline().italic() == cut.italic() && heavy == cut.weight() > 500;
  }

  /** The built-in file for a cut in the drawing made for its size, as far as there is one. */
  static String resource(Style style) {
    boolean regular = style.cut() == Cut.REGULAR;
    if (style.size() < SMALL && (regular || style.cut() == Cut.ITALIC)) {
      return regular ? "SourceSerif4SmText-Regular" : "SourceSerif4SmText-It";
    }
    if (style.size() >= LARGE && (regular || style.cut() == Cut.SEMIBOLD)) {
      return regular ? "SourceSerif4Display-Regular" : "SourceSerif4Display-Semibold";
    }
    switch (style.cut()) {
      case ITALIC:
        return "SourceSerif4-It";
      case SEMIBOLD:
        return "SourceSerif4-Semibold";
      case SEMIBOLD_ITALIC:
        return "SourceSerif4-SemiboldIt";
      case BOLD:
        return "SourceSerif4-Bold";
      case BOLD_ITALIC:
        return "SourceSerif4-BoldIt";
      default:
        return "SourceSerif4-Regular";
    }
  }

  private static Face builtIn(String resource) {
    Face known = LOADED.get(resource);
    return known != null
        ? known
        : LOADED.computeIfAbsent(resource, name -> new TrueTypeFace(bytes(name)));
  }

  private static byte[] bytes(String resource) {
    String path = "/org/engross/fonts/" + resource + ".ttf";
    try (InputStream in = Faces.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + path);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
