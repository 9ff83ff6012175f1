package org.engross.publish.html;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.crew.Crew;
import org.engross.edition.Division;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.markdown.EditorialPage;
import org.engross.publish.Folder;
import org.engross.publish.Letters;
import org.engross.publish.cite.Cited;
import org.engross.publish.html.view.AboutModel;
import org.engross.publish.html.view.CiteModel;
import org.engross.publish.html.view.CitedPlacesModel;
import org.engross.publish.html.view.CitedView;
import org.engross.publish.html.view.ContentsLine;
import org.engross.publish.html.view.DivisionView;
import org.engross.publish.html.view.EditorialModel;
import org.engross.publish.html.view.EntryModel;
import org.engross.publish.html.view.GroupView;
import org.engross.publish.html.view.HistoryModel;
import org.engross.publish.html.view.HomeModel;
import org.engross.publish.html.view.IndexModel;
import org.engross.publish.html.view.LinkView;
import org.engross.publish.html.view.MovedModel;
import org.engross.publish.html.view.NotesModel;
import org.engross.publish.html.view.PageView;
import org.engross.publish.html.view.ParallelModel;
import org.engross.publish.html.view.ParallelRowView;
import org.engross.publish.html.view.PlainModel;
import org.engross.publish.html.view.SectionModel;
import org.engross.publish.html.view.SiteView;
import org.engross.publish.html.view.TextModel;
import org.engross.publish.html.view.VersionsModel;

/** Every page of the site, one method each. */
final class Pages {
  /** An index of fewer entries needs no letters. */
  private static final int LETTERED = 20;

  private static final String ABOUT = "about.html";
  private static final String NOTES = "notes.html";
  private static final String CITE = "cite.html";
  private static final String ACCESSIBILITY = "accessibility.html";
  private static final String MISSING = "404.html";

  private final Site site;
  private final SiteView view;
  private final Templates templates;
  private final Folder to;
  private final Heads heads;
  private final Contents contents;
  private final Cites cites;
  private final List<Addresses.Page> texts;
  private final Letters letters = new Letters();

  Pages(Site site, Templates templates, Folder to) {
    this.site = site;
    this.view = site.view();
    this.templates = templates;
    this.to = to;
    this.heads = new Heads(site);
    this.contents = new Contents(site);
    this.cites = new Cites(site);
    this.texts = Addresses.pages(site.work().edition());
  }

  /** Writes one page. */
  @FunctionalInterface
  interface Task {
    void write() throws IOException;
  }

  /**
   * Writes them.
   *
   * @return the letters that stand on them
   */
  Letters write() throws IOException {
    List<org.engross.crew.Task<String>> all = new ArrayList<>();
    tasks()
        .forEach(
            (file, task) ->
                all.add(
                    () -> {
                      task.write();
                      return file;
                    }));
    Crew.all(all);
    return letters;
  }

  /** The file of every page, with the task that writes it; no task needs that another is done. */
  Map<String, Task> tasks() throws PageFault {
    Map<String, Task> tasks = new LinkedHashMap<>();
    tasks.put(Addresses.HOME, this::home);
    for (int i = 0; i < texts.size(); i++) {
      int index = i;
      tasks.put(texts.get(i).file(), () -> section(index));
      tasks.put(PartFiles.file(texts.get(i)), () -> part(texts.get(index)));
    }
    for (int i = 0; i < site.citeParts().all().size(); i++) {
      int index = i;
      tasks.put(site.citeParts().all().get(i).file(), () -> citations(index));
    }
    for (String division : site.moves().pagesGone(texts)) {
      tasks.put(division + ".html", () -> pageGone(division));
    }
    tasks.put(Addresses.TEXT, this::text);
    if (!site.twins().texts().isEmpty()) {
      tasks.put(Parallel.FILE, this::parallel);
    }
    heads.kinds().forEach(kind -> index(kind, tasks));
    tasks.put(ABOUT, this::about);
    if (!new History(site).editions().isEmpty()) {
      tasks.put(History.FILE, this::history);
    }
    if (!new Versions(site).earlier().isEmpty()) {
      tasks.put(Versions.FILE, this::versions);
    }
    tasks.put(NOTES, this::notes);
    tasks.put(CITE, this::cite);
    tasks.put(ACCESSIBILITY, () -> plain(ACCESSIBILITY, "accessibility"));
    tasks.put(MISSING, this::missing);
    editorial(tasks);
    tasks.put("search-data.js", () -> to.write("search-data.js", new SearchData(site).script()));
    tasks.put(PlacesData.FILE, () -> to.write(PlacesData.FILE, new PlacesData(site).script()));
    return tasks;
  }

  private void editorial(Map<String, Task> tasks) throws PageFault {
    for (EditorialPage written : site.editorial().pages()) {
      String file = written.name() + ".html";
      if (tasks.containsKey(file)) {
        throw PageFault.ofName(
            Path.of(written.name() + ".md"),
            "The site has a page of the name “" + written.name() + "” already.");
      }
      PageView page = heads.page(file, "editorial", written.title());
      tasks.put(
          file, () -> fill("editorial", file, new EditorialModel(view, page, written.html())));
    }
  }

