package org.engross.publish.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;
import org.engross.publish.pdf.Print.Attachment;

/** The PDF: tagged, archivable, with the source text inside. */
public final class PdfPublication implements Publication {
  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    String name = work.settings().metadata().slug() + ".pdf";
    to.write(name, PdfFile.bytes(print(work)));
  }

  private static Print print(Work work) {
    String slug = work.settings().metadata().slug();
    List<Attachment> attachments =
        List.of(
            text("source.txt", "text/plain", "The source text", work.source().text()),
            text(slug + ".md", "text/markdown", "The edition in Markdown", work.markdown()));
    return new Print(
        work.composition(),
        work.settings().metadata(),
        Conformance.of(work.settings().page()),
        aliases(work),
        attachments);
  }

  private static SortedMap<String, String> aliases(Work work) {
    SortedMap<String, String> aliases = new TreeMap<>();
    work.register()
        .movedTo()
        .forEach((id, moves) -> moves.forEach(move -> aliases.put(move.old(), id)));
    return aliases;
  }

  private static Attachment text(String name, String mime, String description, String text) {
    return new Attachment(name, mime, description, text.getBytes(StandardCharsets.UTF_8));
  }
}
