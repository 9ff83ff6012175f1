package org.engross.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.engross.settings.Tool;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
    name = "engross",
    description = "Makes publishable editions of official documents.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  done",
      "  1  the text, or what was written about it, has faults",
      "  2  the command was used wrongly",
      "  3  the tool or the disk broke"
    })
public final class Main implements Runnable {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "When the tool breaks, show where.")
  private boolean debug;

  private final Screen screen;

  private Main(Screen screen) {
    this.screen = screen;
  }

  /** Runs a command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    System.exit(run(out, err, System.console() != null, arguments));
  }

  /**
   * Runs a command.
   *
   * @param terminal whether a person watches
   * @return the exit status
   */
  static int run(PrintWriter out, PrintWriter err, boolean terminal, String... arguments) {
    quieten();
    Screen screen = new Screen(out, err, terminal);
    Main main = new Main(screen);
    CommandLine commands = new Commands(screen).under(main, arguments);
    commands.setOut(out).setErr(err);
    commands.setUsageHelpAutoWidth(true);
    commands.setParameterExceptionHandler(new Mistakes(screen));
    commands.setExecutionExceptionHandler((broken, line, parsed) -> main.explain(broken));
    try {
      return commands.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError broken) {
      return main.explain(broken);
    } finally {
      screen.clear();
      out.flush();
      err.flush();
    }
  }

  @Override
  public void run() {
    throw new WrongUse("Say what to do; \"engross --help\" lists the commands.");
  }

  private int explain(Throwable broken) {
    if (broken instanceof WrongUse) {
      screen.note("engross: " + broken.getMessage());
      return Status.WRONG_USE;
    }
    String what = broken instanceof IOException ? "A file could not be read or written: " : "";
    String said = broken.getMessage() == null ? "" : ": " + broken.getMessage();
    String sentence =
        what.isEmpty()
            ? "The tool broke (" + broken.getClass().getSimpleName() + said + ")."
            : what + broken.getClass().getSimpleName() + said + ".";
    screen.note("engross: " + sentence + (debug ? "" : " With --debug it shows where."));
    if (debug) {
      screen.trace(broken);
    }
    return Status.BROKEN;
  }

  /**
   * The libraries' own logs are not for the reader of a command line, and looking for where to
   * write them takes time.
   */
  private static void quieten() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Tool.NAME + " " + Tool.version()};
    }
  }
}
