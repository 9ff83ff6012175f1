package org.engross.verify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Follows every link within the folder: the file must be there, and the place in it. */
final class LinkCheck {
  private static final String HINT =
      "A template names a file or a place that this edition does not have.";

  private final HtmlSite site;
  private final Set<String> files;
  private final Set<String> destinations;
  private int followed;

  /**
   * @param destinations names that a link into the PDF may use
   */
  LinkCheck(HtmlSite site, Set<String> destinations) {
    this.site = site;
    this.files = new HashSet<>(site.files());
    this.destinations = destinations;
  }

  List<Problem> check() {
    List<Problem> problems = new ArrayList<>();
    for (HtmlPage page : site.pages().values()) {
      for (String address : page.addresses()) {
        fault(page, address)
            .map(fault -> Problem.of(Code.V002, Place.file(page.name()), fault, HINT))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** How many links within the folder were followed. */
  int followed() {
    return followed;
  }

  private Optional<String> fault(HtmlPage page, String address) {
    if (leadsOut(address) || isOfHost(page, address)) {
      return Optional.empty();
    }
    followed++;
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
    int query = path.indexOf('?');
    Optional<String> file =
        resolved(page.name(), decoded(query < 0 ? path : path.substring(0, query)));
    if (file.isEmpty() || !files.contains(file.get())) {
      return Optional.of("The link “" + address + "” leads to a file that is not there.");
    }
    return hasPlace(file.get(), fragment)
        ? Optional.empty()
        : Optional.of("The link “" + address + "” leads to a place that is not there.");
  }

  /** A host answers with its page of errors at any depth, so that one links from the root. */
  private static boolean isOfHost(HtmlPage page, String address) {
    return page.name().equals("404.html") && address.startsWith("/");
  }

  /** Whether an address leaves the folder: it has a scheme, a host, or asks for data in itself. */
  private static boolean leadsOut(String address) {
    int colon = address.indexOf(':');
    int slash = address.indexOf('/');
    int hash = address.indexOf('#');
    boolean scheme = colon > 0 && (slash < 0 || colon < slash) && (hash < 0 || colon < hash);
    return address.startsWith("//") || scheme;
  }

  /** The file an address means, seen from another; none for what lies outside the folder. */
  private static Optional<String> resolved(String from, String path) {
    if (path.isEmpty()) {
      return Optional.of(from);
    }
    List<String> parts = new ArrayList<>(List.of(from.split("/")));
    parts.remove(parts.size() - 1);
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    if (path.endsWith("/") || parts.isEmpty()) {
      parts.add("index.html");
    }
    return Optional.of(String.join("/", parts));
  }

  private boolean hasPlace(String file, String fragment) {
    int directive = fragment.indexOf(":~:");
    String id = directive < 0 ? fragment : fragment.substring(0, directive);
    if (id.isEmpty() || id.equals("top")) {
      return true;
    }
    HtmlPage page = site.pages().get(file);
    if (page != null) {
      return page.ids().containsKey(id);
    }
    boolean pdf = file.endsWith(".pdf");
    return !pdf || id.startsWith("page=") || destinations.contains(id.replace("nameddest=", ""));
  }

  private static String decoded(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
