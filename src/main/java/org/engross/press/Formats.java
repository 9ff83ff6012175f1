package org.engross.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.publish.Publication;
import org.engross.publish.epub.EpubPublication;
import org.engross.publish.html.HtmlPublication;
import org.engross.publish.pdf.PdfPublication;

/** Every output format, in the order in which they are written. */
final class Formats {
  private static final String OWN_TEMPLATES = "templates";

  private Formats() {}

  /** The formats of a job; the site comes last, since it links to the files of the others. */
  static List<Publication> of(Job job) {
    return List.of(
        new PdfPublication(), new EpubPublication(), new HtmlPublication(templates(job)));
  }

  /** Where templates are looked for before the built-in ones. */
  static List<Path> templates(Job job) {
    List<Path> folders = new ArrayList<>();
    job.templates().ifPresent(folders::add);
    folders.add(job.edition().resolve(OWN_TEMPLATES));
    return folders;
  }
}
