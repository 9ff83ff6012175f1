package org.engross.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.publish.Publication;
import org.engross.publish.Work;
import org.engross.publish.akn.AknPublication;
import org.engross.publish.data.DataPublication;
import org.engross.publish.epub.EpubPublication;
import org.engross.publish.html.HtmlPublication;
import org.engross.publish.html.PageFault;
import org.engross.publish.html.TemplateFault;
import org.engross.publish.pdf.PdfPublication;
import org.engross.publish.proof.ProofPublication;
import org.engross.publish.tei.TeiPublication;
import org.engross.publish.text.TextPublication;

/** Every output format. */
final class Formats {
  private static final String OWN_TEMPLATES = "templates";
  private static final String OWN_PAGES = "site";

  private Formats() {}

  /** All but the site; none needs that another is written. */
  static List<Publication> besideTheSite(Work work) {
    List<Publication> formats = new ArrayList<>();
    if (!work.composition().pages().isEmpty()) {
      formats.add(new PdfPublication());
    }
    formats.add(new EpubPublication());
    formats.add(new TextPublication());
    formats.add(new AknPublication());
    formats.add(new TeiPublication());
    formats.add(new DataPublication());
    formats.add(new ProofPublication());
    return formats;
  }

  /** The site of a job, with the templates and the pages of its edition. */
  static HtmlPublication site(Job job) {
    return new HtmlPublication(templates(job), job.edition().resolve(OWN_PAGES));
  }

  /**
   * Writes one format; a template that cannot be filled is a fault of whoever wrote it, and so of
   * the input.
   *
   * @param name of the format
   */
  static Checked<String> publish(String name, Steps.Act writing) throws IOException {
    try {
      writing.run();
      return Checked.of(name);
    } catch (TemplateFault fault) {
      return new Checked<>(name, List.of(problem(fault)));
    } catch (PageFault fault) {
      Place place = Place.file(OWN_PAGES + "/" + fault.file());
      Problem problem = Problem.of(Code.P002, place, fault.getMessage(), fault.hint());
      return new Checked<>(name, List.of(problem));
    }
  }

  /** What is said of a template that cannot be filled. */
  static Problem problem(TemplateFault fault) {
    String said = fault.getMessage().lines().findFirst().orElse("");
    String hint = "Mend it, or take it away: then the template of that name from Engross is used.";
    return Problem.of(Code.P001, Place.file(OWN_TEMPLATES), said, hint);
  }

  /** Whether a folder lies among the editor's own pages or templates. */
  static boolean isEditors(Path target, Path edition) {
    Path folder = edition.toAbsolutePath().normalize();
    Path inside = target.toAbsolutePath().normalize();
    return inside.startsWith(folder.resolve(OWN_PAGES))
        || inside.startsWith(folder.resolve(OWN_TEMPLATES));
  }

  /** Where templates are looked for before the built-in ones. */
  private static List<Path> templates(Job job) {
    List<Path> folders = new ArrayList<>();
    job.templates().ifPresent(folders::add);
    folders.add(job.edition().resolve(OWN_TEMPLATES));
    return folders;
  }
}
