package org.engross.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** Makes the commands; each is handed the screen it speaks to. */
final class Commands implements IFactory {
  private static final List<Class<?>> ALL =
      List.of(
          InitCommand.class,
          BuildCommand.class,
          CheckCommand.class,
          ServeCommand.class,
          VerifyCommand.class,
          SignCommand.class,
          CiteCommand.class,
          LocateCommand.class,
          VerifyCitationCommand.class,
          DiffCommand.class,
          IndexCommand.class,
          PruneCommand.class,
          RehearseCommand.class);

  private final Screen screen;

  Commands(Screen screen) {
    this.screen = screen;
  }

  /**
   * The command line under a main command. Reading what a command takes from its class is slow, so
   * where the first argument names a command, that one alone is read.
   */
  CommandLine under(Object main, String... arguments) {
    CommandLine line = new CommandLine(main, this);
    List<Class<?>> named = ALL.stream().filter(type -> isNamed(type, arguments)).toList();
    for (Class<?> type : named.isEmpty() ? ALL : named) {
      line.addSubcommand(type);
    }
    return line;
  }

  private static boolean isNamed(Class<?> type, String... arguments) {
    return arguments.length > 0 && type.getAnnotation(Command.class).name().equals(arguments[0]);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      var constructor = type.getDeclaredConstructor(Screen.class);
      return constructor.newInstance(screen);
    } catch (NoSuchMethodException needsNoScreen) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
