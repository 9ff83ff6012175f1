package org.engross.publish;

import org.engross.draft.Draft;
import org.engross.edition.Edition;
import org.engross.index.Index;
import org.engross.register.Register;
import org.engross.settings.Settings;
import org.engross.source.Ledger;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;

/**
 * All that the stages before publishing have made of one edition.
 *
 * @param markdown the draft as Markdown, as it can be corrected
 * @param register every place that could ever be cited, with the pages of this layout
 */
public record Work(
    Settings settings,
    SourceText source,
    Ledger ledger,
    Draft draft,
    String markdown,
    Edition edition,
    Index index,
    Composition composition,
    Register register) {}
