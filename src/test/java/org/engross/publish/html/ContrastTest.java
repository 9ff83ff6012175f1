package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The contrast of every colour on its ground, computed from the stylesheet as WCAG 2.2 does. */
class ContrastTest {
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

  private static final List<String> TEXT = List.of("ink", "muted", "link", "visited", "rubric");

  @Test
  void textStandsOutSevenToOneAndControlsThreeToOne() throws IOException {
    List<Map<String, String>> schemes = schemes();
    for (Map<String, String> scheme : schemes) {
      for (String name : TEXT) {
        atLeast(7, scheme, name, "paper");
      }
      atLeast(7, scheme, "ink", "mark");
      atLeast(7, scheme, "ink", "panel");
      atLeast(3, scheme, "focus", "paper");
      atLeast(3, scheme, "border", "paper");
    }
  }

  @Test
  void whatMayStandOnAMarkOrPanelCanBeReadThere() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      for (String name : TEXT) {
        atLeast(4.5, scheme, name, "mark");
        atLeast(4.5, scheme, name, "panel");
      }
      atLeast(3, scheme, "rubric", "mark");
    }
  }

  private static void atLeast(double least, Map<String, String> scheme, String on, String ground) {
    double ratio = ratio(scheme.get(on), scheme.get(ground));
    assertTrue(ratio >= least, on + " on " + ground + ": " + ratio + " in " + scheme);
  }

  private static List<Map<String, String>> schemes() throws IOException {
    String css = Files.readString(Path.of("site/resources/assets/style.css"));
    Map<String, String> light = new HashMap<>();
    Map<String, String> dark = new HashMap<>();
    Matcher tokens = TOKEN.matcher(css);
    while (tokens.find()) {
      light.put(tokens.group(1), tokens.group(2));
      dark.put(tokens.group(1), tokens.group(3));
    }
    return List.of(light, dark);
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double red = channel(Integer.parseInt(colour.substring(1, 3), 16));
    double green = channel(Integer.parseInt(colour.substring(3, 5), 16));
    double blue = channel(Integer.parseInt(colour.substring(5, 7), 16));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double channel(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
