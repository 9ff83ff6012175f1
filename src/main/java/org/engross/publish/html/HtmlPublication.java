package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.publish.Folder;
import org.engross.publish.Letters;
import org.engross.publish.Publication;
import org.engross.publish.Work;

/**
 * The reading site of an edition. It is written last, for it links to the files of the other
 * formats that stand in the folder.
 */
public final class HtmlPublication implements Publication {
  private final List<Path> templates;
  private final Optional<Path> pages;

  /** The site in its own templates, without pages of an editor's. */
  public HtmlPublication() {
    this(List.of());
  }

  /** The same with templates of its own. */
  public HtmlPublication(List<Path> templates) {
    this.templates = List.copyOf(templates);
    this.pages = Optional.empty();
  }

  /**
   * @param templates folders whose templates are taken before Engross's own, the first one first: a
   *     file {@code html/section.ftlh} in one of them replaces that template
   * @param pages a folder with pages that an editor wrote in Markdown; may not exist
   */
  public HtmlPublication(List<Path> templates, Path pages) {
    this.templates = List.copyOf(templates);
    this.pages = Optional.of(pages);
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
    Site site = Site.of(work, EditorialPages.in(pages));
    return new Ready(site, site.picture(), Templates.of(templates));
  }

  /** A site that can be written. */
  public static final class Ready {
    private final Site site;
    private final Optional<byte[]> picture;
    private final Templates filled;

    private Ready(Site site, Optional<byte[]> picture, Templates filled) {
      this.site = site;
      this.picture = picture;
      this.filled = filled;
    }

    /** Writes it into the folder in which the other formats stand. */
    public void write(Folder to) throws IOException {
      if (picture.isPresent()) {
        to.write(Addresses.PICTURE, picture.get());
      }
      new CiteFiles(site).write(to);
      Letters letters = new Pages(site, filled, to).write();
      Assets.write(to, letters, !site.twins().texts().isEmpty());
      new Robots(site).write(to);
      site.editorial().copy(to);
    }
  }

  /**
   * The same site, its pages made one by one when they are asked for. Pages of the editor's that
   * have no room under their names are left out; the whole site says so when it is made.
   *
   * @param to the folder they are written into
   * @throws IOException if a folder of templates cannot be read
   */
  public SiteOnDemand onDemand(Work work, Folder to) throws IOException {
    try {
      return onDemand(work, to, EditorialPages.in(pages));
    } catch (PageFault noRoom) {
      return onDemand(work, to, EditorialPages.in(Optional.empty()));
    }
  }

  private SiteOnDemand onDemand(Work work, Folder to, EditorialPages editorial) throws IOException {
    return new SiteOnDemand(new Pages(Site.of(work, editorial), Templates.of(templates), to));
  }
}
