package org.engross.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; each is handed the screen it speaks to. */
final class Commands implements IFactory {
  private final Screen screen;

  Commands(Screen screen) {
    this.screen = screen;
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
