package org.engross.source.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.SourceText;

/** The formats other than plain text that Engross takes a text from. */
public final class Formats {
  private static final Map<String, FormatReader> READERS =
      new TreeMap<>(
          Map.of(
              "html", new HtmlReader(),
              "htm", new HtmlReader(),
              "xhtml", new HtmlReader(),
              "docx", new DocxReader(),
              "odt", new OdtReader(),
              "pdf", new PdfReader()));

  private Formats() {}

  /** The name endings that {@link #read} takes, in alphabetical order. */
  public static List<String> endings() {
    return List.copyOf(READERS.keySet());
  }

  /** Whether a file is in one of these formats, by the ending of its name. */
  public static boolean known(String name) {
    return reader(name).isPresent();
  }

  /**
   * Reads a file in one of these formats.
   *
   * @param name the file's name with its ending
   * @param bytes the whole file
   * @return its text; an empty text and an error for a format that is not known or a file that is
   *     damaged
   */
  public static Checked<SourceText> read(String name, byte[] bytes) {
    return reader(name)
        .map(reader -> reader.read(name, bytes))
        .orElseGet(
            () ->
                fault(
                    Code.S005,
                    name,
                    "The format of this file is not one that Engross reads.",
                    hint(ending(name))));
  }

  /** What to do with a file of a format that is not read. */
  private static String hint(String ending) {
    return switch (ending) {
      case "doc", "dot", "rtf", "wpd", "pages", "wps", "docm", "dotx" ->
          "Open it in a word processor, save it as docx or odt, and take that.";
      case "epub", "mobi", "azw3" ->
          "Take the publisher's own PDF or web page, or the chapters within it as html.";
      case "jpg", "jpeg", "png", "tif", "tiff", "gif", "bmp", "webp", "djvu" ->
          "This is a picture: run it through text recognition (OCR), check the result against it,"
              + " and give that as txt or pdf.";
      case "xml" -> "Give the text as txt, md, html, docx, odt or pdf; XML has no fixed meaning.";
      case "zip", "gz", "tar", "7z", "rar" -> "Unpack it, and give the text within.";
      default -> "Give the text as txt, md, html, docx, odt or pdf.";
    };
  }

  /** An empty text with one problem of the file as a whole. */
  static Checked<SourceText> fault(Code code, String name, String message, String hint) {
    Problem problem = Problem.of(code, Place.file(name), message, hint);
    return new Checked<>(SourceText.of(name, ""), List.of(problem));
  }

  private static Optional<FormatReader> reader(String name) {
    return Optional.ofNullable(READERS.get(ending(name)));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
