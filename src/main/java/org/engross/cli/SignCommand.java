package org.engross.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.verify.ManifestSignature;
import org.engross.verify.ManifestSignature.NotAKey;
import org.engross.verify.Report;
import org.engross.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a finished folder. */
@Command(
    name = "sign",
    description = {
      "Signs the manifest of a finished edition, and with it every file, as manifest.json.sig. The"
          + " folder is verified first; one that is not sound is not signed.",
      "A key of Ed25519 is made with: openssl genpkey -algorithm ed25519 -out key.pem",
      "and its public half with: openssl pkey -in key.pem -pubout -out public.pem",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  engross sign target/site/dushanbe-declaration --key key.pem")
final class SignCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "FOLDER", description = "Folder of a finished edition.")
  private Path folder;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEY.pem",
      description = "The publisher's private key (Ed25519, PKCS#8, PEM).")
  private Path key;

  SignCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw WrongUse.noFolder(folder);
    }
    String pem = text(key);
    Report report = Verifier.verify(folder);
    if (!report.isSound()) {
      screen.problems(folder.toString(), report.problems());
      screen.say("The folder is not sound; it was not signed.");
      return Status.FAULTS;
    }
    try {
      ManifestSignature.sign(folder, pem);
    } catch (NotAKey no) {
      throw new WrongUse(key + ": " + no.getMessage());
    }
    screen.say("Signed: " + folder.resolve(ManifestSignature.NAME));
    return Status.DONE;
  }

  /** The text of a key's file. */
  static String text(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("There is no file " + file + ".");
    }
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
