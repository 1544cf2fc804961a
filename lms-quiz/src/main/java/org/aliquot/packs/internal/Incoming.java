package org.aliquot.packs.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.bank.IncomingItem;
import org.aliquot.blueprint.IncomingExam;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.IncomingCourse;
import org.aliquot.catalog.IncomingLesson;
import org.aliquot.digest.Sha256;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.lesson.LessonContent;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackCourse;
import org.aliquot.packfile.PackFormula;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.PackTerm;
import org.aliquot.packfile.ReferenceInterval;
import org.aliquot.pathway.IncomingFact;
import org.aliquot.prose.Fact;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Prose;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemRules;
import org.aliquot.reference.Formula;
import org.aliquot.reference.Interval;
import org.aliquot.reference.Tables;
import org.aliquot.reference.Term;
import org.aliquot.route.Credential;
import org.jspecify.annotations.Nullable;

/** A pack as the modules take it: each thing with the hash of all that makes it a new version. */
record Incoming(
        Map<String, Exhibit> exhibits,
        List<IncomingFact> facts,
        List<Credential> credentials,
        List<IncomingCourse> courses,
        List<IncomingLesson> lessons,
        List<IncomingItem> items,
        Map<String, Blueprint> blueprints,
        List<IncomingExam> exams,
        Tables tables) {

    /**
     * What changes a version although it is not in its own text.
     *
     * @param facts null, and so not in the hash, where there are none
     */
    private record Whole(
            Object content,
            Map<String, String> exhibits,
            @Nullable Map<String, Fact> facts) {}

    static Incoming of(Pack pack, Prose prose) {
        Map<String, Exhibit> exhibits = new TreeMap<>();
        pack.exhibits().forEach((name, text) -> exhibits.put(name, exhibit(name, text)));
        Map<String, Blueprint> blueprints = new TreeMap<>();
        pack.blueprints().forEach(blueprint -> blueprints.put(blueprint.key(), blueprint));
        List<IncomingItem> items = new ArrayList<>(items(pack.items(), false, exhibits, prose));
        items.addAll(items(pack.checks(), true, exhibits, prose));
        return new Incoming(
                exhibits,
                pack.facts().stream()
                        .map(fact -> new IncomingFact(fact, Fingerprint.of(fact)))
                        .toList(),
                pack.credentials(),
                pack.courses().stream().map(Incoming::course).toList(),
                lessons(pack, prose, exhibits),
                items,
                blueprints,
                pack.exams().stream().map(exam -> exam(exam, blueprints)).toList(),
                tables(pack.tables()));
    }

    private static Tables tables(Pack.Tables tables) {
        return new Tables(
                tables.intervals().stream().map(Incoming::interval).toList(),
                tables.formulas().stream().map(Incoming::formula).toList(),
                tables.terms().stream().map(Incoming::term).toList(),
                tables.topics());
    }

    private static Term term(PackTerm term) {
        return new Term(term.term(), term.also(), term.definition(), term.area(), term.lesson());
    }

    private static Interval interval(ReferenceInterval interval) {
        ReferenceInterval.Limits si = interval.si();
        return new Interval(
                interval.names(), interval.who(), limits(interval.limits()), si == null ? null : limits(si));
    }

    private static Interval.Limits limits(ReferenceInterval.Limits limits) {
        return new Interval.Limits(limits.low(), limits.high(), limits.unit());
    }

    private static Formula formula(PackFormula formula) {
        return new Formula(
                formula.title(),
                formula.area(),
                formula.tex(),
                formula.where().stream()
                        .map(symbol -> new Formula.Symbol(symbol.what(), symbol.unit()))
                        .toList());
    }

    private static Exhibit exhibit(String name, String text) {
        return switch (Svg.parse(name, text)) {
            case SvgCheck.Checked(var svg, var title, var description) ->
                new Exhibit(Sha256.hex(text), svg, title, description);
            case SvgCheck.Refused refused -> throw new IllegalStateException("The reader let pass " + refused);
        };
    }

    private static IncomingCourse course(PackCourse course) {
        List<IncomingCourse.Section> sections = course.sections().stream()
                .map(section -> new IncomingCourse.Section(section.title(), section.lessons()))
                .toList();
        return new IncomingCourse(
                course.slug(), course.title(), course.summary(), course.openToAll(), Fingerprint.of(course), sections);
    }

    private static List<IncomingLesson> lessons(Pack pack, Prose prose, Map<String, Exhibit> exhibits) {
        Map<String, String> courses = new HashMap<>();
        for (PackCourse course : pack.courses()) {
            course.sections().forEach(section -> section.lessons().forEach(slug -> courses.put(slug, course.slug())));
        }
        Map<String, Fact> facts = pack.facts().stream().collect(Collectors.toMap(PathwayFact::id, PathwayFact::fact));
        return pack.lessons().stream()
                .map(lesson -> lesson(courses.getOrDefault(lesson.slug(), ""), lesson, prose, exhibits, facts))
                .toList();
    }

    private static IncomingLesson lesson(
            String course, LessonContent lesson, Prose prose, Map<String, Exhibit> exhibits, Map<String, Fact> facts) {
        Manuscript text = prose.inspect(lesson.body());
        Map<String, String> used = new TreeMap<>();
        text.exhibits().forEach(mention -> {
            Exhibit exhibit = exhibits.get(mention.name());
            if (exhibit != null) {
                used.put(mention.name(), exhibit.sha256());
            }
        });
        Map<String, Fact> pointed = new TreeMap<>();
        text.facts().forEach(mention -> pointed.put(mention.name(), Objects.requireNonNull(facts.get(mention.name()))));
        List<String> checks = text.checks().stream().map(Mention::name).toList();
        String hash = Fingerprint.of(new Whole(lesson, used, pointed.isEmpty() ? null : pointed));
        return new IncomingLesson(course, lesson, hash, checks, used, pointed);
    }

    private static List<IncomingItem> items(
            List<PackItem> items, boolean check, Map<String, Exhibit> exhibits, Prose prose) {
        return items.parallelStream()
                .map(item -> item(item, check, exhibits, prose))
                .toList();
    }

    private static IncomingItem item(PackItem item, boolean check, Map<String, Exhibit> exhibits, Prose prose) {
        ItemContent content = item.content();
        Exhibit exhibit = content.texts().exhibit() == null
                ? null
                : exhibits.get(content.texts().exhibit());
        Map<String, String> pictures = new TreeMap<>();
        ItemRules.pictures(prose, content).forEach(picture -> {
            Exhibit shown = exhibits.get(picture.name());
            if (shown != null) {
                pictures.put(picture.name(), shown.sha256());
            }
        });
        Map<String, String> used = new TreeMap<>();
        pictures.forEach((name, sha) -> used.put("picture:" + name, sha));
        if (exhibit != null) {
            used.put("exhibit", exhibit.sha256());
        }
        String hash = Fingerprint.of(new Whole(content, used, null));
        return new IncomingItem(item.id(), check, content, hash, sha(exhibit), pictures);
    }

    private static @Nullable String sha(@Nullable Exhibit exhibit) {
        return exhibit == null ? null : exhibit.sha256();
    }

    private static IncomingExam exam(ExamSpec spec, Map<String, Blueprint> blueprints) {
        Blueprint blueprint = spec.form().blueprint() == null
                ? null
                : blueprints.get(spec.form().blueprint());
        List<Area> areas = blueprint == null ? List.of() : blueprint.areas();
        return new IncomingExam(spec, areas, Fingerprint.of(List.of(spec, areas)));
    }
}
