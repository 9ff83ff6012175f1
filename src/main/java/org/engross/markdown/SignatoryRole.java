package org.engross.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.engross.draft.SignatoryLine.Role;

/** The names of a signatory's lines. */
final class SignatoryRole {
  private SignatoryRole() {}

  static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String key) {
    return Arrays.stream(Role.values()).filter(role -> key(role).equals(key)).findFirst();
  }
}
