package org.engross.publish.html.view;

import org.engross.language.Labels;

/**
 * What is the same on every page of an edition.
 *
 * @param slug name of the edition's folder
 * @param title the document's full title
 * @param shortTitle the title for the head of every page
 * @param language BCP 47 tag of the text
 * @param direction "ltr" or "rtl"
 * @param wordsLanguage language of the site's own words where it is not the text's; otherwise empty
 * @param words the site's own words: {@code words.get("contents")}
 * @param edition number or name of the edition
 * @param pdf whether the edition has a PDF
 * @param seal mark of the edition behind a citation: "[ed. 1, ca3eac8ea4bf]"
 * @param base address of the site, ending in "/"; may be empty
 */
public record SiteView(
    String slug,
    String title,
    String shortTitle,
    String language,
    String direction,
    String wordsLanguage,
    Labels words,
    String edition,
    boolean pdf,
    String seal,
    String base) {}
