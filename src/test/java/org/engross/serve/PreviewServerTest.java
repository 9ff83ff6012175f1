package org.engross.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.engross.press.Job;
import org.engross.press.Press;
import org.engross.press.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser is answered while an edition is worked on. The text is invented. */
@Timeout(120)
class PreviewServerTest {
  @TempDir Path folder;
  private Path edition;
  private Preview preview;
  private PreviewServer server;

  @BeforeEach
  void begin() throws IOException {
    edition = Files.createDirectories(folder.resolve("pact"));
    write("text.txt", "1. The Council of Zebras keeps the peace.\n\n2. It meets in Lakeside.\n");
    write("edition.yaml", "title: Pact\nlanguage: en\n");
    preview = new Preview(Job.of(edition), Files.createDirectories(folder.resolve("made")));
    server = PreviewServer.start(preview, 0);
  }

  @AfterEach
  void end() {
    server.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = edition.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private boolean stateHas(String words) throws IOException, InterruptedException {
    return ask("/_engross/state.json").body().contains(words);
  }

  @Test
  void aPageIsThatOfTheSiteWithAScript() throws IOException, InterruptedException {
    preview.refresh(Progress.SILENT);
    assertTrue(preview.finish(Progress.SILENT).get().isDone());
    Path built = folder.resolve("built");
    new Press(Job.of(edition), Progress.SILENT).build(built);
    String page = Files.readString(built.resolve("text.html"));
    HttpResponse<String> served = ask("/text.html");
    assertEquals("text/html; charset=utf-8", served.headers().firstValue("content-type").get());
    String without =
        served
            .body()
            .replaceFirst("<link rel=\"stylesheet\" href=\"/_engross/serve.css\">\n", "")
            .replaceFirst("<script src=\"/_engross/serve.js\" [^>]*></script>\n", "")
            .replace("; connect-src 'self'", "");
    assertEquals(page, without);
    assertTrue(ask("/").body().contains("pact.pdf"));
    assertEquals("application/pdf", ask("/pact.pdf").headers().firstValue("content-type").get());
    try (Stream<Path> files = Files.walk(folder.resolve("made/edition"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        assertFalse(Files.readString(file).contains("_engross"), file.toString());
      }
    }
  }

  @Test
  void pagesFollowTheTextAndFaultsAreShown() throws IOException, InterruptedException {
    assertEquals(404, ask("/text.html").statusCode());
    assertTrue(ask("/text.html").body().contains("There is no edition yet"));
    preview.refresh(Progress.SILENT);
    assertTrue(ask("/text.html").body().contains("Lakeside"));
    assertTrue(stateHas("\"phase\":\"set\""));
    write("text.txt", "1. The Council of Zebras keeps the peace.\n\n2. It meets in Hillside.\n");
    preview.refresh(Progress.SILENT);
    assertTrue(ask("/text.html").body().contains("Hillside"));
    write("edition.yaml", "title: Pact\nlanguage: en\ncolor: red\n");
    preview.refresh(Progress.SILENT);
    assertTrue(ask("/text.html").body().contains("Hillside"), "the pages before stay");
    assertTrue(stateHas("\"phase\":\"faulty\""));
    assertTrue(stateHas("edition.yaml:3:1"));
    assertTrue(preview.finish(Progress.SILENT).isEmpty());
  }

  @Test
  void aWrongTemplateIsToldOfInItsPage() throws IOException, InterruptedException {
    write("templates/html/text.ftlh", "${nothing.of.this}");
    preview.refresh(Progress.SILENT);
    HttpResponse<String> page = ask("/text.html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("/_engross/serve.js"));
    assertTrue(stateHas("P001"));
    long number = preview.state().number();
    ask("/text.html");
    assertEquals(number, preview.state().number(), "told once");
    write("templates/html/text.ftlh", "Mine");
    preview.refresh(Progress.SILENT);
    assertTrue(ask("/text.html").body().startsWith("Mine"));
    assertFalse(stateHas("P001"));
  }

  @Test
  void faultsOfTheWholeEditionAreShown() throws IOException, InterruptedException {
    write("site/about-us.md", "# About us\n\n[Nowhere](none.html)\n");
    preview.refresh(Progress.SILENT);
    assertFalse(preview.finish(Progress.SILENT).get().isDone());
    assertTrue(stateHas("\"phase\":\"unproved\""));
    assertTrue(stateHas("V002"));
    assertTrue(ask("/about-us.html").body().contains("Nowhere"));
  }

  @Test
  void eachStateIsTold() throws IOException {
    try (Socket socket = new Socket("localhost", server.port());
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      String question = "GET /_engross/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
      assertTrue(next(in).contains("\"phase\":\"setting\""));
      preview.refresh(Progress.SILENT);
      assertTrue(next(in).contains("\"phase\":\"set\""));
      preview.finish(Progress.SILENT);
      assertTrue(next(in).contains("\"phase\":\"proved\""));
    }
  }

  private static String next(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (!line.startsWith("data: ")) {
      line = events.readLine();
    }
    return line;
  }

  @Test
  void nothingElseIsServed() throws IOException, InterruptedException {
    preview.refresh(Progress.SILENT);
    Files.writeString(folder.resolve("made/secret.txt"), "secret");
    assertEquals(404, ask("/none.html").statusCode());
    assertEquals(404, ask("/%2e%2e/secret.txt").statusCode());
    assertEquals(404, ask("/_engross/%2e%2e/serve.js").statusCode());
    assertEquals(200, ask("/_engross/serve.js").statusCode());
    assertEquals(403, statusFor("elsewhere.example:" + server.port()));
    assertEquals(200, statusFor("127.0.0.1:" + server.port()));
  }

  private int statusFor(String host) throws IOException {
    try (Socket socket = new Socket("localhost", server.port());
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      String question = "HEAD /text.html HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
      return Integer.parseInt(in.readLine().split(" ")[1]);
    }
  }
}
