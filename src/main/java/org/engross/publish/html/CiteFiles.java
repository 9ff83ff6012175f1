package org.engross.publish.html;

import java.io.IOException;
import org.engross.publish.Folder;
import org.engross.publish.cite.Cited;
import org.engross.publish.cite.MachineForms;

/** The citation files for reference managers, and the data of the cite box. */
final class CiteFiles {
  private final Site site;

  CiteFiles(Site site) {
    this.site = site;
  }

  void write(Folder to) throws IOException {
    MachineForms forms = site.citations().machineForms();
    Cited whole = site.places().whole();
    String name = "cite/" + site.metadata().slug();
    to.write(name + ".bib", forms.bibtex(whole));
    to.write(name + ".ris", forms.ris(whole));
    to.write(name + ".json", forms.cslJson(whole));
    CiteData cites = new CiteData(site);
    for (CiteParts.Group group : site.citeParts().groups()) {
      to.write("cite/" + group.division().id() + ".js", cites.script(group.places()));
    }
  }
}
