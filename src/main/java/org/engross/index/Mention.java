package org.engross.index;

/**
 * One place where the text names a document or a body.
 *
 * @param entry id of the {@link Entry} it belongs to
 * @param unit id of the {@link org.engross.edition.TextUnit} it stands in
 * @param start zero-based in that unit's string
 * @param end exclusive
 * @param surface the characters as the edition has them
 * @param sourceOffset source offset of the first character
 * @param sourceEnd source offset after the last character; between the two stand the characters
 *     exactly as in the source
 * @param rule what found it: "name", "variant", "acronym", "short-form", "pattern" …
 * @param inner whether it stands within a longer mention, or in the brackets that define it;
 *     indexed, but not linked
 */
public record Mention(
    String entry,
    EntityKind kind,
    String unit,
    int start,
    int end,
    String surface,
    int sourceOffset,
    int sourceEnd,
    String rule,
    boolean inner) {}
