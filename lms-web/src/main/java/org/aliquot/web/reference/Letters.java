package org.aliquot.web.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonCard;
import org.aliquot.reference.Term;
import org.aliquot.web.address.CourseUrls;
import org.jspecify.annotations.Nullable;

/** Puts the terms of a course below their letters, each with the lesson that introduces it. */
final class Letters {

    /** Terms that begin with a number, such as 2,3-DPG. */
    private static final String NUMBERS = "0-9";

    private final CourseOutline course;
    private final Map<String, String> lessons;

    Letters(CourseOutline course) {
        this.course = course;
        this.lessons = course.sections().stream()
                .flatMap(section -> section.lessons().stream())
                .collect(Collectors.toMap(LessonCard::slug, LessonCard::title));
    }

    GlossaryPage page(List<Term> terms, String typed) {
        Predicate<Term> wanted = holds(words(typed));
        Map<String, List<Term>> byLetter = terms.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(Letters::letter, TreeMap::new, Collectors.toList()));
        return new GlossaryPage(
                course.title(),
                CourseUrls.course(course.slug()),
                CourseUrls.glossary(course.slug()),
                typed,
                byLetter.entrySet().stream()
                        .map(letter -> new GlossaryPage.Letter(
                                letter.getKey(),
                                "letter-" + letter.getKey().toLowerCase(Locale.ROOT),
                                letter.getValue().stream().map(this::entry).toList()))
                        .toList());
    }

    private GlossaryPage.Entry entry(Term term) {
        return new GlossaryPage.Entry(
                term.anchor(),
                term.term(),
                String.join(", ", term.also()),
                term.definition(),
                term.area(),
                link(term.lesson()));
    }

    private GlossaryPage.@Nullable Link link(String lesson) {
        String title = lessons.get(lesson);
        return title == null ? null : new GlossaryPage.Link(title, CourseUrls.lesson(course.slug(), lesson));
    }

    private static String letter(Term term) {
        char first = Character.toUpperCase(term.term().charAt(0));
        return Character.isLetter(first) ? String.valueOf(first) : NUMBERS;
    }

    /** Each word typed begins a word of the term, of its other names or of what it means. */
    private static Predicate<Term> holds(List<String> typed) {
        return term -> {
            List<String> own = words(String.join(" ", term.spellings()) + " " + term.definition());
            return typed.stream().allMatch(word -> own.stream().anyMatch(mine -> mine.startsWith(word)));
        };
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
