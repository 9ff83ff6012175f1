package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.engross.source.Ledger;
import org.engross.source.SourceText;

/** For any text: words in are words out, and every difference stands in the ledger. */
class RecogniserPropertyTest {
  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> part =
        Arbitraries.of(
            "Article 1",
            "Article 2 ",
            "CHAPTER IV",
            "PART ONE",
            "Annex I",
            "Preamble",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\f",
            "\t",
            " ",
            "  ",
            "\u00a0",
            "1. ",
            "2.",
            "11, ",
            "(a) ",
            "(i)",
            "(b)",
            "- ",
            "• ",
            "The Parties shall",
            "meet every year.",
            "recalling the",
            "Charter;",
            "Whereas",
            "have agreed as follows:",
            "# ",
            "## Voting",
            "**",
            "*",
            "_",
            "***",
            "`",
            "<sup>1</sup>",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<br>",
            "\\.",
            "\\",
            "___",
            "----",
            "====",
            "[^1]: ",
            "[^1]",
            "1",
            "2",
            "| a | b |",
            "|---|---|",
            "|",
            "inter-",
            "national",
            "\u00ad",
            "第一条",
            "中华人民共和国",
            "المادة 1",
            "Статья 2",
            "DONE at Geneva,",
            "President",
            "of the Republic of India",
            "Ana Costa",
            "For the Government of Chile:",
            "17 May 1921",
            "Page 2 of 9",
            "2/4",
            "&amp;",
            "&#0;",
            "\u0001",
            "\u2028",
            "\ud83d\ude00",
            "\ud83d",
            ":",
            ";",
            ".",
            ",",
            "(",
            ")",
            "---\nkey: value\n---\n",
            "###",
            "Contents",
            "….....5");
    return part.list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @Property(seed = "20210917", tries = 600)
  void everyCharacterIsAccountedFor(@ForAll("documents") String text) {
    check(text);
  }

  @Property(seed = "20210917", tries = 200)
  void anyCharactersAtAll(@ForAll String text) {
    check(text);
  }

  /** Found by the property above: the only likely reading of the row cannot stand where it does. */
  @Example
  void aRowThatFitsNowhereIsAParagraph() {
    check("Article 1 # 11, ");
  }

  private static void check(String text) {
    SourceText source = SourceText.of("text.txt", text);
    Recognition recognition = Recogniser.recognise(source, "", Map.of());
    assertEquals(List.of(), Account.faults(source, recognition));
    assertEquals(after(recognition.ledger()), sorted(Account.made(recognition.draft())));
  }

  /** What the ledger says was put in, as sorted characters. */
  private static String after(Ledger ledger) {
    StringBuilder after = new StringBuilder();
    ledger.entries().forEach(e -> after.append(e.after()));
    return sorted(after.toString());
  }

  private static String sorted(String text) {
    return text.chars()
        .filter(c -> c != ' ')
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
