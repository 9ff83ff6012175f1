package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engross.Golden;
import org.engross.source.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of file that an edition has is damaged in turn: once so that only its digest in the
 * manifest tells, and once with the digest made anew, so that its content must.
 */
class DamagedFolderTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A sound folder, and one of a text in which a word is another; both are left as they are. */
  @TempDir static Path made;

  private static Path sound;
  private static Path other;

  private final SortedMap<String, byte[]> before = new TreeMap<>();

  @BeforeAll
  static void makeTwoEditions() throws IOException {
    sound = LakeEdition.make(Files.createDirectory(made.resolve("one")));
    other = LakeEdition.make(Files.createDirectory(made.resolve("two")), "clean", "clear");
  }

  /** Puts back what a test damaged. */
  @AfterEach
  void mend() throws IOException {
    for (var file : before.entrySet()) {
      Files.write(sound.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void noKindOfFileIsForgotten() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (String file : files()) {
      kinds.add(file.substring(file.lastIndexOf('.') + 1));
    }
    assertEquals(
        "bib css epub html js json jsonl lock md nojekyll pdf png ris svg txt woff2 xml",
        String.join(" ", kinds));
  }

  @Test
  void oneByteMoreInAnyFileIsFoundByTheManifest() throws IOException {
    Set<String> files = new TreeSet<>();
    for (String file : files()) {
      if (!file.equals("manifest.json")) {
        keep(file);
        byte[] bytes = Files.readAllBytes(sound.resolve(file));
        byte[] more = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = ' ';
        Files.write(sound.resolve(file), more);
        files.add("V006 " + file);
      }
    }
    assertTrue(files.size() > 50, files.toString());
    Set<String> found = found();
    found.retainAll(files);
    assertEquals(files, found);
  }

  @Test
  void aManifestThatIsNoJsonIsFound() throws IOException {
    damage("manifest.json", "{", "");
    assertTrue(found().contains("V006 manifest.json"), found().toString());
  }

  /** The digests are right again: what a forger would do who has no key to sign with. */
  @ParameterizedTest
  @CsvSource({
    "text.html,                    shall,                    may,               V001 text.html",
    "text.html,                    'title=\"2\"',       'title=\"3\"', V010 text.html",
    "text.html,                    '#page=',                 '#page=1',          V010 text.html",
    "parts/chp_2.txt,              shall,                    may,               V009 parts/chp_2.txt",
    "index.html,                   'href=\"cite.html',       'href=\"sight.html', V002 index.html",
    "index.html,                   'content=\"1987/05/04',   'content=\"1987/05/05', V009"
        + " index.html",
    "index-of-bodies.html,         Economic Commission,      Economy Commission, V009"
        + " index-of-bodies.html",
    "index-of-bodies.html,         '#art_4__para_1',         '#art_4',           V009"
        + " index-of-bodies.html",
    "cite/chp_2.html,              'where\">art. 4',       'where\">art. 5', V009 cite/chp_2.html",
    "cite/chp_2.js,                '\"art. 4\",\"1\"',       '\"art. 4\",\"2\"', V009"
        + " cite/chp_2.js",
    "cite/chp_2.js,                '[\"2\"]',                '[\"1\"]',          V010"
        + " cite/chp_2.js",
    "search-data.js,               stones,                   bones,              V009"
        + " search-data.js",
    "search-data.js,               'annex_1__para_2\"',      'annex_1__para_9\"', V009"
        + " search-data.js",
    "search-data.js,               '{',                      '',                 V007"
        + " search-data.js",
    "places.js,                    '\"art_4\"',             '\"art_5\"',         V009 places.js",
    "lake.txt,                     shall,                    may,                V001 lake.txt",
    "lake.md,                      shall,                    may,                V001 lake.md",
    "lake.akn.xml,                 shall,                    may,                V001 lake.akn.xml",
    "lake.akn.xml,                 </p>,                     </q>,               V007 lake.akn.xml",
    "lake.akn.xml,                 'eId=\"art_1\"',          'eId=\"x\"',        V004 lake.akn.xml",
    "lake.akn.xml,                 'ref_united-nations\"',   'ref_lakeside\"',    V009"
        + " lake.akn.xml",
    "lake.akn.xml,                 'FRBRname value=\"Treaty','FRBRname value=\"Pact', V009"
        + " lake.akn.xml",
    "lake.tei.xml,                 shall,                    may,                V001 lake.tei.xml",
    "lake.tei.xml,                 </text>,                  '',                 V007 lake.tei.xml",
    "lake.tei.xml,                 'pb n=\"2\"',             'pb n=\"4\"',       V010 lake.tei.xml",
    "lake.tei.xml,                 'name_long-lake-commission\"', 'name_lakeside\"', V009"
        + " lake.tei.xml",
    "data/edition.json,            shall,                    may,                V001"
        + " data/edition.json",
    "data/edition.json,            '\"title\": \"Treaty',    '\"title\": \"Pact', V009"
        + " cite/lake.bib",
    "data/edition.json,            '\"page\": 3',            '\"page\": 2',      V010 lake.pdf",
    "data/source.txt,              shall,                    may,                V001 lake.pdf",
    "data/origins.json,            '\"place\":\"art_1\"',    '\"place\":\"art_9\"', V009"
        + " data/origins.json",
    "data/mentions.jsonl,          Nations,                  Stations,           V009"
        + " data/mentions.jsonl",
    "preamble.html,                'Long Lake Treaty</a></p>', 'Lang Lake Treaty</a></p>', V009"
        + " preamble.html",
    "cite.html,                    'the Long Lake</i>',      'the Song Lake</i>', V009 cite.html",
    "data/mentions.jsonl,          '\"paragraph\":1',        '\"paragraph\":8',  V009"
        + " data/mentions.jsonl",
    "data/index.json,              '\"heading\": \"',        '\"heading\": \"x', V009"
        + " data/index.json",
    "data/index.json,              '\"paragraph\": 1',       '\"paragraph\": 8', V009"
        + " data/index.json",
    "data/index.json,              '[',                      '',                 V007"
        + " data/index.json",
    "data/citations.json,          '\"identifier\": \"art_1\"', '\"identifier\": \"art_99\"', V009"
        + " data/citations.json",
    "data/citations.json,          '\"reference\": \"art. 4\"', '\"reference\": \"art. 5\"', V009"
        + " data/citations.json",
    "data/dts/navigation-section.json, '\"parent\": \"art_3\"', '\"parent\": \"art_4\"', V009"
        + " data/dts/navigation-section.json",
    "data/dts/navigation-page.json, page_1,                  page_99,            V010"
        + " data/dts/navigation-page.json",
    "data/pages.json,              '\"physical\": ',         '\"physical\": -',  V009"
        + " data/pages.json",
    "data/pages.json,              '\"label\": 3',           '\"label\": 4',     V010 lake.epub",
    "data/ledger.json,             '\"before\": \"',         '\"before\": \"xx ', V001 text.html",
    "data/citations.lock,          paragraph,                paragraf,           C002"
        + " data/citations.lock",
    "cite/lake.json,               Waters,                   Fairies,            V009"
        + " cite/lake.json",
    "cite/lake.bib,                Arcadia,                  Arcady,             V009"
        + " cite/lake.bib",
    "cite/lake.ris,                1987,                     1988,               V009"
        + " cite/lake.ris",
    "versions.json,                2020-02-01,               2021-02-01,         V009"
        + " versions.json",
    "manifest.json,                '\"title\" : \"Treaty',   '\"title\" : \"Pact', V009"
        + " manifest.json",
    "cite/lake.bib,                howpublished,             howpublishes,       V009"
        + " cite/lake.bib",
    "cite/lake.json,               'treaty\",',              'treatise\",',     V009"
        + " cite/lake.json",
    "cite/lake.ris,                'DA  -',                  'DB  -',            V009"
        + " cite/lake.ris",
    "cite/chp_2.js,                '\"Republic of Arcadia',  '\"Republic in Arcadia', V009"
        + " cite/chp_2.js",
    "cite/chp_2.js,                'AU  - ',                 'AV  - ',           V009"
        + " cite/chp_2.js",
    "cite/chp_2.html,              ', at 2',                 ', to 2',           V009"
        + " cite/chp_2.html",
    "chp_2.html,                   ' (May 4, 1987)',         ' (May 14, 1987)',  V009 chp_2.html",
    "cite.html,                    'Lakeside, 4',            'Lakeside, 5',      V009 cite.html",
    "chp_1.html,                   'property=\"og:title',    'property=\"og:tile', V009"
        + " chp_1.html",
    "chp_1.html,                   '\"@type\":\"Legislation', '\"@typ\":\"Legislation', V009"
        + " chp_1.html",
    "index.html,                   '\"legislationDate\":\"1987', '\"legislationDate\":\"1988',"
        + " V009 index.html",
    "index.html,                   '\"position\":3',          '\"position\":3,\"x\":1', V009"
        + " index.html",
    "sitemap.xml,                  'lake/text.html',         'lake/next.html',   V009 sitemap.xml",
    "sitemap.xml,                  2020-02-01,               2020-03-01,         V009 sitemap.xml",
    "robots.txt,                   Allow,                    Disallow,           V009 robots.txt",
    "data/dts/navigation-section.json, '\"@type\"',          '\"@tape\"',        V009"
        + " data/dts/navigation-section.json",
    "data/dts/navigation-page.json, CitableUnit,             CitableUnix,        V009"
        + " data/dts/navigation-page.json",
    "data/ledger.json,             '\"entries\"',            '\"entrees\"',      V009"
        + " data/ledger.json",
    "data/mentions.jsonl,          '\"surface\"',            '\"surfase\"',      V009"
        + " data/mentions.jsonl",
    "versions.json,                '\"versions\"',           '\"version\"',      V009"
        + " versions.json"
  })
  void otherContentIsFoundThoughTheManifestAgrees(String file, String from, String to, String found)
      throws IOException {
    damage(file, from, to);
    if (!file.equals("manifest.json")) {
      renew(file);
    }
    Set<String> all = found();
    assertTrue(all.contains(found), file + ": " + all);
    assertTrue(all.stream().noneMatch(one -> one.startsWith("V006")), all.toString());
  }

  /** What a person reads, for each kind of fault; the golden file was read and found clear. */
  @Test
  void everyKindOfFaultIsToldInWords() throws IOException {
    StringBuilder told = new StringBuilder();
    for (String[] fault :
        new String[][] {
          {"V001", "lake.tei.xml", "shall", "may"},
          {"V002", "index.html", "href=\"cite.html", "href=\"sight.html"},
          {"V003", "text.html", " id=\"art_4\"", " id=\"art_3\""},
          {"V004", "lake.akn.xml", "eId=\"art_1\"", "eId=\"art_1x\""},
          {"V005", "text.html", "Lakeside</a>", "Lakeshore</a>"},
          {"V006", "assets/style.css", "color", "colour"},
          {"V007", "lake.akn.xml", "</p>", "</q>"},
          {"V009", "cite/chp_2.html", ", at 2", ", at 3"},
          {"V010", "lake.tei.xml", "pb n=\"2\"", "pb n=\"4\""}
        }) {
      damage(fault[1], fault[2], fault[3]);
      if (!fault[0].equals("V006")) {
        renew(fault[1]);
      }
      told.append(fault[1]).append(": ").append(fault[2]).append(" -> ").append(fault[3]);
      told.append('\n').append(told(fault[0])).append('\n');
      mend();
    }
    Golden.check("verify/faults.txt", told.toString());
  }

  /** The first problem with a code as it is printed, with its hint. */
  private static String told(String code) {
    Run run = run("verify", sound.toString());
    List<String> lines = (run.said() + run.noted()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(" " + code + ": ")) {
        String line = lines.get(i).replace(sound.toString(), "lake");
        return "  " + line + "\n  " + lines.get(i + 1) + "\n";
      }
    }
    throw new AssertionError(code + " is not in " + run.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "epub", "akn.xml", "tei.xml", "md", "txt"})
  void aFormOfAnotherTextIsFoundThoughTheManifestAgrees(String form) throws IOException {
    String file = "lake." + form;
    keep(file);
    Files.copy(
        other.resolve(file),
        sound.resolve(file),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    renew(file);
    assertEquals(Set.of("V001 " + file), found());
  }

  @Test
  void aRegisterOfAnotherTextIsFound() throws IOException {
    String file = "data/citations.lock";
    keep(file);
    Files.write(sound.resolve(file), Files.readAllBytes(other.resolve(file)));
    renew(file);
    assertEquals(Set.of("V009 " + file, "V009 manifest.json"), found());
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(sound)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> sound.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private void keep(String file) throws IOException {
    before.putIfAbsent(file, Files.readAllBytes(sound.resolve(file)));
  }

  /** Changes the last place where some characters stand. */
  private void damage(String file, String from, String to) throws IOException {
    keep(file);
    String text = Files.readString(sound.resolve(file));
    int at = text.lastIndexOf(from);
    assertTrue(at >= 0, from + " is not in " + file);
    Files.writeString(
        sound.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private void renew(String file) throws IOException {
    keep("manifest.json");
    Path manifest = sound.resolve("manifest.json");
    JsonNode root = JSON.readTree(Files.readAllBytes(manifest));
    for (JsonNode entry : root.path("files")) {
      if (entry.path("path").asText().equals(file)) {
        ((ObjectNode) entry).put("sha256", Sha256.of(Files.readAllBytes(sound.resolve(file))));
      }
    }
    Files.write(manifest, root.toPrettyString().getBytes(StandardCharsets.UTF_8));
  }

  /** Code and file of each problem that the command prints as JSON. */
  private static Set<String> found() throws IOException {
    Run run = run("verify", sound.toString(), "--json");
    assertEquals(Status.FAULTS, run.status(), run.said());
    Set<String> found = new TreeSet<>();
    for (JsonNode problem : JSON.readTree(run.said()).path("problems")) {
      String code = problem.path("code").asText();
      String message = problem.path("message").asText();
      boolean words = code.equals("V001") || code.equals("V005");
      String file = problem.path("file").asText();
      found.add(code + " " + (words ? output(message) : file));
    }
    return found;
  }

  /** The file that a message about words names; the place of the problem is in the source. */
  private static String output(String message) {
    for (String word : List.of(message.split("[ :]"))) {
      if (word.matches("\\S+\\.(html|pdf|epub|xml|txt|md|json)")) {
        return word;
      }
    }
    return message;
  }

  private record Run(int status, String said, String noted) {}

  private static Run run(String... arguments) {
    StringWriter said = new StringWriter();
    StringWriter noted = new StringWriter();
    int status = Main.run(new PrintWriter(said), new PrintWriter(noted), false, arguments);
    return new Run(status, said.toString(), noted.toString());
  }
}
