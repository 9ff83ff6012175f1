package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileServerTest {
  @TempDir Path folder;

  private HttpURLConnection ask(FileServer server, String path) throws IOException {
    URI address = URI.create("http://localhost:" + server.port() + path);
    return (HttpURLConnection) address.toURL().openConnection();
  }

  @Test
  void servesTheFolderAndNothingElse() throws IOException {
    Path root = Files.createDirectories(folder.resolve("edition"));
    Files.writeString(root.resolve("index.html"), "Été");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    try (FileServer server = FileServer.start(root, 0)) {
      HttpURLConnection home = ask(server, "/");
      assertEquals(200, home.getResponseCode());
      assertEquals("text/html; charset=utf-8", home.getContentType());
      try (InputStream in = home.getInputStream()) {
        assertEquals("Été", new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      assertEquals(404, ask(server, "/none.html").getResponseCode());
      assertEquals(404, ask(server, "/%2e%2e/secret.txt").getResponseCode());
    }
  }

  @Test
  void watchSeesWhatChanges() throws IOException {
    Watch watch = Watch.of(folder);
    assertFalse(watch.sawAChange());
    Path file = Files.writeString(folder.resolve("text.txt"), "a");
    assertTrue(watch.sawAChange());
    assertFalse(watch.sawAChange());
    Files.writeString(file, "ab");
    assertTrue(watch.sawAChange());
    Files.delete(file);
    assertTrue(watch.sawAChange());
  }
}
