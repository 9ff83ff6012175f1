package org.engross.publish.html.view;

import java.util.List;
import org.engross.language.Labels;

/**
 * The home page that lists several editions.
 *
 * @param title what the collection is called
 * @param language BCP 47 tag of the page
 * @param direction "ltr" or "rtl"
 * @param words the site's own words
 * @param editions in order
 */
public record EditionsModel(
    String title, String language, String direction, Labels words, List<EditionLine> editions) {}
