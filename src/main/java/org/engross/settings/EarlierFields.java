package org.engross.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Problem;
import org.engross.settings.EarlierAddresses.Version;

/** Reads {@code formerly} and {@code versions} of edition.yaml. */
final class EarlierFields {
  private static final List<String> KEYS = List.of("edition", "date", "address");

  private final Metadata metadata;
  private final List<Problem> problems;

  EarlierFields(Metadata metadata, List<Problem> problems) {
    this.metadata = metadata;
    this.problems = problems;
  }

  EarlierAddresses read(Fields fields) {
    List<Version> versions = new ArrayList<>();
    if (fields.node("versions").orElse(null) instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        versions.add(version(Fields.of(item, Faults.EDITION, KEYS, problems)));
      }
    } else if (fields.node("versions").isPresent()) {
      fields.wrong("versions", "is no list", "Write one line for each: - edition: 1");
    }
    return new EarlierAddresses(formerly(fields), versions);
  }

  private List<String> formerly(Fields fields) {
    List<String> names = fields.texts("formerly");
    for (String name : names) {
      if (!isFolder(name)) {
        String hint = "Write the name the edition's folder had, without slashes.";
        fields.wrong("formerly", "has \"" + name + "\", which is no earlier folder", hint);
      }
    }
    return names.stream().filter(this::isFolder).distinct().toList();
  }

  private boolean isFolder(String name) {
    return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*") && !name.equals(metadata.slug());
  }

  private Version version(Fields fields) {
    String edition = fields.need("edition", "Write which edition it is: edition: 1");
    String address = fields.text("address");
    if (!address.isEmpty() && !MetadataFields.isAddress(address)) {
      String hint = "Write it in full, as in https://example.org/declaration/v/1/.";
      fields.wrong("address", "is \"" + address + "\", which is no web address", hint);
      address = "";
    }
    String base = metadata.baseAddress();
    boolean usual = address.isEmpty() && !base.isEmpty() && isFolder(edition);
    return new Version(
        edition,
        date(fields),
        usual ? base + EarlierAddresses.FOLDER + "/" + edition + "/" : address);
  }

  private static String date(Fields fields) {
    String date = fields.text("date");
    try {
      return date.isEmpty() ? "" : LocalDate.parse(date).toString();
    } catch (DateTimeException notADate) {
      String hint = "Write year, month and day as in 2021-09-17.";
      fields.wrong("date", "is \"" + date + "\", which is not a date", hint);
      return "";
    }
  }
}
