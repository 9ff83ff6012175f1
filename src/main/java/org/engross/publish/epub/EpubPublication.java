package org.engross.publish.epub;

import java.io.IOException;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Stylesheet;
import org.engross.publish.Work;

/** Writes the e-book, EPUB 3.3, whose pages and ids are those of the PDF and the site. */
public final class EpubPublication implements Publication {
  @Override
  public String name() {
    return "epub";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    Book book = Book.of(work);
    Stylesheet style = Resources.stylesheet(book);
    EpubZip zip = new EpubZip();
    zip.add("META-INF/container.xml", PackageFile.container());
    zip.add("EPUB/package.opf", PackageFile.of(book, style.fonts()));
    zip.add("EPUB/nav.xhtml", Navigation.of(book));
    zip.add("EPUB/book.css", style.text());
    for (String font : style.fonts()) {
      zip.add("EPUB/fonts/" + font, Resources.font(font));
    }
    for (Chapter chapter : book.chapters()) {
      zip.add("EPUB/" + chapter.file(), chapter.xhtml());
    }
    to.write(work.settings().metadata().slug() + ".epub", zip.finish());
  }
}
