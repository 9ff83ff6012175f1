package org.engross.publish.html.view;

import java.util.List;

/**
 * The page of a top-level division.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param contents every division, this one open
 * @param division the text
 * @param notes the notes whose marks stand in it
 * @param moved what was cited otherwise before and stands here now, or stood here
 * @param citations the division in every style
 */
public record SectionModel(
    SiteView site,
    PageView page,
    List<ContentsLine> contents,
    DivisionView division,
    List<NoteView> notes,
    List<MovedView> moved,
    List<CitationView> citations) {}
