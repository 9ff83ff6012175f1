package org.engross.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.Draft;
import org.engross.language.Labels;
import org.engross.problem.Checked;
import org.engross.settings.Metadata;

/**
 * Makes the tree of an edition out of the flat blocks of a draft: nests divisions by their levels,
 * gives every citable place its id and its reference, and puts notes in the order of their marks.
 * Ids tell the place in the structure, never the wording. Any draft can be built.
 */
public final class EditionBuilder {
  private final Ids ids = new Ids();
  private final Clashes clashes;
  private final NoteKeys notes;
  private final List<Branch> roots;
  private final DivisionNames names;
  private final RunningNumbers running;

  private EditionBuilder(Draft draft, String file, Labels words) {
    clashes = new Clashes(file);
    notes = new NoteKeys(draft, ids, clashes);
    roots = Branch.nest(draft);
    names = new DivisionNames(roots, ids, clashes, words);
    names.assign();
    running = new RunningNumbers(Branch.all(roots), names);
  }

  /** Builds the edition of a text that came from {@code text.txt}. */
  public static Checked<Edition> build(Draft draft, Metadata metadata) {
    return build(draft, metadata, "text.txt");
  }

  /**
   * Builds the edition.
   *
   * @param file name of the source, for problems
   * @return the edition, with a notice for each number that is printed twice and each note that
   *     does not fit its mark
   */
  public static Checked<Edition> build(Draft draft, Metadata metadata, String file) {
    EditionBuilder builder = new EditionBuilder(draft, file, Labels.of(metadata.language()));
    List<Division> divisions = builder.divisions(builder.roots);
    List<Note> notes = builder.notes.notes();
    return new Checked<>(new Edition(metadata, divisions, notes), builder.clashes.problems());
  }

  private List<Division> divisions(List<Branch> branches) {
    List<Division> divisions = new ArrayList<>();
    for (Branch branch : branches) {
      divisions.add(division(branch));
    }
    return divisions;
  }

  private Division division(Branch branch) {
    var head = branch.head;
    var label = notes.resolve(head.label(), head.found());
    var title = notes.resolve(head.title(), head.found());
    List<Block> blocks = blocks(branch);
    return new Division(
        branch.id,
        branch.kind(),
        label,
        title,
        branch.number,
        branch.reference,
        head.language(),
        blocks,
        divisions(branch.branches),
        head.found());
  }

  private List<Block> blocks(Branch branch) {
    Optional<Branch> component =
        names.isComponent(branch) ? Optional.of(branch) : names.componentOf(branch);
    boolean through = !names.isComponent(branch) && running.in(component);
    var context =
        new BlockBuilder.Context(ids, clashes, notes, through, names.contextId(component));
    return new BlockBuilder(branch, context).build();
  }
}
