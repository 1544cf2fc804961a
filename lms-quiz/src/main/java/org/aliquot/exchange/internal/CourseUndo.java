package org.aliquot.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.bank.ItemId;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.draft.TypedDraft;
import org.aliquot.exchange.PartFate;
import org.aliquot.exchange.PartKind;
import org.aliquot.exchange.internal.CourseCommit.CourseDesks;
import org.aliquot.exchange.internal.ImportQuestionTable.Replaced;
import org.aliquot.exchange.internal.OriginTable.Kind;
import org.aliquot.exchange.internal.OriginTable.Origin;
import org.aliquot.exchange.internal.OriginTable.Within;
import org.aliquot.exchange.internal.PartTable.Before;
import org.aliquot.exchange.internal.PartTable.Part;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;

/** Takes a course back, but for what somebody has worked on since. A part of the transaction that takes its questions back. */
@Component
public class CourseUndo {

    private final ImportCourseTable courses;
    private final PartTable parts;
    private final OriginTable origins;
    private final ImportQuestionTable questions;
    private final ImportTargets targets;
    private final CourseDesks desks;

    CourseUndo(
            ImportCourseTable courses,
            PartTable parts,
            OriginTable origins,
            ImportQuestionTable questions,
            ImportTargets targets,
            CourseDesks desks) {
        this.courses = courses;
        this.parts = parts;
        this.origins = origins;
        this.questions = questions;
        this.targets = targets;
        this.desks = desks;
    }

    /** How often each of these questions had been saved when imports left it. */
    public Map<ItemId, Integer> asLeft(UUID batch, List<ItemId> items) {
        Map<ItemId, Integer> left = new HashMap<>();
        items.forEach(item -> left.put(item, 1));
        within(batch)
                .ifPresent(within -> origins.of(within, Kind.QUESTION)
                        .values()
                        .forEach(origin -> left.replace(new ItemId(UUID.fromString(origin.made())), origin.savings())));
        return left;
    }

    /**
     * Whether somebody may take the course of an import back now; its questions alone are whoever's brought them. Nobody else imports
     * courses, or takes them back, until the transaction ends.
     */
    public boolean begin(UUID batch, AccountId by) {
        if (courses.find(batch).isEmpty()) {
            return true;
        }
        origins.lock();
        return courses.isLast(batch)
                && within(batch)
                        .map(within -> targets.mayChange(within.course(), by))
                        .orElse(true);
    }

    /** @param gone questions that were taken away */
    public void undo(UUID batch, Set<ItemId> gone, AccountId by) {
        Optional<Within> found = within(batch);
        if (found.isEmpty()) {
            return;
        }
        Within within = found.get();
        origins.deleteQuestions(within, gone.stream().map(ItemId::toString).toList());
        questions.replaced(batch).forEach(replaced -> restore(batch, within, replaced, by));
        CoursePlan before = desks.courses().plan(within.course()).orElseThrow();
        List<Part> all = parts.all(batch);
        lessons(batch, within, all, by);
        sections(batch, within, all, by);
        Origin made = origins.of(within, Kind.COURSE).get("");
        boolean untouched = made != null && made.savings() == before.version();
        CoursePlan left = desks.courses().plan(within.course()).orElseThrow();
        if (untouched) {
            if (left.sections().isEmpty()
                    && !courses.isOfAnExam(within.course())
                    && desks.brought().takeBack(within.course(), left.version(), batch, by)) {
                origins.deleteAll(within.course());
                courses.into(batch, null);
            } else {
                origins.put(within, Kind.COURSE, "", new Origin(within.course(), left.version(), ""));
            }
        }
    }

    private Optional<Within> within(UUID batch) {
        return courses.find(batch)
                .flatMap(row -> Optional.ofNullable(row.course()).map(course -> new Within(course, row.cartridge())));
    }

