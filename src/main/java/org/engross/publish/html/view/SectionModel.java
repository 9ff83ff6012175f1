package org.engross.publish.html.view;

import java.util.List;

/**
 * A page of the text: of a top-level division, or of one within it where that would be too large.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param contents every division, this one open; of 300 and more those near it
 * @param parts the pages on which the division's own text stands; empty where it is one
 * @param continued whether the division begins on an earlier page
 * @param division the text
 * @param notes the notes whose marks stand in it
 * @param moved what was cited otherwise before and stands here now, or stood here
 * @param citations the division in every style
 * @param plain address of its words as a file of plain text
 */
public record SectionModel(
    SiteView site,
    PageView page,
    List<ContentsLine> contents,
    List<LinkView> parts,
    boolean continued,
    DivisionView division,
    List<NoteView> notes,
    List<MovedView> moved,
    List<CitationView> citations,
    String plain) {}