  private void home() throws IOException {
    String file = Addresses.HOME;
    Facts facts = new Facts(site);
    LinkView next = texts.isEmpty() ? LinkView.NONE : sectionLink(file, texts.get(0));
    PageView page =
        heads.page(
            new Heads.Subject(file, "home", site.metadata().title(), ""),
            new Heads.Way(List.of(), LinkView.NONE, next, LinkView.NONE));
    fill(
        "home",
        file,
        new HomeModel(
            view,
            page,
            site.metadata().issuers(),
            Heads.occasion(site.metadata(), site),
            site.metadata().note(),
            contents.lines(file),
            contents.pages(file),
            new Downloads(site, to).list(),
            cites.styles(site.places().whole()),
            facts.edition()));
  }

  private void section(int index) throws IOException {
    Addresses.Page text = texts.get(index);
    Division division = text.division();
    String file = text.file();
    LinkView home = heads.home(file);
    LinkView previous = index == 0 ? home : sectionLink(file, texts.get(index - 1));
    LinkView next =
        index + 1 < texts.size()
            ? sectionLink(file, texts.get(index + 1))
            : LinkView.to(
                site.words().get("index.document"),
                Addresses.relative(file, Addresses.index(EntityKind.DOCUMENT)));
    PageView page =
        heads.page(
            new Heads.Subject(file, "section", name(text), division.id()),
            new Heads.Way(List.of(home), previous, next, home));
    Texts views = new Texts(site, file);
    List<ContentsLine> lines = contents.beside(file);
    DivisionView shown = views.page(text);
    Cited place = site.places().find(division.id()).orElse(site.places().whole());
    fill(
        "section",
        file,
        new SectionModel(
            view,
            page,
            lines,
            parts(text),
            !text.isFirst(),
            shown,
            views.notes(),
            site.moves().on(text),
            cites.styles(place),
            PartFiles.file(text)));
  }

  private String name(Addresses.Page text) {
    return Names.of(text.division(), site.words()) + Names.part(text.number(), text.of());
  }

  private void part(Addresses.Page text) throws IOException {
    to.write(PartFiles.file(text), new PartFiles(site).text(text, name(text)));
  }

  /** The pages of a division, each by its first and last paragraph. */
  private List<LinkView> parts(Addresses.Page text) {
    if (text.of() == 1) {
      return List.of();
    }
    return texts.stream()
        .filter(page -> page.division().id().equals(text.division().id()))
        .map(page -> new LinkView(Names.run(page), page.file(), page.number() == text.number()))
        .toList();
  }

  private void pageGone(String division) throws IOException {
    String file = division + ".html";
    PageView page = heads.page(file, "moved", site.words().get("moved.title"));
    fill("moved", file, new MovedModel(view, page, site.moves().onPageGone(division)));
  }

  private void text() throws IOException {
    String file = Addresses.TEXT;
    Texts views = new Texts(site, file);
    List<DivisionView> all =
        site.work().edition().divisions().stream().map(d -> views.division(d, 2)).toList();
    fill(
        "text",
        file,
        new TextModel(
            view,
            heads.page(file, "text", site.words().get("text.title")),
            contents.lines(file),
            all,
            views.notes()));
  }

  private void parallel() throws IOException {
    String file = Parallel.FILE;
    PageView page = heads.page(file, "parallel", site.words().get("parallel.title"));
    List<ParallelRowView> rows = new Parallel(site).rows();
    fill("parallel", file, new ParallelModel(view, page, contents.lines(file), rows));
  }

  /** The tasks of an index, and of the page of each of its entries. */
  private void index(EntityKind kind, Map<String, Task> tasks) {
    Entries entries = new Entries(site);
    tasks.put(Addresses.index(kind), () -> index(entries, kind));
    List<Entry> own =
        site.work().index().entries(kind).stream().filter(entry -> entry.see().isEmpty()).toList();
    for (int i = 0; i < own.size(); i++) {
      Entry entry = own.get(i);
      LinkView previous = i == 0 ? LinkView.NONE : entryLink(own.get(i - 1));
      LinkView next = i + 1 < own.size() ? entryLink(own.get(i + 1)) : LinkView.NONE;
      tasks.put(Addresses.entry(entry.id()), () -> entry(entries, entry, previous, next));
    }
  }

  private void index(Entries entries, EntityKind kind) throws IOException {
    String file = Addresses.index(kind);
    List<GroupView> groups = entries.groups(kind);
    int count = site.work().index().entries(kind).size();
    PageView page = heads.page(file, "index", site.words().get("index." + kind.key()));
    fill("index", file, new IndexModel(view, page, groups, count > LETTERED, count));
  }

