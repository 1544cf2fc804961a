package org.aliquot.interchange.cartridge;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.interchange.CartridgeCourse;
import org.aliquot.interchange.CartridgeSink;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.qti.Bundle;
import org.jspecify.annotations.Nullable;

/** Goes through a cartridge: its tree, the pages and quizzes that stand nowhere in it, and whatever is left. */
public final class CourseReading {

    private static final Pattern KNOWN = Pattern.compile("1\\.[0-3](\\..*)?|");
    private static final String OUTSIDE = "outside";

    private final Files files;
    private final CartridgeSink sink;
    private final Manifest manifest;
    private final PageReading pages;
    private final QuizReading quizzes;
    private final Map<Resource, String> quizTitles = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private boolean inSection;

    private CourseReading(Files files, CartridgeSink sink) throws IOException {
        this.files = files;
        this.sink = sink;
        Manifest read = Manifest.read(files.source(), files.bundle());
        List<Item> modules = files.xml(CanvasModules.FILE)
                .map(root -> CanvasModules.of(root, read.resources()))
                .orElse(List.of());
        this.manifest =
                modules.isEmpty() ? read : new Manifest(read.course(), read.version(), read.resources(), modules);
        this.pages = new PageReading(files.bundle(), new Pages(manifest), this::resource);
        this.quizzes = new QuizReading(files, sink);
    }

    public static void read(QuestionSource source, CartridgeSink sink) throws IOException {
        try (Bundle bundle = Bundle.of(source)) {
            if (bundle instanceof Bundle.Alone) {
                throw source.unreadable("this is not a cartridge; choose the .imscc or .zip file of the course");
            }
            new CourseReading(new Files(source, bundle), sink).run();
        }
    }

    private @Nullable Resource resource(String identifier) {
        return manifest.resources().get(identifier);
    }

    private void run() throws IOException {
        course();
        for (Item item : manifest.tree()) {
            if (item.isFolder()) {
                section(item.identifier(), item.title().isEmpty() ? "Untitled section" : item.title());
                tell(item, "Section");
                lessons(item.items());
            } else {
                place(item);
            }
        }
        outside();
        for (Map.Entry<Resource, String> quiz : quizTitles.entrySet()) {
            quizzes.quiz(quiz.getKey(), quiz.getValue());
        }
        banks();
        rest();
    }

    private void course() throws IOException {
        CartridgeCourse said = manifest.course();
        String title = said.title().isEmpty()
                ? files.xml("course_settings/course_settings.xml")
                        .map(tag -> CanvasModules.text(tag, "title"))
                        .orElse("")
                : said.title();
        sink.course(new CartridgeCourse(
                said.identifier(), PageReading.shortened(title.isEmpty() ? "Untitled course" : title), said.summary()));
        if (!KNOWN.matcher(manifest.version()).matches()) {
            tell(
                    Severity.CHANGED,
                    "Common Cartridge " + manifest.version(),
                    "we know versions 1.0 to 1.3 and read it as those; look at what is named below");
        }
    }

    private void section(String identifier, String title) {
        sink.section(identifier, PageReading.shortened(title));
        inSection = true;
    }

    private void lessons(List<Item> items) throws IOException {
        for (Item item : items) {
            if (item.isFolder() && !item.items().isEmpty()) {
                tell(
                        Severity.CHANGED,
                        "Folder “" + item.title() + "”",
                        "sections hold no folders; what is in it stands in the section");
                lessons(item.items());
            } else {
                place(item);
                lessons(item.items());
            }
        }
    }

    /** Puts what stands at one place of the tree into the course. */
    private void place(Item item) throws IOException {
        Resource resource = resource(item.resource());
        if (resource == null) {
            Kind kind = item.kind();
            String why =
                    kind == Kind.UNKNOWN || kind.why().isEmpty() ? "what it leads to is not in the file" : kind.why();
            String note = item.note().isEmpty() ? "" : " (" + item.note() + ")";
            tell(Severity.DROPPED, kind.title() + " “" + item.title() + "”", why + note);
            return;
        }
        boolean again = !met.add(resource.identifier());
        if (again) {
            if (resource.kind() == Kind.PAGE) {
                tell(
                        Severity.CHANGED,
                        "Page “" + item.title() + "”",
                        "it stands in the course twice and is one lesson");
            }
            return;
        }
        switch (resource.kind()) {
            case PAGE -> lesson(resource, item.title());
            case FILE -> file(resource, item.title());
            case QUIZ -> quizTitles.put(resource, item.title());
            case BANK -> met.remove(resource.identifier());
            case DISCUSSION, WEB_LINK, TOOL, ASSIGNMENT, SETTINGS, HEADING, UNKNOWN -> drop(resource, item.title());
        }
        tell(item, resource.kind().title());
    }

