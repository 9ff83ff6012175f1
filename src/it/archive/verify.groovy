import java.nio.file.Files
import java.nio.file.Path

Path site = basedir.toPath().resolve("target/site")
Path edition = site.resolve("ferry-agreement")
for (name in ["index.html", "text.html", "ferry-agreement.pdf", "ferry-agreement.md", "manifest.json"]) {
    assert Files.size(edition.resolve(name)) > 0
}
assert Files.readString(site.resolve("index.html")).contains("ferry-agreement/index.html")
assert Files.readString(edition.resolve("text.html")).contains("the ferry shall cross at least four times a day")

// Nothing but what the plugin made: no file of a skin.
Path made = basedir.toPath().resolve("target/generated-site/resources")
Files.walk(site).filter { Files.isRegularFile(it) }.forEach { file ->
    assert Files.mismatch(file, made.resolve(site.relativize(file))) == -1L
}
