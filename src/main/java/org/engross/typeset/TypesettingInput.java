package org.engross.typeset;

import java.util.List;
import org.engross.edition.Edition;
import org.engross.index.Index;
import org.engross.settings.PageSettings;
import org.engross.source.SourceText;
import org.engross.typeset.font.FontFile;

/**
 * All that typesetting asks for.
 *
 * @param source where the text came from, for the places in messages
 * @param sourceHash SHA-256 of the source file in hexadecimal, for the colophon
 * @param toolVersion version of Engross, for the colophon
 * @param changes how many differences from the source the ledger records
 * @param fonts the font files that the settings name
 */
public record TypesettingInput(
    Edition edition,
    Index index,
    PageSettings page,
    SourceText source,
    String sourceHash,
    String toolVersion,
    int changes,
    List<FontFile> fonts) {
  public TypesettingInput {
    fonts = List.copyOf(fonts);
  }
}
