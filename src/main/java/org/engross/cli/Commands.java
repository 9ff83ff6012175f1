package org.engross.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; each is handed the screen it speaks to. */
final class Commands implements IFactory {
  /** By name. A class says its command's name too, but reading that from all of them is slow. */
  static final Map<String, Class<?>> ALL = all();

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
    String first = arguments.length == 0 ? "" : arguments[0];
    if (ALL.containsKey(first)) {
      line.addSubcommand(ALL.get(first));
    } else {
      ALL.values().forEach(line::addSubcommand);
    }
    return line;
  }

  /** In the order of the help. */
  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> all = new LinkedHashMap<>();
    all.put("init", InitCommand.class);
    all.put("build", BuildCommand.class);
    all.put("check", CheckCommand.class);
    all.put("serve", ServeCommand.class);
    all.put("verify", VerifyCommand.class);
    all.put("sign", SignCommand.class);
    all.put("cite", CiteCommand.class);
    all.put("locate", LocateCommand.class);
    all.put("verify-citation", VerifyCitationCommand.class);
    all.put("diff", DiffCommand.class);
    all.put("index", IndexCommand.class);
    all.put("prune", PruneCommand.class);
    all.put("rehearse", RehearseCommand.class);
    return Collections.unmodifiableMap(all);
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