  private void entry(Entries entries, Entry entry, LinkView previous, LinkView next)
      throws IOException {
    String file = Addresses.entry(entry.id());
    LinkView up =
        LinkView.to(
            site.words().get("index." + entry.kind().key()),
            Addresses.relative(file, Addresses.index(entry.kind())));
    PageView page =
        heads.page(
            new Heads.Subject(file, "entry", entry.heading(), ""),
            new Heads.Way(List.of(heads.home(file), up), previous, next, up));
    String kind = site.words().get("kind." + entry.kind().key());
    fill("entry", file, new EntryModel(view, page, entries.page(entry), kind));
  }

  private static LinkView entryLink(Entry entry) {
    return LinkView.to(entry.heading(), "../" + Addresses.entry(entry.id()));
  }

  private void about() throws IOException {
    String file = ABOUT;
    fill(
        "about",
        file,
        new AboutModel(
            view,
            heads.page(file, "about", site.words().get("colophon")),
            site.metadata().note(),
            site.editorial().about().map(EditorialPage::html).orElse(""),
            new Facts(site).all(),
            site.work().ledger().entries().size(),
            !new History(site).editions().isEmpty(),
            !new Versions(site).earlier().isEmpty(),
            new Downloads(site, to).list()));
  }

  /** Written only where an edition changed something. */
  private void history() throws IOException {
    String file = History.FILE;
    PageView page = heads.page(file, "history", site.words().get("history.title"));
    fill("changes", file, new HistoryModel(view, page, new History(site).editions()));
  }

  /** Written only where earlier editions are named. */
  private void versions() throws IOException {
    Versions versions = new Versions(site);
    String file = Versions.FILE;
    PageView page = heads.page(file, "versions", site.words().get("versions.title"));
    fill("versions", file, new VersionsModel(view, page, versions.views()));
    to.write(Versions.DATA, versions.json());
  }

  private void notes() throws IOException {
    String file = NOTES;
    Changes changes = new Changes(site.work().ledger(), site.work().source());
    fill(
        "notes",
        file,
        new NotesModel(
            view,
            heads.page(file, "notes", site.words().get("changes.title")),
            changes.groups(),
            site.work().ledger().entries().size(),
            site.work().source().name()));
  }

  private void cite() throws IOException {
    String file = CITE;
    List<CitedView> example =
        site.places().all().stream()
            .filter(place -> !place.paragraph().isEmpty())
            .limit(1)
            .map(place -> cites.place(place, file))
            .toList();
    List<LinkView> sections = new ArrayList<>();
    for (CiteParts.Group group : site.citeParts().groups()) {
      Division division = group.division();
      String name = Names.of(division, site.words());
      sections.add(LinkView.to(name, Addresses.cite(division.id())));
    }
    PageView page = heads.page(file, "cite", site.words().get("cite.title"));
    fill("cite", file, new CiteModel(view, page, cites.whole(file), example, sections));
  }

  private void citations(int index) throws IOException {
    List<CiteParts.Part> all = site.citeParts().all();
    CiteParts.Part part = all.get(index);
    String file = part.file();
    LinkView up = LinkView.to(site.words().get("cite.title"), Addresses.relative(file, CITE));
    LinkView previous = index == 0 ? LinkView.NONE : citeLink(all.get(index - 1));
    LinkView next = index + 1 < all.size() ? citeLink(all.get(index + 1)) : LinkView.NONE;
    PageView page =
        heads.page(
            new Heads.Subject(file, "cite", site.words().get("cite.of", name(part)), ""),
            new Heads.Way(List.of(heads.home(file), up), previous, next, up));
    List<CitedView> places = part.places().stream().map(place -> cites.place(place, file)).toList();
    fill("citations", file, new CitedPlacesModel(view, page, places));
  }

  private LinkView citeLink(CiteParts.Part part) {
    return LinkView.to(name(part), "../" + part.file());
  }

  private String name(CiteParts.Part part) {
    return Names.of(part.division(), site.words()) + Names.part(part.number(), part.of());
  }

  /**
   * A host answers with this page at any depth, where links relative to it would lead astray. The
   * address of the edition says where its folder is; without one the links are relative all the
   * same, and the page is read without its stylesheet in a sub-folder.
   */
  private void missing() throws IOException {
    PageView page = heads.page(MISSING, "missing", site.words().get("missing.title"));
    String base = site.metadata().baseAddress();
    String path = base.isEmpty() ? "" : URI.create(base).getRawPath();
    fill("missing", MISSING, new PlainModel(view, path.isEmpty() ? page : page.from(path)));
  }

  private void plain(String file, String kind) throws IOException {
    String title = site.words().get(kind + ".title");
    fill(kind, file, new PlainModel(view, heads.page(file, kind, title)));
  }

  private LinkView sectionLink(String file, Addresses.Page text) {
    return LinkView.to(name(text), Addresses.relative(file, text.file()));
  }

  private void fill(String template, String file, Object model) throws IOException {
    String page = templates.fill("html/" + template + ".ftlh", model);
    letters.see(page);
    to.write(file, page);
  }
}
