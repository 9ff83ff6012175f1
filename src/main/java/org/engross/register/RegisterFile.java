package org.engross.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.register.Register.CitedPlace;
import org.engross.register.Register.Kind;
import org.engross.register.Register.Moved;
import org.engross.register.Register.Renumbered;
import org.engross.register.Register.Withdrawn;

/**
 * The form of {@code citations.lock}: one line a place, its parts parted by tabs, so that a change
 * reads well in any comparison of versions.
 */
public final class RegisterFile {
  public static final String NAME = "citations.lock";

  private static final String HEAD =
      "# Register of the citable places of this edition. Written by Engross; commit it with the"
          + " text.\n# kind\tid\tlabel\tfingerprint\tpages\tsince edition\twords of edition\n";

  /** What a program that merges versions of files leaves where it could not decide. */
  private static final Pattern MERGED = Pattern.compile("^(?:<{7}|\\|{7}|={7}|>{7})(?: |$)");

  private final Set<String> ids = new HashSet<>();
  private final List<CitedPlace> places = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();
  private final List<Renumbered> renumbered = new ArrayList<>();
  private final List<Withdrawn> withdrawn = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private RegisterFile() {}

  /** The file's text for a register. */
  public static String write(Register register) {
    StringBuilder file = new StringBuilder(HEAD);
    for (CitedPlace place : register.places()) {
      line(
          file,
          word(place.kind()),
          place.id(),
          place.label(),
          place.print().toString(),
          pages(place.pages()),
          place.since(),
          place.changed());
    }
    for (Moved move : register.moved()) {
      line(file, "moved", move.old(), move.id(), move.label(), move.edition());
    }
    for (Renumbered place : register.renumbered()) {
      line(file, "renumbered", place.id(), place.label(), place.edition());
    }
    for (Withdrawn gone : register.withdrawn()) {
      line(file, "withdrawn", gone.id(), gone.label(), gone.edition());
    }
    return file.toString();
  }

  /** Reads a register; lines that are not of its form are problems and are left out. */
  public static Checked<Register> read(String text) {
    RegisterFile reader = new RegisterFile();
    String[] lines = text.replaceFirst("^\uFEFF", "").split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (MERGED.matcher(lines[i]).find()) {
        reader.merged(lines[i], i + 1);
      } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        reader.read(lines[i].split("\t", -1), i + 1);
      }
    }
    Register register =
        new Register(reader.places, reader.moved, reader.renumbered, reader.withdrawn);
    return new Checked<>(register, reader.problems);
  }

  private void read(String[] parts, int line) {
    try {
      if (parts[0].equals("moved") && parts.length >= 3 && isId(parts[1])) {
        moved.add(new Moved(parts[1], parts[2], part(parts, 3), part(parts, 4)));
      } else if (parts[0].equals("renumbered") && parts.length == 4) {
        renumbered.add(new Renumbered(parts[1], parts[2], parts[3]));
      } else if (parts[0].equals("withdrawn") && parts.length >= 2) {
        withdrawn.add(new Withdrawn(parts[1], part(parts, 2), part(parts, 3)));
      } else if (parts.length == 6 || parts.length == 7) {
        add(place(parts), line);
      } else {
        fault(line);
      }
    } catch (IllegalArgumentException e) {
      fault(line);
    }
  }

  /** One id names one place: of two, the first counts. */
  private void add(CitedPlace place, int line) {
    if (ids.add(place.id())) {
      places.add(place);
      return;
    }
    problems.add(
        Problem.of(
            Code.C002,
            new Place(NAME, line, 0),
            "The place " + place.id() + " stands in the register a second time.",
            "Two versions of the file were put together: keep the line of the published edition,"
                + " and take the other out."));
  }

  /** Where versions were merged, one problem stands for the whole stretch. */
  private void merged(String mark, int line) {
    if (mark.startsWith("<")) {
      problems.add(
          Problem.of(
              Code.C002,
              new Place(NAME, line, 0),
              "Two versions of the register were merged here, and which lines count was not"
                  + " decided.",
              "Take the whole file from the version that was published (git checkout --ours or"
                  + " --theirs), then build again: the build adds what is new."));
    }
  }

  /** A register of an earlier form has no column for the edition of the words. */
  private static CitedPlace place(String[] parts) {
    Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    Fingerprint print = Fingerprint.parse(parts[3]);
    String changed = parts.length == 7 ? parts[6] : parts[5];
    return new CitedPlace(kind, parts[1], parts[2], print, pages(parts[4]), parts[5], changed);
  }

  /** Whether a word can name a place in HTML, XML and PDF alike. */
  private static boolean isId(String word) {
    return word.matches("[A-Za-z_][A-Za-z0-9_.-]*");
  }

  private void fault(int line) {
    problems.add(
        Problem.of(
            Code.C002,
            new Place(NAME, line, 0),
            "This line of the register of citations cannot be read.",
            "Restore the line from the last version of the file; if it was added by hand, write"
                + " \"withdrawn\", a tab and the id, or \"moved\", a tab, the old id, a tab and the"
                + " new id."));
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index] : "";
  }

  private static void line(StringBuilder file, String... parts) {
    for (int i = 0; i < parts.length; i++) {
      file.append(i == 0 ? "" : "\t").append(parts[i].replaceAll("[\\t\\r\\n]+", " "));
    }
    file.append('\n');
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String pages(Map<String, String> pages) {
    List<String> pairs = new ArrayList<>();
    pages.forEach((format, page) -> pairs.add(format + "=" + page));
    return String.join(" ", pairs);
  }

  private static SortedMap<String, String> pages(String written) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (String pair : written.split(" ")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        pages.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
    }
    return pages;
  }
}
