package org.engross.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.Sha256;

/**
 * A page as it is served, which is the page of the site and a script that shows problems and loads
 * the page again when it has changed. The page itself knows nothing of it.
 */
final class ServedPage {
  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta http-equiv=\"Content-Security-Policy\" content=\"[^\"]*)(\">)",
          Pattern.CASE_INSENSITIVE);

  private static final int PRINT_LENGTH = 16;

  private ServedPage() {}

  /** The page with the script; where a page has no head the script stands at its end. */
  static byte[] of(byte[] page) {
    String html = allowed(new String(page, StandardCharsets.UTF_8));
    int end = html.indexOf("</head>");
    int at = end < 0 ? html.length() : end;
    String served = html.substring(0, at) + script(page) + html.substring(at);
    return served.getBytes(StandardCharsets.UTF_8);
  }

  /** The policy of the pages forbids a script to ask for anything; this one asks its own server. */
  private static String allowed(String html) {
    Matcher policy = POLICY.matcher(html);
    if (!policy.find() || policy.group(1).contains("connect-src")) {
      return html;
    }
    return policy.replaceFirst("$1; connect-src 'self'$2");
  }

  private static String script(byte[] page) {
    return "<link rel=\"stylesheet\" href=\""
        + OwnFiles.PATH
        + "serve.css\">\n<script src=\""
        + OwnFiles.PATH
        + "serve.js\" data-print=\""
        + print(page)
        + "\" defer></script>\n";
  }

  /** Tells a page from the same page after a change. */
  private static String print(byte[] page) {
    return Sha256.of(page).substring(0, PRINT_LENGTH);
  }
}
