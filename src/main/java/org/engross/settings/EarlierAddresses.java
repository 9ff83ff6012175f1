package org.engross.settings;

import java.util.List;

/**
 * Where citations of earlier editions lead.
 *
 * @param formerly names the edition's folder had before
 * @param versions earlier editions that are kept, in the order of edition.yaml
 */
public record EarlierAddresses(List<String> formerly, List<Version> versions) {
  /** The folder of an edition in which a publisher keeps its earlier ones. */
  public static final String FOLDER = "v";

  public static final EarlierAddresses NONE = new EarlierAddresses(List.of(), List.of());

  public EarlierAddresses {
    formerly = List.copyOf(formerly);
    versions = List.copyOf(versions);
  }

  /**
   * An earlier edition.
   *
   * @param edition its number or name
   * @param date its date as year, month and day; may be empty
   * @param address where it can be read; empty if it is not on the web
   */
  public record Version(String edition, String date, String address) {}
}
