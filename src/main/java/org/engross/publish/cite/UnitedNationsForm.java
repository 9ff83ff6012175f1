package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;
import org.engross.language.Labels;
import org.engross.settings.Metadata;

/**
 * The plain form of the United Nations Editorial Manual: issuing body, title, place and date,
 * document symbol, then the place in the text.
 */
final class UnitedNationsForm {
  private UnitedNationsForm() {}

  static Form of(Metadata metadata, Labels labels) {
    List<Citation.Run> whole = new ArrayList<>();
    if (!metadata.issuers().isEmpty()) {
      whole.add(new Citation.Run(String.join(", ", metadata.issuers()) + ", ", false));
    }
    whole.add(new Citation.Run(metadata.title(), true));
    List<String> rest = new ArrayList<>();
    if (!metadata.place().isEmpty()) {
      rest.add(metadata.place());
    }
    metadata.date().ifPresent(date -> rest.add(labels.date(date)));
    if (!metadata.symbol().isEmpty()) {
      rest.add(metadata.symbol());
    }
    List<Citation.Run> place = new ArrayList<>(whole);
    whole.add(new Citation.Run(tail(rest, metadata), false));
    rest.add(Form.LOCATOR);
    place.add(new Citation.Run(tail(rest, metadata), false));
    return new Form(place, whole, List.of(), List.of());
  }

  private static String tail(List<String> parts, Metadata metadata) {
    StringBuilder tail = new StringBuilder();
    parts.forEach(part -> tail.append(", ").append(part));
    if (!metadata.baseAddress().isEmpty()) {
      tail.append(". ").append(Form.ADDRESS);
    }
    boolean stopped = tail.isEmpty() && metadata.title().matches("(?s).*[.?!]");
    return stopped ? "" : tail.append('.').toString();
  }
}