    private void lesson(Resource page, String called) throws IOException {
        Optional<String> html = page.file().isEmpty() ? Optional.empty() : files.text(page.file());
        if (html.isEmpty()) {
            tell(Severity.DROPPED, "Page “" + called + "”", "it is no file in the package, or larger than a page");
            return;
        }
        needSection();
        sink.lesson(pages.lesson(page, html.get(), called));
    }

    private void file(Resource file, String called) throws IOException {
        if (Kind.isPicture(file.file())) {
            needSection();
            sink.lesson(pages.picture(file, called));
        } else {
            drop(file, called.isEmpty() ? PageReading.last(file.file()) : called);
        }
    }

    private void needSection() {
        if (!inSection) {
            section(
                    OUTSIDE + "-before",
                    manifest.course().title().isEmpty()
                            ? "Lessons"
                            : manifest.course().title());
        }
    }

    /** Pages and quizzes that stand nowhere in the tree. */
    private void outside() throws IOException {
        boolean begun = false;
        for (Resource resource : manifest.resources().values()) {
            if (resource.kind() == Kind.PAGE && met.add(resource.identifier())) {
                if (!begun) {
                    section(OUTSIDE, manifest.tree().isEmpty() ? "Lessons" : "Other pages");
                    begun = true;
                }
                lesson(resource, "");
            } else if (resource.kind() == Kind.QUIZ && met.add(resource.identifier())) {
                quizTitles.put(resource, "");
            }
        }
    }

    /** Files of questions that are not those of a quiz. */
    private void banks() throws IOException {
        Set<String> ofQuizzes = new HashSet<>();
        quizTitles.keySet().forEach(quiz -> ofQuizzes.add(QuizReading.richer(quiz.identifier())));
        for (Resource resource : manifest.resources().values()) {
            if (resource.kind() == Kind.BANK
                    && !ofQuizzes.contains(resource.file())
                    && met.add(resource.identifier())) {
                if (files.bundle().file(resource.file()) == null) {
                    tell(
                            Severity.DROPPED,
                            "Question bank “" + resource.identifier() + "”",
                            "its file " + resource.file() + " is not in the package");
                } else {
                    quizzes.bank(resource);
                }
            }
        }
    }

    /** Everything that was not met so far is named, but for files that lessons show and parts of what was met. */
    private void rest() throws IOException {
        Set<String> parts = new HashSet<>();
        manifest.resources().values().forEach(resource -> parts.addAll(resource.needs()));
        boolean settings = false;
        for (Resource resource : manifest.resources().values()) {
            boolean part =
                    parts.contains(resource.identifier()) || pages.shown().contains(resource.file());
            if (part || !met.add(resource.identifier()) || resource.kind() == Kind.BANK) {
                continue;
            }
            if (resource.kind() != Kind.SETTINGS) {
                drop(resource, "");
            } else if (!settings) {
                settings = true;
                tell(Severity.DROPPED, Kind.SETTINGS.title(), Kind.SETTINGS.why());
            }
        }
    }

    private void drop(Resource resource, String called) throws IOException {
        String why = resource.kind() == Kind.FILE && Kind.isPicture(resource.file())
                ? "no lesson shows it"
                : resource.kind().why();
        String title = called.isEmpty() ? title(resource) : called;
        tell(Severity.DROPPED, resource.kind().title() + " “" + title + "”", why);
    }

    /** What a resource calls itself, else its file. */
    private String title(Resource resource) throws IOException {
        String file = resource.file();
        String own = "";
        if (file.endsWith(".xml")) {
            own = files.xml(file)
                    .flatMap(root -> root.first("title"))
                    .map(tag -> tag.text().strip().replaceAll("\\s+", " "))
                    .orElse("");
        } else if (Kind.isPage(file)) {
            own = files.text(file).map(html -> PageReading.title(html, file)).orElse("");
        }
        String name = file.isEmpty() ? resource.identifier() : PageReading.last(file);
        return PageReading.shortened(own.isEmpty() ? name : own);
    }

    private void tell(Item item, String kind) {
        if (!item.note().isEmpty()) {
            tell(Severity.CHANGED, kind + " “" + item.title() + "”", item.note());
        }
    }

    private void tell(Severity severity, String what, String why) {
        sink.finding(new QuestionFinding(what, 0, severity, what, why));
    }
}
