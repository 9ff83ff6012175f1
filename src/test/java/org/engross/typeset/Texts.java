package org.engross.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.index.Authorities;
import org.engross.index.Index;
import org.engross.index.IndexOptions;
import org.engross.index.Indexer;
import org.engross.language.Labels;
import org.engross.recognise.Recogniser;
import org.engross.recognise.Recognition;
import org.engross.settings.Metadata;
import org.engross.settings.PageSettings;
import org.engross.source.SourceLoader;
import org.engross.source.SourceText;
import org.engross.typeset.font.BoxFont;
import org.engross.typeset.font.FontFile;

/** Texts read by the whole pipeline up to typesetting. */
public final class Texts {
  static final Path DECLARATION = Path.of("source-text/dushanbe-declaration/text.txt");

  private Texts() {}

  public static TypesettingInput declaration(PageSettings page) throws IOException {
    return read(DECLARATION, "Dushanbe Declaration on the Twentieth Anniversary", "en-GB", page);
  }

  /** The declaration over and over, without an index. */
  static TypesettingInput declaration(int times, PageSettings page) throws IOException {
    SourceText source = SourceLoader.read(DECLARATION).value();
    Draft draft = Recogniser.recognise(source, "en-GB", Map.of()).draft();
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      blocks.addAll(draft.blocks());
    }
    Edition edition =
        EditionBuilder.build(new Draft(blocks), metadata("Dushanbe Declaration", "en-GB")).value();
    return input(edition, Index.EMPTY, source, page);
  }

  public static TypesettingInput corpus(String name, String language, PageSettings page)
      throws IOException {
    return read(Path.of("src/test/resources/corpus", name), "A Text", language, page);
  }

  /** The Chinese constitution in a face of its own, which has a box for each character. */
  public static TypesettingInput chinese(PageSettings page) throws IOException {
    TypesettingInput input = corpus("constitution-cn-2018.md", "zh", page);
    StringBuilder letters = new StringBuilder(input.source().text());
    Labels labels = Labels.of("zh");
    labels.keys().forEach(key -> letters.append(labels.get(key)));
    IntStream.rangeClosed(' ', '~').forEach(letters::appendCodePoint);
    FontFile face = new FontFile("boxes.ttf", BoxFont.of(letters.toString()));
    return new TypesettingInput(
        input.edition(),
        input.index(),
        page,
        input.source(),
        input.sourceHash(),
        input.toolVersion(),
        input.changes(),
        List.of(face));
  }

  static TypesettingInput read(Path file, String title, String language, PageSettings page)
      throws IOException {
    SourceText source = SourceLoader.read(file).value();
    Recognition recognition = Recogniser.recognise(source, language, Map.of());
    Edition edition = EditionBuilder.build(recognition.draft(), metadata(title, language)).value();
    Index index = Indexer.index(edition, Authorities.common(), IndexOptions.DEFAULT).value();
    return input(edition, index, source, page);
  }

  static TypesettingInput input(
      Edition edition, Index index, SourceText source, PageSettings page) {
    return new TypesettingInput(
        edition, index, page, source, "0123456789abcdef".repeat(4), "1.0.0", 3, List.of());
  }

  static Metadata metadata(String title, String language) {
    return Metadata.builder("sample")
        .title(title)
        .type("declaration")
        .issuers(List.of("Council of Heads of State"))
        .date(Optional.of(LocalDate.of(2021, 9, 17)))
        .place("Dushanbe")
        .language(language)
        .languageName("English translation")
        .rights("Official text, free to be copied")
        .source("Secretariat of the Council")
        .sourceAddress("http://example.org/text")
        .editionDate(Optional.of(LocalDate.of(2025, 11, 25)))
        .build();
  }
}
