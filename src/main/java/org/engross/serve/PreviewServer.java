package org.engross.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a preview to a browser on the same machine, and to nobody else. */
public final class PreviewServer implements AutoCloseable {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String HTML = "text/html; charset=utf-8";

  /** A connection that has died is noticed when something is sent. */
  private static final int BEAT_IN_MILLISECONDS = 15_000;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Preview preview;

  private PreviewServer(HttpServer server, ExecutorService threads, Preview preview) {
    this.server = server;
    this.threads = threads;
    this.preview = preview;
  }

  /**
   * Begins to serve.
   *
   * @param port 0 takes a free one
   * @throws java.net.BindException when the port is taken
   * @throws IOException when there is no network
   */
  public static PreviewServer start(Preview preview, int port) throws IOException {
    // Without it an answer waits up to 40 ms for a word of the browser's.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::thread);
    PreviewServer serving = new PreviewServer(server, threads, preview);
    server.setExecutor(threads);
    server.createContext("/", serving::answer);
    server.start();
    return serving;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "serve");
    thread.setDaemon(true);
    return thread;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!isMeant(exchange)) {
        send(exchange, 403, "text/plain; charset=utf-8", bytes("Ask for localhost.\n"));
      } else if (path.equals(OwnFiles.PATH + "events")) {
        tell(exchange);
      } else if (path.equals(OwnFiles.PATH + "state.json")) {
        send(exchange, 200, "application/json", bytes(preview.state().json()));
      } else if (path.startsWith(OwnFiles.PATH)) {
        String name = path.substring(OwnFiles.PATH.length());
        sendOr404(exchange, name, OwnFiles.find(name));
      } else {
        String name = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        sendOr404(exchange, name, preview.file(name));
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** A page of another host may have its name lead here, to read what it must not. */
  private static boolean isMeant(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && NAMES.contains(host.replaceFirst(":\\d+$", ""));
  }

  /** Tells a page of every new state, until it goes. */
  private void tell(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      long told = -1;
      while (true) {
        State state = preview.after(told, BEAT_IN_MILLISECONDS);
        body.write(bytes(state.number() > told ? "data: " + state.json() + "\n\n" : ":\n\n"));
        body.flush();
        told = state.number();
      }
    }
  }

  private void sendOr404(HttpExchange exchange, String name, Optional<byte[]> found)
      throws IOException {
    if (found.isPresent()) {
      String type = MediaTypes.of(name);
      send(exchange, 200, type, type.equals(HTML) ? ServedPage.of(found.get()) : found.get());
    } else {
      byte[] page = preview.file("404.html").orElseGet(OwnFiles::blank);
      send(exchange, 404, HTML, ServedPage.of(page));
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean lasts = type.startsWith("font/");
    exchange.getResponseHeaders().set("Cache-Control", lasts ? "max-age=86400" : "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(bytes);
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
