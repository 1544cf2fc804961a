package org.aliquot.web.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CoursePlan;
import org.jspecify.annotations.Nullable;

/** The sections of a course while one change is made to them. What names nothing that is there changes nothing. */
final class Outline {

    private static final class Part {
        private final @Nullable UUID id;
        private String title;
        private final List<String> lessons;

        Part(@Nullable UUID id, String title, List<String> lessons) {
            this.id = id;
            this.title = title;
            this.lessons = new ArrayList<>(lessons);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<String> unplaced;

    private Outline(CoursePlan plan) {
        plan.arrangement()
                .sections()
                .forEach(section -> parts.add(new Part(section.id(), section.title(), section.lessons())));
        this.unplaced = plan.unplaced().stream().map(CoursePlan.Lesson::slug).toList();
    }

    static Outline of(CoursePlan plan) {
        return new Outline(plan);
    }

    List<CourseArrangement.Section> sections() {
        return parts.stream()
                .map(part -> new CourseArrangement.Section(part.id, part.title, part.lessons))
                .toList();
    }

    /** By one place; from the end of a section into the next one. */
    void move(String lesson, int by) {
        int at = partOf(lesson);
        if (at < 0) {
            return;
        }
        List<String> here = parts.get(at).lessons;
        int from = here.indexOf(lesson);
        int to = from + by;
        if (to >= 0 && to < here.size()) {
            Collections.swap(here, from, to);
        } else if (at + by >= 0 && at + by < parts.size()) {
            here.remove(lesson);
            List<String> there = parts.get(at + by).lessons;
            there.add(by < 0 ? there.size() : 0, lesson);
        }
    }

    /** To the end of a section, also from outside of the outline. */
    void put(String lesson, @Nullable UUID section) {
        int to = indexOf(section);
        if (to >= 0 && (partOf(lesson) >= 0 || unplaced.contains(lesson))) {
            takeOut(lesson);
            parts.get(to).lessons.add(lesson);
        }
    }

    void takeOut(String lesson) {
        parts.forEach(part -> part.lessons.remove(lesson));
    }

    void moveSection(@Nullable UUID section, int by) {
        int from = indexOf(section);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < parts.size()) {
            Collections.swap(parts, from, to);
        }
    }

    void rename(@Nullable UUID section, String title) {
        int at = indexOf(section);
        if (at >= 0) {
            parts.get(at).title = title;
        }
    }

    void add(String title) {
        parts.add(new Part(null, title, List.of()));
    }

    /** Its lessons go into the section before it, those of the first into the next; of the only one out of the outline. */
    void remove(@Nullable UUID section) {
        int at = indexOf(section);
        if (at < 0) {
            return;
        }
        List<String> orphans = parts.remove(at).lessons;
        if (at > 0) {
            parts.get(at - 1).lessons.addAll(orphans);
        } else if (!parts.isEmpty()) {
            parts.getFirst().lessons.addAll(0, orphans);
        }
    }

    /** Puts a lesson before another one of a section, at its end when there is no such other. */
    void drop(String lesson, @Nullable UUID section, String before) {
        if (lesson.equals(before)) {
            return;
        }
        put(lesson, section);
        int to = indexOf(section);
        List<String> there = to < 0 ? List.of() : parts.get(to).lessons;
        if (there.contains(lesson) && there.contains(before)) {
            there.remove(lesson);
            there.add(there.indexOf(before), lesson);
        }
    }

    private int partOf(String lesson) {
        return IntStream.range(0, parts.size())
                .filter(at -> parts.get(at).lessons.contains(lesson))
                .findFirst()
                .orElse(-1);
    }

    private int indexOf(@Nullable UUID section) {
        return IntStream.range(0, parts.size())
                .filter(at -> section != null && section.equals(parts.get(at).id))
                .findFirst()
                .orElse(-1);
    }
}
