package org.engross.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with the words of a command, and where to read more. */
final class Mistakes implements IParameterExceptionHandler {
  private final Screen screen;

  Mistakes(Screen screen) {
    this.screen = screen;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    screen.note("engross: " + sentence(mistake, command.replaceFirst("^engross ", "")));
    screen.note("  hint: \"" + command + " --help\" says what it takes.");
    return Status.WRONG_USE;
  }

  private static String sentence(ParameterException mistake, String command) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command);
    }
    if (mistake instanceof MissingParameterException missing) {
      return missing(missing, command);
    }
    ArgSpec argument = mistake.getArgSpec();
    if (mistake instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given more than once.";
    }
    if (mistake.getValue() != null && mistake.getValue().indexOf('\uFFFD') >= 0) {
      return "A name has letters that this machine's settings do not allow. Set LC_ALL=C.UTF-8.";
    }
    if (argument != null && mistake.getValue() != null) {
      return "\"" + mistake.getValue() + "\" cannot stand for " + name(argument) + ".";
    }
    return mistake.getMessage();
  }

  private static String missing(MissingParameterException mistake, String command) {
    List<String> names = mistake.getMissing().stream().map(Mistakes::name).toList();
    boolean valueless = mistake.getMessage().startsWith("Missing required parameter for option");
    return valueless
        ? names.get(0) + " needs a value behind it."
        : command + " needs " + String.join(" and ", names) + ".";
  }

  private static String unmatched(UnmatchedArgumentException mistake, String command) {
    String word = mistake.getUnmatched().isEmpty() ? "" : mistake.getUnmatched().get(0);
    CommandLine line = mistake.getCommandLine();
    String fault =
        mistake.isUnknownOption()
            ? command + " has no option \"" + word + "\"."
            : line.getSubcommands().isEmpty()
                ? "\"" + word + "\" is one argument too many for " + command + "."
                : "There is no command \"" + word + "\".";
    List<String> near = mistake.getSuggestions();
    return near.isEmpty() ? fault : fault + " Did you mean \"" + near.get(0) + "\"?";
  }

  /** As the help writes it: {@code --output=DIR}, {@code EDITION}. */
  private static String name(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + (option.arity().max() > 0 ? "=" + option.paramLabel() : "")
        : argument.paramLabel();
  }
}
