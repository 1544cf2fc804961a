package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.digest.Sha256;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamSpec;

/** Reads what things are called in another language: subtopics, terms, courses, exams and exam plans. */
final class TitlesFile {

    private final Pack pack;
    private final Findings findings;
    private final Map<String, PackTerm> english;
    final Pieces<String> topics;
    final Pieces<Translation.TermWords> terms;
    final Pieces<Translation.CourseWords> courses;
    final Pieces<Translation.ExamWords> exams;
    final Pieces<Translation.BlueprintWords> blueprints;

    TitlesFile(Pack pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
        this.english = pack.tables().terms().stream().collect(Collectors.toMap(PackTerm::term, Function.identity()));
        this.topics = new Pieces<>("topics", pack.tables().topics().size(), findings);
        this.terms = new Pieces<>("terms", english.size(), findings);
        this.courses = new Pieces<>("courses", pack.courses().size(), findings);
        this.exams = new Pieces<>("exams", pack.exams().size(), findings);
        this.blueprints = new Pieces<>("blueprints", pack.blueprints().size(), findings);
    }

    void topics(String file, String text) {
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.map("topics")
                    .ifPresent(titles -> titles.names().forEach(topic -> {
                        int before = findings.count();
                        String title = titles.text(topic);
                        String of = pack.tables().topics().get(topic);
                        if (of == null) {
                            findings.add(titles.place(topic), "unknown topic '" + topic + "'");
                        } else {
                            topics.put(topic, title, fingerprint(List.of(of)), titles.place(topic), before);
                        }
                    }));
            fields.done();
        });
    }

    void glossary(String file, String text) {
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            fields.maps("terms").forEach(this::term);
            fields.done();
        });
    }

    private void term(Fields fields) {
        int before = findings.count();
        String term = fields.text("term");
        Translation.TermWords words = new Translation.TermWords(
                fields.text("name"),
                fields.texts("also").stream().map(Word::text).toList(),
                fields.text("definition"));
        fields.done();
        PackTerm of = english.get(term);
        if (of == null) {
            findings.add(fields.place("term"), "the glossary has no term '" + term + "'");
        } else {
            terms.put(term, words, fingerprint(List.of(of.definition())), fields.place("term"), before);
        }
    }

    void course(String file, String text) {
        about("course", pack.courses(), PackCourse::slug, file)
                .ifPresent(course -> YamlFile.read(file, text, findings).ifPresent(fields -> course(course, fields)));
    }

    private void course(PackCourse course, Fields fields) {
        int before = findings.count();
        Translation.CourseWords words = new Translation.CourseWords(
                fields.text("title"),
                fields.text("summary"),
                fields.texts("sections").stream().map(Word::text).toList());
        if (words.sections().size() != course.sections().size()) {
            findings.add(
                    fields.place("sections"),
                    "the English has " + course.sections().size() + " sections");
        }
        fields.done();
        List<String> of = new ArrayList<>(List.of(course.title(), course.summary()));
        course.sections().forEach(section -> of.add(section.title()));
        courses.put(course.slug(), words, fingerprint(of), fields.place("title"), before);
    }

    void exam(String file, String text) {
        about("exam", pack.exams(), ExamSpec::key, file)
                .ifPresent(exam -> YamlFile.read(file, text, findings).ifPresent(fields -> exam(exam, fields)));
    }

    private void exam(ExamSpec exam, Fields fields) {
        int before = findings.count();
        Translation.ExamWords words = new Translation.ExamWords(
                fields.text("title"),
                fields.texts("unverified").stream().map(Word::text).toList());
        if (words.unverified().size() != exam.unverified().size()) {
            findings.add(
                    fields.place("unverified"),
                    "the English has " + exam.unverified().size() + " sentences here");
        }
        fields.done();
        List<String> of = new ArrayList<>(List.of(exam.title()));
        of.addAll(exam.unverified());
        exams.put(exam.key(), words, fingerprint(of), fields.place("title"), before);
    }

    void blueprint(String file, String text) {
        about("blueprint", pack.blueprints(), Blueprint::key, file)
                .ifPresent(plan -> YamlFile.read(file, text, findings).ifPresent(fields -> plan(plan, fields)));
    }

    private void plan(Blueprint blueprint, Fields fields) {
        int before = findings.count();
        String title = fields.text("title");
        Map<String, String> areas = new TreeMap<>();
        fields.map("areas").ifPresent(titles -> {
            titles.names().forEach(code -> areas.put(code, titles.text(code)));
            titles.done();
        });
        fields.done();
        Map<String, String> of =
                new TreeMap<>(blueprint.areas().stream().collect(Collectors.toMap(Area::code, Area::title)));
        if (!areas.keySet().equals(Set.copyOf(of.keySet()))) {
            findings.add(fields.place("areas"), "the areas are " + String.join(", ", of.keySet()));
        }
        List<String> texts = new ArrayList<>(List.of(blueprint.title()));
        of.forEach((code, area) -> texts.add(code + " " + area));
        blueprints.put(
                blueprint.key(),
                new Translation.BlueprintWords(title, areas),
                fingerprint(texts),
                fields.place("title"),
                before);
    }

    /** A file is called like what it is about. */
    private <T> Optional<T> about(String kind, List<T> all, Function<T, String> name, String file) {
        String wanted = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        Optional<T> found =
                all.stream().filter(each -> name.apply(each).equals(wanted)).findFirst();
        if (found.isEmpty()) {
            findings.add(file, 1, "unknown " + kind + " '" + wanted + "'");
        }
        return found;
    }

    private static String fingerprint(List<String> english) {
        return Sha256.fingerprint(String.join("\0", english));
    }
}
