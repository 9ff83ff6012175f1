package org.engross.press;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.engross.problem.Checked;
import org.engross.publish.Work;
import org.engross.publish.html.SiteOnDemand;
import org.engross.publish.html.TemplateFault;

/** An edition whose pages are set, and whose site is made page by page as it is looked at. */
public final class Proof {
  private final Work work;
  private final SiteOnDemand site;

  Proof(Work work, SiteOnDemand site) {
    this.work = work;
    this.site = site;
  }

  /** What was set. */
  Work work() {
    return work;
  }

  /**
   * Makes a page of the site, in the folder that the press was given.
   *
   * @param file its name, with "/" between the parts
   * @return whether the site has such a page; nothing and a problem where its template is wrong
   * @throws IOException when the disk fails
   */
  public Checked<Optional<Boolean>> page(String file) throws IOException {
    try {
      return Checked.of(Optional.of(site.write(file)));
    } catch (TemplateFault fault) {
      return new Checked<>(Optional.empty(), List.of(Formats.problem(fault)));
    }
  }
}
