package org.aliquot.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authoring.DraftIntake;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.bank.ItemId;
import org.aliquot.catalog.BroughtCourses;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CourseChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.exchange.PartKind;
import org.aliquot.exchange.internal.ImportQuestionTable.Taking;
import org.aliquot.exchange.internal.OriginTable.Kind;
import org.aliquot.exchange.internal.OriginTable.Origin;
import org.aliquot.exchange.internal.OriginTable.Within;
import org.aliquot.exchange.internal.PartTable.Part;
import org.aliquot.interchange.CartridgeLinks;
import org.aliquot.jobs.JobRefused;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes of a course that was read exactly what its report says: where something is no longer as it was then, all of it is refused.
 * A part of the transaction that takes its questions.
 */
@Component
class CourseCommit {

    /**
     * @param within null where questions come without a course
     * @param untouched whether the course is one that imports made and nobody has changed since
     * @param questions what came before, by the id of the question here
     */
    record Begun(UUID batch, AccountId by, @Nullable Within within, boolean untouched, Map<String, Origin> questions) {}

    private final ImportCourseTable courses;
    private final PartTable parts;
    private final OriginTable origins;
    private final ImportQuestionTable questions;
    private final ImportTargets targets;
    private final CourseDesks desks;
    private final AuditLog audit;

    /** Where courses, lessons and questions are written. */
    @Component
    record CourseDesks(
            CourseDesk courses, LessonDesk lessons, BroughtCourses brought, ItemDesk items, DraftIntake intake) {}

    CourseCommit(
            ImportCourseTable courses,
            PartTable parts,
            OriginTable origins,
            ImportQuestionTable questions,
            ImportTargets targets,
            CourseDesks desks,
            AuditLog audit) {
        this.courses = courses;
        this.parts = parts;
        this.origins = origins;
        this.questions = questions;
        this.targets = targets;
        this.desks = desks;
        this.audit = audit;
    }

    /** Makes the course where there is none. */
    Begun begin(UUID batch, AccountId by) {
        Optional<ImportCourseTable.Row> found = courses.find(batch);
        if (found.isEmpty()) {
            return new Begun(batch, by, null, false, Map.of());
        }
        ImportCourseTable.Row row = found.get();
        origins.lock();
        String course = row.course();
        if (course == null) {
            if (targets.own(row.cartridge(), by).isPresent()) {
                throw meanwhile(row.title());
            }
            String made = desks.courses().create(row.title(), row.summary(), by).slug();
            courses.into(batch, made);
            return new Begun(batch, by, new Within(made, row.cartridge()), true, Map.of());
        }
        if (!targets.mayChange(course, by)) {
            throw new JobRefused(
                    "Only the authors of the course may change it. Ask one of them to name you as an author.");
        }
        Within within = new Within(course, row.cartridge());
        requireAsSeen(batch, within);
        Map<String, Origin> known = new HashMap<>();
        origins.of(within, Kind.QUESTION).values().forEach(origin -> known.put(origin.made(), origin));
        Origin made = origins.of(within, Kind.COURSE).get("");
        return new Begun(batch, by, within, made != null && made.savings() == version(within), known);
    }

    private int version(Within within) {
        return desks.courses().plan(within.course()).orElseThrow().version();
    }

    private void requireAsSeen(UUID batch, Within within) {
        Map<String, Origin> known = origins.of(within, Kind.LESSON);
        Map<String, Integer> savings = desks.brought().savings(within.course());
        for (Part part : parts.all(batch)) {
            Origin origin = part.kind() == PartKind.LESSON ? known.get(part.identifier()) : null;
            Integer saved = origin == null ? null : savings.get(origin.made());
            boolean cameMeanwhile = part.isToBeMade() && saved != null;
            boolean changedMeanwhile =
                    part.isToBeChanged() && part.kind() == PartKind.LESSON && !Objects.equals(saved, part.seen());
            boolean goneMeanwhile = part.kind() == PartKind.LESSON && part.made() != null && saved == null;
            if (cameMeanwhile || changedMeanwhile || goneMeanwhile) {
                throw meanwhile(part.title());
            }
        }
        if (origins.cameMeanwhile(within, batch)) {
            throw meanwhile("The questions");
        }
    }

    private static JobRefused meanwhile(String title) {
        return new JobRefused(
                "“" + title + "” was imported or changed after this file was read. Import the file again.");
    }

    /** Gives a question that came before the words of the file. */
    void replace(Begun begun, Taking taking) {
        ItemId item = Objects.requireNonNull(taking.replaces());
        Origin origin = begun.questions().get(item.toString());
        ItemDraft standing = desks.items().draft(item).orElseThrow(() -> meanwhile("A question"));
        Integer savings = desks.intake().savings(List.of(item)).get(item);
        if (origin == null || savings == null || savings != origin.savings()) {
            throw meanwhile(standing.slug());
        }
        desks.items().save(item, standing.version(), taking.content(), begun.by());
        questions.replaced(begun.batch(), taking, standing, origin);
    }