    private void restore(UUID batch, Within within, Replaced replaced, AccountId by) {
        Origin origin = origins.of(within, Kind.QUESTION).get(replaced.origin());
        Integer saved = desks.intake().savings(List.of(replaced.item())).get(replaced.item());
        Optional<ItemDraft> standing = desks.items().draft(replaced.item());
        if (origin == null || saved == null || saved != origin.savings() || standing.isEmpty()) {
            return;
        }
        if (replaced.version() < 0) {
            desks.items().discard(replaced.item(), by);
        } else {
            desks.items().save(replaced.item(), standing.get().version(), replaced.before(), by);
        }
        int now = desks.intake().savings(List.of(replaced.item())).getOrDefault(replaced.item(), 0);
        origins.put(within, Kind.QUESTION, replaced.origin(), new Origin(origin.made(), now, replaced.hash()));
        questions.takenBack(batch, List.of(replaced.item()));
    }

    private void lessons(UUID batch, Within within, List<Part> all, AccountId by) {
        Map<String, Origin> known = origins.of(within, Kind.LESSON);
        Map<String, Integer> savings = desks.brought().savings(within.course());
        for (Part part : all) {
            Origin origin = known.get(part.identifier());
            if (part.kind() != PartKind.LESSON || !part.taken() || origin == null) {
                continue;
            }
            LessonPath path = new LessonPath(within.course(), origin.made());
            if (part.fate() == PartFate.NEW) {
                if (desks.brought().takeBack(path, origin.savings(), batch, by)) {
                    origins.delete(within, Kind.LESSON, part.identifier());
                    parts.takenBack(batch, part);
                }
            } else if (savings.getOrDefault(path.lesson(), -1) == origin.savings()) {
                restore(batch, within, part, path, by);
                parts.takenBack(batch, part);
            }
        }
    }

    /** Where nobody had worked on it before the import, nobody has now. */
    private void restore(UUID batch, Within within, Part part, LessonPath path, AccountId by) {
        Before before = parts.before(batch, part.position());
        LessonDraft standing = desks.lessons().draft(path).orElseThrow();
        if (before.version() < 0) {
            desks.lessons().discard(path, by);
        } else {
            desks.lessons().save(path, new TypedDraft<>(standing.version(), before.text(), null), by);
        }
        boolean untouched = before.version() == before.savings();
        int now = desks.brought().savings(within.course()).getOrDefault(path.lesson(), 0);
        origins.put(
                within,
                Kind.LESSON,
                part.identifier(),
                new Origin(path.lesson(), untouched ? now : before.savings(), before.hash()));
    }

    /** Sections that the import made go where no lesson is left in them; those it renamed are called as before. */
    private void sections(UUID batch, Within within, List<Part> all, AccountId by) {
        CoursePlan plan = desks.courses().plan(within.course()).orElseThrow();
        Set<String> gone = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (Part part : all) {
            String made = part.made();
            if (part.kind() != PartKind.SECTION || !part.taken() || made == null) {
                continue;
            }
            Optional<CoursePlan.Section> section = plan.sections().stream()
                    .filter(one -> one.id().toString().equals(made))
                    .findFirst();
            if (part.fate() == PartFate.NEW
                    && section.filter(one -> !one.lessons().isEmpty()).isEmpty()) {
                gone.add(made);
                origins.delete(within, Kind.SECTION, part.identifier());
                parts.takenBack(batch, part);
            } else if (part.fate() == PartFate.CHANGED
                    && section.filter(one -> one.title().equals(part.title())).isPresent()) {
                String name = parts.nameBefore(batch, part.position());
                names.put(made, name);
                origins.put(within, Kind.SECTION, part.identifier(), new Origin(made, 0, name));
                parts.takenBack(batch, part);
            }
        }
        List<CourseArrangement.Section> wanted = new ArrayList<>();
        for (CourseArrangement.Section section : plan.arrangement().sections()) {
            String id = String.valueOf(section.id());
            if (!gone.contains(id)) {
                wanted.add(new CourseArrangement.Section(
                        section.id(), names.getOrDefault(id, section.title()), section.lessons()));
            }
        }
        if (!wanted.equals(plan.arrangement().sections())) {
            desks.courses()
                    .arrange(plan.slug(), plan.version(), plan.arrangement().with(wanted), by);
        }
    }
}
