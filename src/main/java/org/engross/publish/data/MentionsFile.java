package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.engross.edition.TextUnit;
import org.engross.index.Entry;
import org.engross.index.Mention;
import org.engross.publish.Work;
import org.engross.typeset.PageMap;

/** Every mention in the order of the text, one to a line, in {@code data/mentions.jsonl}. */
final class MentionsFile {
  private final Map<String, TextUnit> units = new HashMap<>();
  private final Map<String, String> headings = new HashMap<>();
  private final PageMap pages;
  private final SourceOffsets offsets;
  private final String source;

  private MentionsFile(Work work) {
    this.source = work.source().text();
    work.edition().units().forEach(unit -> units.put(unit.id(), unit));
    work.index().entries().forEach((Entry entry) -> headings.put(entry.id(), entry.heading()));
    this.pages = work.composition().pageMap();
    this.offsets = new SourceOffsets(work.source().text());
  }

  static String of(Work work) throws IOException {
    MentionsFile file = new MentionsFile(work);
    StringBuilder lines = new StringBuilder();
    for (Mention mention : work.index().mentions()) {
      lines.append(Json.line(json -> file.mention(json, mention)));
    }
    return lines.toString();
  }

  private void mention(JsonGenerator json, Mention mention) throws IOException {
    TextUnit unit = units.get(mention.unit());
    json.writeStartObject();
    json.writeStringField("kind", mention.kind().key());
    json.writeStringField("heading", headings.getOrDefault(mention.entry(), mention.entry()));
    json.writeStringField("section", unit.section());
    json.writeNumberField("paragraph", unit.paragraph());
    json.writeStringField("id", unit.anchor());
    String page = pages.pageOf(unit.id(), mention.start()).map(PageMap.PageStart::label).orElse("");
    Json.page(json, "page", page);
    json.writeStringField("surface", surface(mention));
    if (mention.sourceOffset() < 0) {
      json.writeNullField("offset");
    } else {
      json.writeNumberField("offset", offsets.characters(mention.sourceOffset()));
    }
    if (mention.inner()) {
      json.writeBooleanField("inner", true);
    }
    json.writeEndObject();
  }

  /** The characters exactly as in the source, line ends and all, where the source has them. */
  private String surface(Mention mention) {
    int start = mention.sourceOffset();
    int end = mention.sourceEnd();
    boolean within = start >= 0 && end > start && end <= source.length();
    return within ? source.substring(start, end) : mention.surface();
  }
}
