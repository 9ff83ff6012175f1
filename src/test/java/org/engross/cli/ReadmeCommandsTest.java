package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every command and option that README.md and the documents name is there. */
class ReadmeCommandsTest {
  private static final List<Path> PAGES =
      List.of(Path.of("README.md"), Path.of("docs/edition-markdown.md"), Path.of("CHANGELOG.md"));

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][^`]*)` \\| (.*) \\|$");

  /** "engross build FOLDER", "java -jar target/engross.jar build …", with what follows. */
  private static final Pattern CALL =
      Pattern.compile(
          "engross(?:\\.jar)? ((?:index )?[a-z][a-z-]*)((?: (?!engross)[^`\\s|]+)*)[`\\n;]");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");

  private static String help(String command) {
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out);
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add("--help");
    assertEquals(Status.DONE, Main.run(to, to, false, words.toArray(String[]::new)), command);
    return out.toString();
  }

  private static void assertOptions(String command, String said) {
    String help = help(command);
    for (MatchResult option : OPTION.matcher(said).results().toList()) {
      Pattern offered = Pattern.compile("(?<![\\w-])" + option.group() + "(?![\\w-])");
      assertTrue(offered.matcher(help).find(), command + " has no " + option.group());
    }
  }

  @Test
  void theTableNamesCommandsAndOptionsThatAreThere() throws IOException {
    String readme = Files.readString(PAGES.get(0));
    String table = readme.substring(readme.indexOf("| Command |"));
    table = table.substring(0, table.indexOf("\n\n"));
    Set<String> named = new TreeSet<>();
    for (MatchResult row : ROW.matcher(table).results().toList()) {
      Matcher words = Pattern.compile("(?:index )?[a-z-]+").matcher(row.group(1));
      assertTrue(words.lookingAt());
      named.add(words.group());
      assertOptions(words.group(), row.group());
    }
    assertTrue(
        named.containsAll(Set.of("build", "serve", "verify", "cite", "index suggest")), named + "");
  }

  @Test
  void everyCallInTheTextCanBeMade() throws IOException {
    int calls = 0;
    for (Path page : PAGES) {
      for (MatchResult call : CALL.matcher(Files.readString(page)).results().toList()) {
        assertOptions(call.group(1), call.group(2));
        calls++;
      }
    }
    assertTrue(calls > 10, calls + " calls");
  }
}
