package org.aliquot.catalog.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CourseChange.Reason;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonRelease;

/** What an arrangement of a course must fulfil, and what is told of it in the audit log. Pure. */
public final class ArrangementRules {

    private ArrangementRules() {}

    public static Optional<Reason> check(CoursePlan before, CourseArrangement wanted) {
        List<String> named = wanted.sections().stream()
                .flatMap(section -> section.lessons().stream())
                .toList();
        Set<String> known = lessons(before).map(CoursePlan.Lesson::slug).collect(Collectors.toSet());
        if (wanted.title().isBlank()) {
            return Optional.of(Reason.NO_TITLE);
        }
        if (wanted.sections().stream().anyMatch(section -> section.title().isBlank())) {
            return Optional.of(Reason.SECTION_WITHOUT_TITLE);
        }
        if (!sections(before.arrangement()).containsAll(sections(wanted))) {
            return Optional.of(Reason.UNKNOWN_SECTION);
        }
        if (!known.containsAll(named)) {
            return Optional.of(Reason.UNKNOWN_LESSON);
        }
        return Set.copyOf(named).size() < named.size() ? Optional.of(Reason.LESSON_TWICE) : Optional.empty();
    }

    /** A lesson may wait for others of its course, but not in a circle. */
    public static Optional<Reason> check(CoursePlan plan, String lesson, LessonRelease release) {
        Integer days = release.afterDays();
        if (days != null && (days < 1 || days > LessonRelease.MOST_DAYS)) {
            return Optional.of(Reason.DAYS_OUT_OF_RANGE);
        }
        Map<String, List<String>> waits = new HashMap<>();
        lessons(plan).forEach(other -> waits.put(other.slug(), other.release().after()));
        waits.put(lesson, release.after());
        if (!waits.keySet().containsAll(release.after())) {
            return Optional.of(Reason.UNKNOWN_LESSON);
        }
        return reaches(waits, lesson) ? Optional.of(Reason.WAITS_FOR_ITSELF) : Optional.empty();
    }

    public static boolean holds(CoursePlan plan, String lesson) {
        return lessons(plan).anyMatch(other -> other.slug().equals(lesson));
    }

    /** Which of words, sections and order an arrangement changes. */
    public static Map<String, String> difference(CoursePlan before, CourseArrangement wanted) {
        CourseArrangement old = before.arrangement();
        Map<String, String> details = new TreeMap<>();
        if (!old.title().equals(wanted.title()) || !old.summary().equals(wanted.summary())) {
            details.put("words", "changed");
        }
        if (!titles(old).equals(titles(wanted))) {
            details.put("sections", String.valueOf(wanted.sections().size()));
        }
        if (!order(old).equals(order(wanted))) {
            details.put("order", "changed");
        }
        return details;
    }

    public static Map<String, String> details(LessonRelease release) {
        Map<String, String> details = new TreeMap<>();
        if (release.opensOn() != null) {
            details.put("opensOn", release.opensOn().toString());
        }
        if (release.afterDays() != null) {
            details.put("afterDays", release.afterDays().toString());
        }
        if (!release.after().isEmpty()) {
            details.put("after", String.join(" ", release.after()));
        }
        return details;
    }

    private static boolean reaches(Map<String, List<String>> waits, String start) {
        Deque<String> open = new ArrayDeque<>(waits.getOrDefault(start, List.of()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(waits.getOrDefault(next, List.of()));
            }
        }
        return false;
    }

    private static Stream<CoursePlan.Lesson> lessons(CoursePlan plan) {
        return Stream.concat(
                plan.sections().stream().flatMap(section -> section.lessons().stream()), plan.unplaced().stream());
    }

    private static Set<UUID> sections(CourseArrangement course) {
        return course.sections().stream()
                .flatMap(section -> Stream.ofNullable(section.id()))
                .collect(Collectors.toSet());
    }

    private static List<String> titles(CourseArrangement course) {
        return course.sections().stream().map(CourseArrangement.Section::title).toList();
    }

    private static List<List<String>> order(CourseArrangement course) {
        return course.sections().stream()
                .map(CourseArrangement.Section::lessons)
                .toList();
    }
}
