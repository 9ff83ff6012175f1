package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.engross.Needed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is signed, and what a reader with the public key sees. */
class SignCommandTest {
  /** The first test key of RFC 8032, section 7.1, in the forms of RFC 8410. */
  private static final String SECRET =
      "302e020100300506032b657004220420"
          + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

  private static final String PUBLIC =
      "302a300506032b6570032100d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

  @TempDir private Path folder;
  private Path out;
  private Path key;
  private Path publicKey;
  private String said = "";

  @BeforeEach
  void makeAnEdition() throws IOException {
    Path source = Files.createDirectories(folder.resolve("pact"));
    Files.writeString(source.resolve("text.txt"), "The Parties keep the peace.\n");
    Files.writeString(source.resolve("edition.yaml"), "title: Pact\nlanguage: en\n");
    out = folder.resolve("out");
    key = pem("PRIVATE KEY", SECRET);
    publicKey = pem("PUBLIC KEY", PUBLIC);
    assertEquals(0, run("build", source.toString(), "-o", out.toString()), said);
  }

  @Test
  void aSignedFolderIsGenuineUntilItIsChanged() throws IOException {
    assertEquals(0, run("sign", out.toString(), "--key", key.toString()), said);
    assertEquals(64, Files.size(out.resolve("manifest.json.sig")));
    assertEquals(0, run("verify", out.toString(), "--public-key", publicKey.toString()), said);

    Path manifest = out.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + " ");
    assertEquals(0, run("verify", out.toString()), said);
    assertEquals(1, run("verify", out.toString(), "--public-key", publicKey.toString()));
    assertTrue(said.contains("V008"), said);
  }

  /** The commands by which a reader checks a folder without Engross, as the README has them. */
  @Test
  void theCommandsOfTheReadmeCheckAFolder() throws IOException, InterruptedException {
    Needed.onTheMachine(isThere("openssl") && isThere("jq"), "openssl and jq are installed");
    assertEquals(0, run("sign", out.toString(), "--key", key.toString()), said);
    Files.copy(publicKey, folder.resolve("public.pem"));
    assertEquals(0, readme(), said);

    Path page = out.resolve("about.html");
    String about = Files.readString(page);
    Files.writeString(page, about + " ");
    assertEquals(1, readme(), said);
    assertTrue(said.contains("about.html: FAILED"), said);

    Files.writeString(page, about);
    Path manifest = out.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + " ");
    assertEquals(1, readme(), said);
    assertTrue(said.contains("Signature Verification Failure"), said);
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private int readme() throws IOException, InterruptedException {
    String text = Files.readString(Path.of("README.md"));
    int begin = text.indexOf("cd FOLDER\n");
    String commands = text.substring(begin, text.indexOf("```", begin));
    Process shell =
        new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", commands.replace("FOLDER", "out"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return shell.waitFor();
  }

  @Test
  void anUnsignedFolderAndADamagedSignatureAreSaid() throws IOException {
    assertEquals(1, run("verify", out.toString(), "--public-key", publicKey.toString()));
    assertTrue(said.contains("no signature"), said);
    Files.writeString(out.resolve("manifest.json.sig"), "short");
    assertEquals(1, run("verify", out.toString(), "--public-key", publicKey.toString()));
    assertTrue(said.contains("V008"), said);
  }

  @Test
  void aFolderThatIsNotSoundIsNotSigned() throws IOException {
    Files.delete(out.resolve("about.html"));
    assertEquals(1, run("sign", out.toString(), "--key", key.toString()));
    assertFalse(Files.exists(out.resolve("manifest.json.sig")));
  }

  @Test
  void aRebuildKeepsTheSignatureWhileTheManifestIsTheSame() throws IOException {
    Path source = folder.resolve("pact");
    assertEquals(0, run("sign", out.toString(), "--key", key.toString()), said);
    assertEquals(0, run("build", source.toString(), "-o", out.toString()), said);
    assertEquals(0, run("verify", out.toString(), "--public-key", publicKey.toString()), said);
    assertFalse(said.contains("P003"), said);

    Files.writeString(source.resolve("text.txt"), "The Parties always keep the peace.\n");
    assertEquals(0, run("build", source.toString(), "-o", out.toString()), said);
    assertTrue(said.contains("P003"), said);
    assertFalse(Files.exists(out.resolve("manifest.json.sig")));
  }

  @Test
  void earlierEditionsThatAreKeptSurviveARebuild() throws IOException {
    Path source = folder.resolve("pact");
    Path kept = out.resolve("v/1");
    Files.createDirectories(kept.getParent());
    assertEquals(0, run("build", source.toString(), "-o", kept.toString()), said);
    assertEquals(0, run("build", source.toString(), "-o", out.toString()), said);
    assertEquals(0, run("verify", out.toString()), said);
    assertEquals(0, run("verify", kept.toString()), said);
    assertFalse(Files.readString(out.resolve("manifest.json")).contains("v/1"));
  }

  @Test
  void whatIsNoKeyIsRefused() throws IOException {
    assertEquals(2, run("sign", out.toString(), "--key", publicKey.toString()));
    assertEquals(2, run("sign", out.toString(), "--key", folder.resolve("none").toString()));
    assertEquals(2, run("verify", out.toString(), "--public-key", key.toString()));
  }

  private Path pem(String kind, String hex) throws IOException {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    Path file = folder.resolve(kind.charAt(1) + ".pem");
    Files.writeString(
        file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    return file;
  }

  private int run(String... arguments) {
    StringWriter written = new StringWriter();
    PrintWriter screen = new PrintWriter(written);
    int status = Main.run(screen, screen, false, arguments);
    said = written.toString();
    return status;
  }
}
