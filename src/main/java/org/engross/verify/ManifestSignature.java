package org.engross.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * A publisher's signature over the manifest of a finished folder, and so over every file of it:
 * Ed25519 (RFC 8032), the 64 bytes alone in a file beside the manifest.
 */
public final class ManifestSignature {
  /** The signature's file. */
  public static final String NAME = ManifestCheck.NAME + ".sig";

  private static final String ALGORITHM = "Ed25519";
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private ManifestSignature() {}

  /** Says in a reader's words why a file is no key for this. */
  public static final class NotAKey extends Exception {
    private static final long serialVersionUID = 1L;

    private NotAKey(String message) {
      super(message);
    }
  }

  /**
   * Signs a folder.
   *
   * @param pem a private key of Ed25519 in PKCS#8, as PEM
   * @throws NotAKey when it is no such key
   * @throws IOException when the manifest is not there or the disk fails
   */
  public static void sign(Path folder, String pem) throws IOException, NotAKey {
    PrivateKey key = privateKey(pem);
    byte[] manifest = Files.readAllBytes(folder.resolve(ManifestCheck.NAME));
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(manifest);
      Files.write(folder.resolve(NAME), signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform since 15 has it
    }
  }

  /**
   * Checks a folder's signature; whether its files are those of the manifest is another question.
   *
   * @param pem a public key of Ed25519, as PEM
   * @return what is wrong with it, if anything is
   * @throws NotAKey when the text is no such key
   */
  public static Optional<Problem> check(Path folder, String pem) throws IOException, NotAKey {
    PublicKey key = publicKey(pem);
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(folder.resolve(ManifestCheck.NAME))) {
      return Optional.of(problem("The folder has no signature of its manifest."));
    }
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(Files.readAllBytes(folder.resolve(ManifestCheck.NAME)));
      return signature.verify(Files.readAllBytes(file))
          ? Optional.empty()
          : Optional.of(problem("The manifest is not the one that was signed with this key."));
    } catch (GeneralSecurityException damaged) {
      return Optional.of(problem("The signature is damaged."));
    }
  }

  private static Problem problem(String message) {
    String hint = "Fetch the folder again, or ask the publisher which key is theirs.";
    return Problem.of(Code.V008, Place.file(NAME), message, hint);
  }

  private static PrivateKey privateKey(String pem) throws NotAKey {
    try {
      PKCS8EncodedKeySpec key = new PKCS8EncodedKeySpec(decoded(pem, "PRIVATE KEY"));
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(key);
    } catch (GeneralSecurityException other) {
      throw new NotAKey("The key is not one of Ed25519.");
    }
  }

  private static PublicKey publicKey(String pem) throws NotAKey {
    try {
      X509EncodedKeySpec key = new X509EncodedKeySpec(decoded(pem, "PUBLIC KEY"));
      return KeyFactory.getInstance(ALGORITHM).generatePublic(key);
    } catch (GeneralSecurityException other) {
      throw new NotAKey("The key is not one of Ed25519.");
    }
  }

  private static byte[] decoded(String pem, String kind) throws NotAKey {
    Matcher matcher = PEM.matcher(pem);
    if (!matcher.find() || !matcher.group(1).equals(kind)) {
      throw new NotAKey("The file has no line \"-----BEGIN " + kind + "-----\".");
    }
    try {
      return Base64.getMimeDecoder().decode(matcher.group(2));
    } catch (IllegalArgumentException notBase64) {
      throw new NotAKey("The key is damaged.");
    }
  }
}
