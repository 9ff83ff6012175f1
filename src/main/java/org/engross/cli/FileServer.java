package org.engross.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Serves the files of a folder to a browser on the same machine, and to nobody else. */
final class FileServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("epub", "application/epub+zip"));

  private final HttpServer server;
  private final Path root;

  private FileServer(HttpServer server, Path root) {
    this.server = server;
    this.root = root.toAbsolutePath().normalize();
  }

  /** Begins to serve; {@code port} 0 takes a free one. */
  static FileServer start(Path root, int port) throws IOException {
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException taken) {
      throw new WrongUse("The port " + port + " is taken; choose another with --port.");
    }
    FileServer files = new FileServer(server, root);
    server.createContext("/", files::answer);
    server.start();
    return files;
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = root.resolve("." + exchange.getRequestURI().getPath()).normalize();
      if (Files.isDirectory(file)) {
        file = file.resolve("index.html");
      }
      boolean found = file.startsWith(root) && Files.isRegularFile(file);
      Path page = root.resolve("404.html");
      if (found) {
        send(exchange, 200, type(file), Files.readAllBytes(file));
      } else if (Files.isRegularFile(page)) {
        send(exchange, 404, type(page), Files.readAllBytes(page));
      } else {
        byte[] word = "There is no such page.\n".getBytes(StandardCharsets.UTF_8);
        send(exchange, 404, "text/plain; charset=utf-8", word);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(bytes);
      }
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
