package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.draft.Draft;
import org.engross.language.LanguageGuess;
import org.engross.language.StructureWords;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.recognise.clean.CleanText;
import org.engross.recognise.clean.Cleaner;
import org.engross.source.SourceText;

/** Recognises the structure of a text that was never marked up. */
public final class Recogniser {
  /** Shorter texts hold too few words to tell languages apart, in characters. */
  private static final int ENOUGH_TO_DOUBT = 600;

  private Recogniser() {}

  /**
   * Reads a text.
   *
   * @param source the text as given
   * @param language BCP 47 tag of its language; empty if it is to be detected
   * @param structure the editor's hints, as {@link Hints} lists them; may be empty
   * @return the draft, and every difference between it and the source
   */
  public static Recognition recognise(
      SourceText source, String language, Map<String, String> structure) {
    CleanText clean = Cleaner.clean(source);
    Lines lines = new Lines(source, clean);
    List<Problem> problems = new ArrayList<>();
    String tag = language.isEmpty() ? detect(clean, source, problems) : language;
    doubt(language, clean, source, problems);
    Words words = new Words(tag);
    LabelReader reader = new LabelReader(words);
    List<NoteFinder.Found> notes =
        NoteFinder.find(lines, PageFurniture.find(lines, reader), reader);
    NoteMarks.Result marks = NoteMarks.find(lines, notes);
    Hints hints = new Hints(structure);
    ContentsBelow.find(lines, reader, words);
    ContentsList.find(lines, reader, words);
    List<Unit> tables = new ArrayList<>(TableFinder.find(lines));
    tables.addAll(TabTables.find(lines, reader, words));
    Composed composed = compose(lines, tables, words, reader, hints);
    Hyphens hyphens = new Hyphens(lines);
    Assembler assembler = new Assembler(lines, hyphens, marks.marks());
    DraftMaker maker = new DraftMaker(assembler, lines);
    Draft draft = maker.draft(composed.units(), notes);
    problems.addAll(Leftovers.account(lines, assembler));
    problems.addAll(Findings.of(source, composed, marks, hyphens, lines, hints));
    return new Recognition(draft, assembler.ledger(), problems, composed.why(), tag);
  }

  /** What the rows were put together to. */
  record Composed(List<Unit> units, List<Reading.Choice> choices, Scene scene, Explanations why) {}

  private static String detect(CleanText clean, SourceText source, List<Problem> problems) {
    String tag = new LanguageGuess().guess(clean.text());
    if (!tag.isEmpty()) {
      String message = "The text seems to be in the language \"" + tag + "\".";
      String hint = "Write language: " + tag + ", or another tag, into edition.yaml.";
      problems.add(Problem.of(Code.R511, source.place(0), message, hint));
    }
    return tag;
  }

  /** A language that is stated and known here is doubted where a long text speaks for another. */
  private static void doubt(
      String stated, CleanText clean, SourceText source, List<Problem> problems) {
    if (StructureWords.of(stated).isEmpty() || clean.text().length() < ENOUGH_TO_DOUBT) {
      return;
    }
    String guess = new LanguageGuess().guess(clean.text());
    if (!guess.isEmpty() && !StructureWords.of(stated).equals(StructureWords.of(guess))) {
      String message =
          "The text seems to be in the language \"" + guess + "\", not in \"" + stated + "\".";
      String hint = "Write language: " + guess + " into edition.yaml if that is so.";
      problems.add(Problem.of(Code.R511, source.place(0), message, hint));
    }
  }

  private static Composed compose(
      Lines lines, List<Unit> tables, Words words, LabelReader reader, Hints hints) {
    List<Row> rows = RowMaker.rows(lines, reader);
    String clean = lines.clean.text();
    Scene all = scene(rows, words, reader, hints);
    Zones zones = Zones.of(all, tables);
    List<Row> body = zones.body(all.rows());
    Scene scene = scene(body, words, reader, hints);
    List<Reading.Choice> choices = Reading.read(scene);
    List<Unit> units = zones.insert(UnitBuilder.build(scene, choices), all);
    tables.forEach(table -> insert(table, units));
    List<Unit> shaped = zones.withFront(all, Texts.shape(scene, clean, units), clean);
    Levels.set(shaped);
    Explanations why = new Explanations();
    why.addUses(lines);
    zones.explain(all, why);
    choices.forEach(c -> why.add(scene.row(c.row()).line() + 1, c));
    return new Composed(shaped, choices, scene, why);
  }

  private static void insert(Unit table, List<Unit> units) {
    int at = units.size();
    while (at > 0 && units.get(at - 1).firstLine > table.firstLine) {
      at--;
    }
    units.add(at, table);
  }

  private static Scene scene(List<Row> rows, Words words, LabelReader reader, Hints hints) {
    Wrapping wrapping = Wrapping.of(rows, hints);
    Map<String, Integer> looks = new TreeMap<>();
    rows.forEach(r -> looks.merge(r.look().key(), 1, Integer::sum));
    Scene bare = new Scene(rows, wrapping, words, reader, 0, true, true, looks, hints);
    boolean runIn = RunInTitle.areUsual(bare);
    return new Scene(rows, wrapping, words, reader, titled(bare), runIn, true, looks, hints);
  }

  /** The share of heads alone on their line that are followed by what could be their title. */
  private static double titled(Scene scene) {
    int alone = 0;
    int titled = 0;
    for (int i = 0; i + 1 < scene.rows().size(); i++) {
      Row row = scene.row(i);
      boolean article =
          row.labels().stream()
              .anyMatch(l -> l.kind().isPresent() && l.textStart() >= row.text().length());
      if (article && scene.row(i + 1).look().heading() == 0) {
        alone++;
        titled += scene.titleLike(i + 1, 0) ? 1 : 0;
      }
    }
    return alone == 0 ? 0.5 : (double) titled / alone;
  }
}
