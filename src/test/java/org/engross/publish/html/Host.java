package org.engross.publish.html;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A web server on this machine, as plain as a host of static files can be. */
final class Host implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "html", "text/html");

  private final HttpServer server;
  private final String folder;

  private Host(HttpServer server, String folder) {
    this.server = server;
    this.folder = folder;
  }

  static Host of(Path root) throws IOException {
    return of(root, "");
  }

  /**
   * Serves a folder, and its 404.html for what is not there.
   *
   * @param folder the name under which it stands on the host, ending in "/"; or empty
   */
  static Host of(Path root, String folder) throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(any, 0);
    server.createContext("/" + folder, exchange -> serve(exchange, root, folder));
    server.start();
    return new Host(server, folder);
  }

  /** Where the folder stands, ending in "/". */
  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/" + folder;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void serve(HttpExchange exchange, Path root, String folder) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1 + folder.length());
    boolean there = Files.isRegularFile(root.resolve(name));
    Path file = root.resolve(there ? name : "404.html");
    try (exchange) {
      if (!Files.exists(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/html"));
      exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
