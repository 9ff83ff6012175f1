package org.engross.publish.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The templates of the site. Each is looked for in the folders of the edition and of the project
 * before the one that comes with Engross is taken, so that any of them can be replaced alone.
 */
final class Templates {
  private static final String BUILT_IN = "/org/engross/templates";

  static {
    // Read when Freemarker's first class loads, hence here; its log is not for a reader of Engross.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Configuration configuration;

  /** Those that come with Engross, read once for all editions that a process makes. */
  private static final class BuiltIn {
    static final Templates ALL = new Templates(loaders());

    private BuiltIn() {}
  }

  /**
   * The templates of an edition.
   *
   * @param folders folders with templates of their own, the first one first; those that do not
   *     exist are passed over
   * @throws IOException if a folder cannot be read
   */
  static Templates of(List<Path> folders) throws IOException {
    List<TemplateLoader> own = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        own.add(new FileTemplateLoader(folder.toFile()));
      }
    }
    return own.isEmpty() ? BuiltIn.ALL : new Templates(loaders(own.toArray(TemplateLoader[]::new)));
  }

  private static List<TemplateLoader> loaders(TemplateLoader... own) {
    List<TemplateLoader> loaders = new ArrayList<>(List.of(own));
    loaders.add(new ClassTemplateLoader(Templates.class, BUILT_IN));
    return loaders;
  }

  private Templates(List<TemplateLoader> loaders) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(
        new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
  }

  /**
   * Fills a template.
   *
   * @param name such as "html/section.ftlh"
   * @param model the record of the same name; templates/MODEL.md lists its variables
   * @throws TemplateFault if the template is wrong
   */
  String fill(String name, Object model) throws IOException {
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(name).process(model, out);
    } catch (TemplateException | freemarker.core.ParseException e) {
      throw new TemplateFault(name, e);
    }
    return out.toString();
  }
}
