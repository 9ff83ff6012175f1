package org.engross.publish.html.view;

import java.util.List;

/**
 * The whole text on one page, {@code text.html}.
 *
 * @param site what is the same everywhere
 * @param page what is this page's own
 * @param contents every division
 * @param divisions the text
 * @param notes all notes
 */
public record TextModel(
    SiteView site,
    PageView page,
    List<ContentsLine> contents,
    List<DivisionView> divisions,
    List<NoteView> notes) {}
