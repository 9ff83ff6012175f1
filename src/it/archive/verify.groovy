import java.nio.file.Files
import java.nio.file.Path

Path site = basedir.toPath().resolve("target/site")
Path edition = site.resolve("ferry-agreement")
for (name in ["index.html", "text.html", "ferry-agreement.pdf", "ferry-agreement.md", "ferry-agreement.epub", "data/edition.json", "data/mentions.jsonl", "manifest.json"]) {
    assert Files.size(edition.resolve(name)) > 0
}
assert Files.readString(site.resolve("index.html")).contains("ferry-agreement/index.html")
assert Files.readString(edition.resolve("text.html")).contains("the ferry shall cross at least four times a day")

// Nothing but what the plugin made: no file of a skin.
Path made = basedir.toPath().resolve("target/generated-site/resources")
Files.walk(site).filter { Files.isRegularFile(it) }.forEach { file ->
    assert Files.mismatch(file, made.resolve(site.relativize(file))) == -1L
}

// The command line makes the same bytes, and finds nothing against them.
def jar = basedir.toPath().resolve("../../engross.jar").normalize().toString()
def run = { String... words ->
    def process = new ProcessBuilder([System.getProperty("java.home") + "/bin/java", "-jar", jar] + words.toList())
        .directory(basedir).redirectErrorStream(true).start()
    def said = process.inputStream.text
    assert process.waitFor() == 0 : said
}
run("build", "source-text/ferry-agreement", "-o", "target/by-hand")
Path byHand = basedir.toPath().resolve("target/by-hand")
def names = { Path folder -> Files.walk(folder).filter { Files.isRegularFile(it) }.map { folder.relativize(it).toString() }.sorted().toList() }
assert names(byHand) == names(edition)
names(byHand).each { assert Files.mismatch(byHand.resolve(it), edition.resolve(it)) == -1L : it }
run("verify", "target/site/ferry-agreement")
