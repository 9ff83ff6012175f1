package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.engross.publish.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Every page is valid in the eyes of the Nu HTML checker, without a warning. */
class HtmlValidityTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  @Test
  void everyPageIsValidWithoutWarnings(@TempDir Path other) throws Exception {
    PublishedSite site = PublishedSite.declaration();
    List<Path> pages = new ArrayList<>(site.pages());
    pages.addAll(PublishedSite.publish(Works.bare(), other.resolve("bare")).pages());
    new HomePage(List.of())
        .write(
            List.of(new HomePage.Listed("d", site.work().edition().metadata())), new Folder(other));
    pages.add(other.resolve("index.html"));
    Redirects.write(Works.moved("bare", "old"), other);
    pages.add(other.resolve("old/index.html"));
    Complaints complaints = new Complaints();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(SCHEMA, complaints);
    validator.setUpValidatorAndParsers(complaints, false, false);
    for (Path page : pages) {
      complaints.page = page.getFileName().toString();
      validator.checkHtmlFile(page.toFile(), true);
    }
    assertEquals(List.of(), complaints.found);
  }

  private static final class Complaints implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      found.add(page + ":" + e.getLineNumber() + " " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
