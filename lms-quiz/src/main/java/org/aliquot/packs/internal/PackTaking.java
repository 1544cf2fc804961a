package org.aliquot.packs.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.authoring.ItemOffers;
import org.aliquot.bank.IncomingItem;
import org.aliquot.bank.ItemIntake;
import org.aliquot.blueprint.ExamIntake;
import org.aliquot.blueprint.IncomingExam;
import org.aliquot.catalog.CatalogIntake;
import org.aliquot.catalog.IncomingCourse;
import org.aliquot.catalog.IncomingLesson;
import org.aliquot.examplan.Blueprint;
import org.aliquot.packs.PackConflict;
import org.aliquot.pathway.FactIntake;
import org.aliquot.pathway.IncomingFact;
import org.aliquot.pathway.RouteBook;
import org.aliquot.provenance.FromPack;
import org.aliquot.provenance.Holding;
import org.aliquot.reference.ReferenceTables;
import org.springframework.stereotype.Component;

/** Takes a sound pack into catalog, bank and exams, kind by kind, in the order of the foreign keys. */
@Component
class PackTaking {

    private final FactIntake pathway;
    private final CatalogIntake catalog;
    private final ItemIntake bank;
    private final ItemOffers items;
    private final ExamIntake exams;
    private final ReferenceTables tables;
    private final RouteBook routes;

    PackTaking(
            FactIntake pathway,
            CatalogIntake catalog,
            ItemIntake bank,
            ItemOffers items,
            ExamIntake exams,
            ReferenceTables tables,
            RouteBook routes) {
        this.routes = routes;
        this.pathway = pathway;
        this.catalog = catalog;
        this.bank = bank;
        this.items = items;
        this.exams = exams;
        this.tables = tables;
    }

    /** What was done, kind by kind. */
    List<Changes> take(String pack, Incoming incoming) {
        catalog.exhibits(incoming.exhibits());
        tables.put(pack, incoming.tables());
        routes.put(pack, incoming.credentials());
        Changes facts = facts(pack, incoming.facts());
        Changes courses = courses(pack, incoming.courses());
        Changes lessons = lessons(pack, incoming.lessons());
        incoming.courses().stream()
                .filter(course -> courses.puts(course.slug()))
                .forEach(catalog::arrange);
        Changes items = items(pack, incoming.items());
        return List.of(
                facts, courses, lessons, items, blueprints(pack, incoming.blueprints()), exams(pack, incoming.exams()));
    }

    /**
     * All are written, not only what changed, since their order may have changed too. What was mended here stands beside what the
     * pack says, so that is written as well.
     */
    private Changes facts(String pack, List<IncomingFact> incoming) {
        Changes changes = Changes.of(
                "fact",
                pack,
                pathway.facts(),
                hashes(incoming, fact -> fact.fact().id(), IncomingFact::hash));
        pathway.putFacts(pack, incoming);
        pathway.retireFacts(changes.retired());
        return changes;
    }

    private Changes courses(String pack, List<IncomingCourse> incoming) {
        Changes changes = changes("course", pack, catalog.courses(), incoming);
        put(changes, incoming).forEach(course -> catalog.putCourse(pack, course));
        catalog.retireCourses(changes.retired());
        catalog.offerCourses(pack, changed(changes, incoming), gone(changes, incoming));
        return changes;
    }

    private Changes lessons(String pack, List<IncomingLesson> incoming) {
        Changes changes = changes("lesson", pack, catalog.lessons(), incoming);
        // in somebody else's course of the same name our lessons have no place; in ours that was changed here they wait
        // for one
        Set<String> ours = catalog.courses().stream()
                .filter(course -> pack.equals(course.pack()))
                .map(Holding::slug)
                .collect(Collectors.toSet());
        catalog.putLessons(
                pack,
                put(changes, incoming).stream()
                        .filter(lesson -> ours.contains(lesson.course()))
                        .toList());
        catalog.retireLessons(changes.retired());
        catalog.offerLessons(pack, changed(changes, incoming), gone(changes, incoming));
        return changes;
    }

    private Changes items(String pack, List<IncomingItem> incoming) {
        Changes changes = changes("item", pack, items.holdings(), incoming);
        bank.put(pack, put(changes, incoming));
        bank.retire(changes.retired());
        items.offer(pack, changed(changes, incoming), gone(changes, incoming));
        return changes;
    }

    private Changes blueprints(String pack, Map<String, Blueprint> incoming) {
        // one that is gone stays, since versions of exams name it: it is not even compared
        List<Holding> held = exams.blueprints().stream()
                .filter(holding -> incoming.containsKey(holding.slug()))
                .toList();
        Changes changes =
                Changes.of("blueprint", pack, held, hashes(incoming.values(), Blueprint::key, Fingerprint::of));
        incoming.values().stream()
                .filter(blueprint -> changes.puts(blueprint.key()))
                .forEach(blueprint -> exams.putBlueprint(pack, blueprint, Fingerprint.of(blueprint)));
        return changes;
    }

    private Changes exams(String pack, List<IncomingExam> incoming) {
        Changes changes = Changes.of(
                "exam",
                pack,
                exams.exams(),
                hashes(incoming, exam -> exam.spec().key(), IncomingExam::hash));
        incoming.stream().filter(exam -> changes.puts(exam.spec().key())).forEach(exam -> exams.putExam(pack, exam));
        exams.retireExams(changes.retired());
        return changes;
    }

    private static Changes changes(
            String kind, String pack, List<Holding> held, Collection<? extends FromPack> incoming) {
        return Changes.of(kind, pack, held, hashes(incoming, FromPack::name, FromPack::hash));
    }

    private static <T extends FromPack> List<T> put(Changes changes, Collection<T> incoming) {
        return incoming.stream().filter(one -> changes.puts(one.name())).toList();
    }

    /** Those in conflict that the pack has. */
    private static <T extends FromPack> List<T> changed(Changes changes, Collection<T> incoming) {
        return incoming.stream().filter(one -> changes.conflicts(one.name())).toList();
    }

    /** Those in conflict that the pack has no longer. */
    private static List<String> gone(Changes changes, Collection<? extends FromPack> incoming) {
        Set<String> there = incoming.stream().map(FromPack::name).collect(Collectors.toSet());
        return changes.conflicts().stream()
                .map(PackConflict::slug)
                .filter(held -> !there.contains(held))
                .toList();
    }

    private static <T> Map<String, String> hashes(
            Collection<? extends T> incoming, Function<T, String> slug, Function<T, String> hash) {
        return incoming.stream().collect(Collectors.toMap(slug, hash));
    }
}
