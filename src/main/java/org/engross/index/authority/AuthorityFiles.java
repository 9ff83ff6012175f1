package org.engross.index.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.index.Authorities;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Reads an editor's authority file and everything it builds on. */
public final class AuthorityFiles {
  /** Name by which the common file may be included or is named in messages. */
  static final String COMMON = "common";

  /** Text of a common file to its entries. */
  private static final Map<String, List<Authority>> COMMON_FILES = new ConcurrentHashMap<>();

  private final String language;
  private final Authorities.Included included;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Authority> shared = new ArrayList<>();
  private final List<String> not = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  private AuthorityFiles(String language, Authorities.Included included) {
    this.language = language;
    this.included = included;
  }

  /** See {@link Authorities#read}; {@code common} is the text of the common file. */
  public static Checked<Authorities> read(
      String file, String text, String language, Authorities.Included included, String common) {
    String tongue = Locale.forLanguageTag(language).getLanguage();
    AuthorityFiles files = new AuthorityFiles(tongue, included);
    Checked<AuthorityFile.Content> own = AuthorityFile.read(file, text, "");
    files.problems.addAll(own.problems());
    files.not.addAll(own.value().not());
    files.seen.add(COMMON);
    files.include(file, own.value().includes());
    files.shared.addAll(common(common));
    return files.joined(file, own.value().entries());
  }

  /** The entries of the common file, which is read once for all editions of a run. */
  private static List<Authority> common(String text) {
    return COMMON_FILES.computeIfAbsent(
        text, t -> AuthorityFile.read(COMMON, t, "en").value().entries());
  }

  /** Whether a form is an acronym: one word, mostly of capitals. */
  public static boolean isAcronym(String form) {
    return Heading.isAcronym(form);
  }

  private void include(String from, List<String> names) {
    for (String name : names) {
      if (!seen.add(name)) {
        continue;
      }
      String text = included.text(name).orElse("");
      if (included.text(name).isEmpty()) {
        String hint = "Names of included files count from the edition's folder.";
        String message = "The included file \"" + name + "\" is not there.";
        problems.add(Problem.of(Code.A005, Place.file(from), message, hint));
      }
      Checked<AuthorityFile.Content> content = AuthorityFile.read(name, text, "");
      problems.addAll(content.problems());
      shared.addAll(content.value().entries());
      not.addAll(content.value().not());
      include(name, content.value().includes());
    }
  }

  private Checked<Authorities> joined(String file, List<Authority> own) {
    Checked<Joined> joined = Joined.of(own, shared, language);
    problems.addAll(joined.problems());
    Joined entries = joined.value();
    problems.addAll(Conflicts.of(entries.own(), entries.shared()));
    Joined sent = SentOn.of(entries);
    return new Checked<>(new Authorities(file, sent.own(), sent.shared(), not), problems);
  }
}
