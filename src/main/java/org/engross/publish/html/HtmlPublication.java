package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;

/**
 * The reading site of an edition. It is written last, for it links to the files of the other
 * formats that stand in the folder.
 */
public final class HtmlPublication implements Publication {
  private final List<Path> templates;

  /** The site in its own templates. */
  public HtmlPublication() {
    this(List.of());
  }

  /**
   * @param templates folders whose templates are taken before Engross's own, the first one first: a
   *     file {@code html/section.ftlh} in one of them replaces that template
   */
  public HtmlPublication(List<Path> templates) {
    this.templates = List.copyOf(templates);
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    prepare(work).write(to);
  }

  /** Works out what all pages look up; nothing of it depends on the files of other formats. */
  public Ready prepare(Work work) throws IOException {
    return new Ready(Site.of(work), Templates.of(templates));
  }

  /** A site that can be written. */
  public static final class Ready {
    private final Site site;
    private final Templates filled;

    private Ready(Site site, Templates filled) {
      this.site = site;
      this.filled = filled;
    }

    /** Writes it into the folder in which the other formats stand. */
    public void write(Folder to) throws IOException {
      Optional<byte[]> picture = site.picture();
      if (picture.isPresent()) {
        to.write(Addresses.PICTURE, picture.get());
      }
      new CiteFiles(site).write(to);
      Letters letters = new Pages(site, filled, to).write();
      Assets.write(to, letters);
      new Robots(site).write(to);
    }
  }

  /**
   * The same site, its pages made one by one when they are asked for.
   *
   * @param to the folder they are written into
   * @throws IOException if a folder of templates cannot be read
   */
  public SiteOnDemand onDemand(Work work, Folder to) throws IOException {
    return new SiteOnDemand(new Pages(Site.of(work), Templates.of(templates), to));
  }
}
