package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * A style's citation of one edition, with a slot for the place in it and one for its address.
 *
 * @param place the note or reference with {@link #LOCATOR} and {@link #ADDRESS}
 * @param whole the same for the edition as a whole, without {@link #LOCATOR}
 * @param inTextPlace the citation in the running text; empty for a style that cites in notes
 * @param inTextWhole the same for the edition as a whole
 */
public record Form(
    List<Citation.Run> place,
    List<Citation.Run> whole,
    List<Citation.Run> inTextPlace,
    List<Citation.Run> inTextWhole) {
  /** Stands for section, paragraph and page. A private-use character no style will touch. */
  public static final String LOCATOR = "\uE001";

  /** Stands for the address of the place. */
  public static final String ADDRESS = "https://engross.invalid/";

  public Form {
    place = List.copyOf(place);
    whole = List.copyOf(whole);
    inTextPlace = List.copyOf(inTextPlace);
    inTextWhole = List.copyOf(inTextWhole);
  }

  /** Fills the slots. */
  Citation fill(Style style, String locator, String address) {
    boolean all = locator.isEmpty();
    return new Citation(
        style,
        fill(all ? whole : place, locator, address),
        fill(all ? inTextWhole : inTextPlace, locator, address));
  }

  private static List<Citation.Run> fill(List<Citation.Run> runs, String locator, String address) {
    List<Citation.Run> filled = new ArrayList<>();
    for (Citation.Run run : runs) {
      String text = run.text().replace(LOCATOR, locator).replace(ADDRESS, address);
      filled.add(new Citation.Run(text, run.italic()));
    }
    return filled;
  }
}
