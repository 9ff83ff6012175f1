package org.engross.publish.html;

import java.io.IOException;
import java.util.Map;
import org.engross.publish.Folder;
import org.engross.publish.Letters;

/**
 * The site of an edition of which each page is made only when it is asked for. The pages are those
 * of the whole site, but that they list the files of other formats that stand in the folder when
 * they are made.
 */
public final class SiteOnDemand {
  private final Map<String, Pages.Task> tasks;

  SiteOnDemand(Pages pages) throws PageFault {
    this.tasks = pages.tasks();
  }

  /** Writes what every page needs: the stylesheet with all fonts, the script, the icon. */
  public static void writeAssets(Folder to) throws IOException {
    Assets.write(to, Letters.all(), true);
  }

  /**
   * Writes a page into the site's folder.
   *
   * @param file its name, with "/" between the parts
   * @return whether the site has such a page
   * @throws TemplateFault if its template is wrong
   * @throws IOException if the disk fails
   */
  public synchronized boolean write(String file) throws IOException {
    Pages.Task task = tasks.get(file);
    if (task != null) {
      task.write();
    }
    return task != null;
  }
}
