package org.engross.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.publish.Folder;
import org.engross.publish.html.view.AboutModel;
import org.engross.publish.html.view.CiteModel;
import org.engross.publish.html.view.CitedPlacesModel;
import org.engross.publish.html.view.EditionsModel;
import org.engross.publish.html.view.EditorialModel;
import org.engross.publish.html.view.EntryModel;
import org.engross.publish.html.view.HistoryModel;
import org.engross.publish.html.view.HomeModel;
import org.engross.publish.html.view.IndexModel;
import org.engross.publish.html.view.MovedModel;
import org.engross.publish.html.view.NotesModel;
import org.engross.publish.html.view.ParallelModel;
import org.engross.publish.html.view.PlainModel;
import org.engross.publish.html.view.SectionModel;
import org.engross.publish.html.view.TextModel;
import org.engross.publish.html.view.VersionsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** templates/MODEL.md lists what the templates may use: all of it, and nothing else. */
class ModelPageTest {
  private static final Pattern LINE = Pattern.compile("(?m)^### (\\w+)$|^\\| `(\\w+)` \\|");

  private static final List<Class<?>> MODELS =
      List.of(
          HomeModel.class,
          SectionModel.class,
          ParallelModel.class,
          TextModel.class,
          IndexModel.class,
          EntryModel.class,
          AboutModel.class,
          NotesModel.class,
          CiteModel.class,
          CitedPlacesModel.class,
          EditorialModel.class,
          HistoryModel.class,
          MovedModel.class,
          VersionsModel.class,
          PlainModel.class,
          EditionsModel.class);

  @Test
  void thePageAndTheCodeListTheSameVariables() throws IOException {
    Map<String, List<String>> code = new TreeMap<>();
    MODELS.forEach(model -> walk(model, code));
    Map<String, List<String>> page = new TreeMap<>();
    Matcher lines = LINE.matcher(Files.readString(Path.of("templates/MODEL.md")));
    List<String> current = new ArrayList<>();
    while (lines.find()) {
      if (lines.group(1) != null) {
        current = page.computeIfAbsent(lines.group(1), n -> new ArrayList<>());
      } else {
        current.add(lines.group(2));
      }
    }
    assertEquals(code, page);
  }

  @Test
  void everyTemplateIsNamedOnThePage() throws IOException {
    String page = Files.readString(Path.of("templates/MODEL.md"));
    try (Stream<Path> templates = Files.list(Path.of("templates/html"))) {
      for (Path template : templates.toList()) {
        assertTrue(page.contains("`" + template.getFileName() + "`"), template.toString());
      }
    }
  }

  @Test
  void anEditionReplacesOneTemplateAlone(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("templates/html/missing.ftlh");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "<p>${site.title} – ${page.title}</p>");
    Path root = folder.resolve("site");
    HtmlPublication site =
        new HtmlPublication(List.of(folder.resolve("absent"), folder.resolve("templates")));
    site.publish(Works.declaration(), new Folder(root));
    assertEquals(
        "<p>Oslo Declaration on Quiet Harbours &amp; Open Seas – Page not found</p>",
        Files.readString(root.resolve("404.html")));
    assertTrue(Files.readString(root.resolve("index.html")).contains("title-page"));
  }

  @Test
  void aWrongTemplateIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("html/missing.ftlh");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "<p>\n${site.titel}</p>");
    HtmlPublication site = new HtmlPublication(List.of(folder));
    TemplateFault fault =
        org.junit.jupiter.api.Assertions.assertThrows(
            TemplateFault.class,
            () -> site.publish(Works.declaration(), new Folder(folder.resolve("site"))));
    assertTrue(fault.getMessage().contains("html/missing.ftlh"), fault.getMessage());
    assertTrue(fault.getMessage().contains("line 2"), fault.getMessage());
  }

  private static void walk(Class<?> type, Map<String, List<String>> into) {
    if (!type.isRecord() || into.containsKey(type.getSimpleName())) {
      return;
    }
    RecordComponent[] components = type.getRecordComponents();
    into.put(
        type.getSimpleName(), Arrays.stream(components).map(RecordComponent::getName).toList());
    for (RecordComponent component : components) {
      inner(component.getGenericType(), into);
    }
  }

  private static void inner(Type type, Map<String, List<String>> into) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(t -> inner(t, into));
    } else if (type instanceof Class<?> record) {
      walk(record, into);
    }
  }
}
