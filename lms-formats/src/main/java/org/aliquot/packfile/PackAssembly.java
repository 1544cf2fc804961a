package org.aliquot.packfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aliquot.examplan.Blueprint;
import org.aliquot.lesson.LessonContent;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.prose.Prose;
import org.aliquot.route.Credential;

/** Reads all files of one pack, then looks at how they fit together. */
public final class PackAssembly {

    private final PackSource source;
    private final Findings findings = new Findings();
    private final Index index = new Index(findings);
    private final CourseFile courseFile;
    private final LessonFile lessonFile;
    private final ItemFile itemFile;
    private final ExamFile examFile;
    private final BlueprintFile blueprintFile;
    private final ExhibitFile exhibitFile;
    private final FactFile factFile;
    private final RouteFile routeFile;
    private final GlossaryFile glossaryFile;

    private PackHead head = PackHead.NONE;
    private final List<Blueprint> blueprints = new ArrayList<>();
    private final List<PackCourse> courses = new ArrayList<>();
    private final List<LessonContent> lessons = new ArrayList<>();
    private final List<PackItem> items = new ArrayList<>();
    private final List<PackItem> checks = new ArrayList<>();
    private final List<ExamFile.Read> exams = new ArrayList<>();
    private final List<PathwayFact> facts = new ArrayList<>();
    private final List<Credential> credentials = new ArrayList<>();
    private final SortedMap<String, String> exhibits = new TreeMap<>();
    private final List<PromisedTopic> coverage = new ArrayList<>();
    private final List<ReferenceInterval> intervals = new ArrayList<>();
    private final List<PackFormula> formulas = new ArrayList<>();
    private final List<PackTerm> terms = new ArrayList<>();
    private final SortedMap<String, String> topics = new TreeMap<>();
    private final List<OutlineTerm> outline = new ArrayList<>();

    public PackAssembly(PackSource source, Prose prose) {
        this.source = source;
        this.courseFile = new CourseFile(findings, index);
        this.lessonFile = new LessonFile(findings, index, prose);
        this.itemFile = new ItemFile(findings, index, prose);
        this.examFile = new ExamFile(findings, index);
        this.blueprintFile = new BlueprintFile(findings, index);
        this.exhibitFile = new ExhibitFile(findings, index);
        this.factFile = new FactFile(findings, index, prose);
        this.routeFile = new RouteFile(findings, index);
        this.glossaryFile = new GlossaryFile(findings, index);
    }

    public PackRead read() {
        String hash = "";
        try {
            hash = PackFiles.hash(source);
            readAll(source.files());
        } catch (IOException unreadable) {
            findings.add(".", 0, "the pack cannot be read: " + unreadable.getMessage());
        }
        index.resolve();
        routeFile.compare(facts);
        if (findings.count() == 0) {
            new Fit(findings, blueprints, items).check(exams);
        }
        String id = head.id().isEmpty() ? source.name() : head.id();
        return findings.count() > 0 ? new PackRead.Bad(id, hash, findings.sorted()) : new PackRead.Good(pack(hash));
    }

    /** Where the parts stand; for after the reading. */
    public Whereabouts whereabouts() {
        Map<String, List<String>> read = new HashMap<>();
        return new Whereabouts(
                index.starts(Kind.QUESTION),
                index.starts(Kind.LESSON),
                index.starts(Kind.FACT),
                file -> read.computeIfAbsent(
                        file,
                        _ -> PackFiles.text(source, file, findings)
                                .map(text -> text.lines().toList())
                                .orElse(List.of())));
    }

    private void readAll(SortedSet<String> files) {
        if (!files.contains("pack.yaml")) {
            findings.add("pack.yaml", 0, "the file is missing");
        }
        // courses first: a lesson is asked whether one of them holds it
        SortedSet<String> rest = new TreeSet<>(files);
        files.stream().filter(file -> file.startsWith("courses/")).forEach(file -> {
            read(file);
            rest.remove(file);
        });
        rest.forEach(this::read);
    }

    private void read(String file) {
        if (isForPeople(file) || Translation.has(file)) {
            return;
        }
        String part = file.contains("/") ? file.substring(0, file.indexOf('/')) : file;
        String ending = file.substring(file.lastIndexOf('.') + 1);
        switch (part + " " + ending) {
            case "pack.yaml yaml",
                    "coverage.yaml yaml",
                    "reference-intervals.yaml yaml",
                    "formulas.yaml yaml",
                    "glossary.yaml yaml",
                    "topics.yaml yaml",
                    "outline-terms.yaml yaml",
                    "courses yaml",
                    "lessons md",
                    "items yaml",
                    "checks yaml",
                    "exhibits svg",
                    "exams yaml",
                    "facts yaml",
                    "routes.yaml yaml",
                    "blueprints yaml" ->
                PackFiles.text(source, file, findings).ifPresent(text -> take(part, file, text));
            default -> findings.add(file, 0, "a pack has no place for this file");
        }
    }

    private void take(String part, String file, String text) {
        switch (part) {
            case "pack.yaml" -> head = PackHead.read(file, text, findings);
            case "coverage.yaml" -> coverage.addAll(CoverageFile.read(file, text, findings, index));
            case "reference-intervals.yaml" -> intervals.addAll(new IntervalFile(findings).read(file, text));
            case "formulas.yaml" -> formulas.addAll(new FormulaFile(findings).read(file, text));
            case "glossary.yaml" -> terms.addAll(glossaryFile.read(file, text));
            case "topics.yaml" -> topics.putAll(TopicsFile.read(file, text, findings, index));
            case "outline-terms.yaml" -> outline.addAll(OutlineTermsFile.read(file, text, findings, index));
            case "courses" -> courseFile.read(file, text).ifPresent(courses::add);
            case "lessons" -> lessonFile.read(file, text).ifPresent(lesson -> lesson(file, lesson));
            case "items" -> items.addAll(itemFile.read(file, text, Kind.QUESTION));
            case "checks" -> checks.addAll(itemFile.read(file, text, Kind.CHECK));
            case "exams" -> examFile.read(file, text).ifPresent(exams::add);
            case "facts" -> facts.addAll(factFile.read(file, text));
            case "routes.yaml" -> credentials.addAll(routeFile.read(file, text));
            case "blueprints" -> blueprintFile.read(file, text).ifPresent(blueprints::add);
            default -> exhibits.put(exhibitFile.read(file, text), text);
        }
    }

    private void lesson(String file, LessonContent lesson) {
        lessons.add(lesson);
        if (!courseFile.places(lesson.slug())) {
            findings.add(file, 1, "lesson '" + lesson.slug() + "' is in no course");
        }
    }

    private static boolean isForPeople(String file) {
        return file.equals("README.md") || file.startsWith("LICENSE") || file.startsWith("NOTICE");
    }

    private Pack pack(String hash) {
        return new Pack(
                new Pack.Head(head.id(), head.title(), head.license(), head.authors(), hash),
                blueprints,
                courses,
                lessons,
                items,
                checks,
                exhibits,
                facts,
                credentials,
                exams.stream().map(ExamFile.Read::spec).toList(),
                coverage,
                new Pack.Tables(intervals, formulas, terms, topics, outline));
    }
}