    /** Makes and changes sections and lessons, and notes what became of each. */
    void finish(Begun begun, Consumer<String> step) {
        Within within = begun.within();
        if (within == null) {
            return;
        }
        List<Part> all = parts.all(begun.batch());
        Map<Integer, UUID> sections = sections(begun, within, all);
        Map<String, String> slugs = new HashMap<>();
        origins.of(within, Kind.LESSON).forEach((identifier, origin) -> slugs.put(identifier, origin.made()));
        lessons(begun, within, all, sections, slugs);
        Map<String, String> hashes = texts(begun, within, all, slugs, step);
        Map<String, Integer> savings = desks.brought().savings(within.course());
        hashes.forEach((identifier, hash) -> {
            String slug = slugs.getOrDefault(identifier, "");
            origins.put(within, Kind.LESSON, identifier, new Origin(slug, savings.getOrDefault(slug, 0), hash));
        });
        origins.putQuestions(within, begun.batch());
        origins.putPictures(within, begun.batch());
        if (begun.untouched()) {
            origins.put(within, Kind.COURSE, "", new Origin(within.course(), version(within), ""));
        }
        audit.record(new AuditEntry(
                begun.by(),
                "course.imported",
                "course",
                within.course(),
                Map.of("import", begun.batch().toString(), "lessons", "" + hashes.size())));
    }

    /** Ids of the sections by the positions of their parts. */
    private Map<Integer, UUID> sections(Begun begun, Within within, List<Part> all) {
        CoursePlan plan = desks.courses().plan(within.course()).orElseThrow();
        List<CourseArrangement.Section> wanted =
                new ArrayList<>(plan.arrangement().sections());
        List<Part> fresh = new ArrayList<>();
        Map<Integer, UUID> ids = new HashMap<>();
        for (Part part : all) {
            if (part.kind() != PartKind.SECTION) {
                continue;
            }
            String made = part.made();
            if (made == null) {
                wanted.add(new CourseArrangement.Section(null, part.title(), List.of()));
                fresh.add(part);
            } else {
                ids.put(part.position(), UUID.fromString(made));
                if (part.isToBeChanged()) {
                    rename(begun, within, part, wanted);
                }
            }
        }
        CoursePlan arranged = arranged(plan, wanted, begun.by());
        int first = arranged.sections().size() - fresh.size();
        for (int i = 0; i < fresh.size(); i++) {
            Part part = fresh.get(i);
            UUID id = arranged.sections().get(first + i).id();
            ids.put(part.position(), id);
            parts.made(begun.batch(), part.position(), id.toString());
            origins.put(within, Kind.SECTION, part.identifier(), new Origin(id.toString(), 0, part.title()));
        }
        return ids;
    }

    private void rename(Begun begun, Within within, Part part, List<CourseArrangement.Section> wanted) {
        UUID id = UUID.fromString(String.valueOf(part.made()));
        wanted.replaceAll(section -> {
            if (!id.equals(section.id())) {
                return section;
            }
            parts.renamed(begun.batch(), part.position(), section.title());
            return new CourseArrangement.Section(id, part.title(), section.lessons());
        });
        origins.put(within, Kind.SECTION, part.identifier(), new Origin(id.toString(), 0, part.title()));
    }

    private CoursePlan arranged(CoursePlan plan, List<CourseArrangement.Section> wanted, AccountId by) {
        if (wanted.equals(plan.arrangement().sections())) {
            return plan;
        }
        CourseChange change = desks.courses()
                .arrange(plan.slug(), plan.version(), plan.arrangement().with(wanted), by);
        return switch (change) {
            case CourseChange.Changed(var changed) -> changed;
            case CourseChange.Stale _, CourseChange.Refused _, CourseChange.Unknown _ -> throw meanwhile(plan.title());
        };
    }

    private void lessons(
            Begun begun, Within within, List<Part> all, Map<Integer, UUID> sections, Map<String, String> slugs) {
        for (Part part : all) {
            if (part.kind() != PartKind.LESSON || !part.isToBeMade()) {
                continue;
            }
            LessonPath path = Optional.ofNullable(sections.get(part.section()))
                    .flatMap(section -> desks.courses().addLesson(within.course(), section, part.title(), begun.by()))
                    .orElseThrow(() -> meanwhile(part.title()));
            slugs.put(part.identifier(), path.lesson());
            parts.made(begun.batch(), part.position(), path.lesson());
        }
    }

    /** Writes the texts, now that every lesson has an address; hashes of them by identifier. */
    private Map<String, String> texts(
            Begun begun, Within within, List<Part> all, Map<String, String> slugs, Consumer<String> step) {
        Map<String, String> hashes = new HashMap<>();
        Map<String, Origin> known = origins.of(within, Kind.LESSON);
        for (Part part : all) {
            if (part.kind() != PartKind.LESSON || !part.isToBeMade() && !part.isToBeChanged()) {
                continue;
            }
            String body = CartridgeLinks.unlinked(CartridgeLinks.lessons(
                    parts.body(begun.batch(), part.position()),
                    identifier -> address(within.course(), slugs.get(identifier))));
            LessonText text = LessonWords.text(part.title(), body);
            LessonPath path = new LessonPath(within.course(), slugs.getOrDefault(part.identifier(), ""));
            LessonDraft standing = desks.lessons().draft(path).orElseThrow(() -> meanwhile(part.title()));
            Origin origin = part.isToBeChanged() ? known.get(part.identifier()) : null;
            int from = origin == null ? standing.version() : origin.savings();
            if (desks.lessons().save(path, new TypedDraft<>(from, text, null), begun.by())
                    instanceof SaveResult.Stale<?>) {
                throw meanwhile(part.title());
            }
            if (origin != null) {
                parts.changed(begun.batch(), part.position(), standing, origin);
            }
            hashes.put(part.identifier(), LessonWords.hash(text));
            step.accept("Wrote %,d lessons".formatted(hashes.size()));
        }
        return hashes;
    }

    private static @Nullable String address(String course, @Nullable String slug) {
        return slug == null ? null : new LessonPath(course, slug).address();
    }
}
