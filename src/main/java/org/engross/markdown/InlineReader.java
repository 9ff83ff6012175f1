package org.engross.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.problem.Code;
import org.engross.source.Origin;

/** Reads the nodes of one text into characters and marks. */
final class InlineReader {
  private static final Pattern OPEN =
      Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)(.*?)/?>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private final Map<String, String> noteLabels;
  private final MarkdownFaults faults;
  private final StringBuilder string = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Pending> open = new ArrayList<>();
  private int kept;

  private InlineReader(Map<String, String> noteLabels, MarkdownFaults faults) {
    this.noteLabels = noteLabels;
    this.faults = faults;
  }

  /** Reads nodes that make up one text; spaces at its ends that are not escaped do not count. */
  static RichText read(List<Node> nodes, Map<String, String> labels, MarkdownFaults faults) {
    InlineReader reader = new InlineReader(labels, faults);
    nodes.forEach(reader::node);
    return reader.finish();
  }

  /** A tag that is open. */
  private record Pending(String name, int start, MarkKind kind, String value, Node node) {}

  private RichText finish() {
    for (Pending pending : open) {
      unknownTag(pending.node());
      mark(pending.start(), pending.kind(), pending.value());
    }
    int end = string.length();
    while (end > kept && string.charAt(end - 1) == ' ') {
      end--;
    }
    string.setLength(end);
    List<Mark> within = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.start() < end) {
        within.add(new Mark(mark.start(), Math.min(mark.end(), end), mark.kind(), mark.value()));
      }
    }
    return new RichText(string.toString(), within, Origin.NONE);
  }

  private void node(Node node) {
    int start = string.length();
    if (node instanceof Text) {
      text(node.getChars().toString());
    } else if (node instanceof TextBase) {
      node.getChildren().forEach(this::node);
    } else if (node instanceof HtmlEntity) {
      keep(Escapes.reference(node.getChars().toString()));
    } else if (node instanceof SoftLineBreak) {
      string.append(' ');
    } else if (node instanceof HardLineBreak) {
      keep(" ");
      mark(start, MarkKind.BREAK, "");
    } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
      node.getChildren().forEach(this::node);
      mark(start, node instanceof Emphasis ? MarkKind.EMPHASIS : MarkKind.STRONG, "");
    } else if (node instanceof Link link) {
      node.getChildren().forEach(this::node);
      mark(start, MarkKind.LINK, Escapes.unescape(link.getUrl().toString()));
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (node instanceof HtmlInline) {
      tag(node);
    } else if (!(node instanceof HtmlInlineComment)) {
      keep(Escapes.unescape(node.getChars().toString().replace('\n', ' ')));
    }
  }

  private void text(String raw) {
    String plain = string.isEmpty() ? raw.replaceFirst("^ +", "") : raw;
    String read = Escapes.unescape(plain);
    string.append(read);
    if (!plain.endsWith(" ")) {
      kept = string.length();
    }
  }

  private void keep(String characters) {
    string.append(characters);
    kept = string.length();
  }

  private void mark(int start, MarkKind kind, String value) {
    if (string.length() > start) {
      marks.add(new Mark(start, string.length(), kind, value));
    }
  }

  private void footnote(Footnote footnote) {
    int start = string.length();
    String key = NoteKey.decode(footnote.getText().toString());
    keep(noteLabels.getOrDefault(key, key));
    mark(start, MarkKind.NOTE, key);
    if (!noteLabels.containsKey(key)) {
      faults.add(
          Code.M002,
          footnote,
          "The note mark \"" + key + "\" has no note.",
          "Write the note on a line of its own: [^" + footnote.getText() + "]: text of the note");
    }
  }

  private void tag(Node node) {
    String raw = node.getChars().toString();
    if (raw.matches("<br ?/?>")) {
      keep(" ");
      mark(string.length() - 1, MarkKind.BREAK, "");
    } else if (raw.startsWith("</")) {
      close(node, raw.substring(2, raw.length() - 1).trim());
    } else {
      open(node, raw);
    }
  }

  private void open(Node node, String raw) {
    Matcher matcher = OPEN.matcher(raw);
    Map<String, String> attributes = matcher.matches() ? attributes(matcher.group(2)) : Map.of();
    Optional<MarkKind> kind =
        matcher.matches() ? Tags.kind(matcher.group(1), attributes) : Optional.empty();
    if (kind.isEmpty()) {
      keep(raw);
      unknownTag(node);
      return;
    }
    String value = attributes.values().stream().findFirst().orElse("");
    open.add(new Pending(matcher.group(1), string.length(), kind.get(), value, node));
  }

  private void close(Node node, String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Pending pending = open.get(i);
      if (pending.name().equals(name)) {
        open.remove(i);
        mark(pending.start(), pending.kind(), pending.value());
        return;
      }
    }
    keep(node.getChars().toString());
    unknownTag(node);
  }

  private void unknownTag(Node node) {
    faults.add(
        Code.M003,
        node,
        "The tag " + node.getChars() + " is not known here or has no other half.",
        "Known are em, strong, u, sup, sub, <span lang=…>, <a href=…> and <br>, each closed.");
  }

  private static Map<String, String> attributes(String raw) {
    Map<String, String> attributes = new TreeMap<>();
    Matcher matcher = ATTRIBUTE.matcher(raw);
    while (matcher.find()) {
      for (int group = 2; group <= 4; group++) {
        if (matcher.group(group) != null) {
          attributes.put(matcher.group(1), Escapes.unescape(matcher.group(group)));
        }
      }
    }
    return attributes;
  }
}
