package org.engross.publish.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.settings.Metadata;
import org.engross.source.Sha256;
import org.engross.source.SourceText;

/**
 * What ties a citation to the edition it was taken from: the edition's number and the start of a
 * hash of the source's words.
 *
 * @param edition number or name of the edition
 * @param hash 12 hexadecimal digits
 */
public record Seal(String edition, String hash) {
  private static final Pattern WRITTEN = Pattern.compile("\\[ed\\. ([^\\]]*), ([0-9a-f]{12})\\]");

  /** The seal of an edition. */
  public static Seal of(Metadata metadata, SourceText source) {
    return new Seal(metadata.edition(), Sha256.of(source.text()).substring(0, 12));
  }

  /** The seal in a citation; one with an empty hash if it has none. */
  public static Seal in(String citation) {
    Matcher matcher = WRITTEN.matcher(citation);
    return matcher.find() ? new Seal(matcher.group(1), matcher.group(2)) : new Seal("", "");
  }

  /** A citation without its seal. */
  public static String without(String citation) {
    return WRITTEN.matcher(citation).replaceAll("").strip();
  }

  public boolean isMissing() {
    return hash.isEmpty();
  }

  /** How it stands behind a citation: {@code [ed. 1, ca3eac8ea4bf]}. */
  @Override
  public String toString() {
    return "[ed. " + edition + ", " + hash + "]";
  }
}
