package org.aliquot.web.reference;

import static org.aliquot.web.language.Titles.titled;

import java.text.Normalizer;
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
import org.aliquot.web.words.TermWords;
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

    /** A term with the words it is read in. */
    private record Read(Term term, TermWords words) {}

    GlossaryPage page(List<Term> terms, String typed) {
        Predicate<Read> wanted = holds(words(typed));
        Map<String, List<Read>> byLetter = terms.stream()
                .map(term -> new Read(term, TermWords.of(term)))
                .filter(wanted)
                .sorted(Comparator.comparing(read -> bare(read.words().name()), String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(Letters::letter, TreeMap::new, Collectors.toList()));
        return new GlossaryPage(
                titled(course.title()),
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

    private GlossaryPage.Entry entry(Read read) {
        return new GlossaryPage.Entry(
                read.term().anchor(),
                read.words().name(),
                read.words().own(),
                String.join(", ", read.words().also()),
                read.words().definition(),
                titled(read.term().area()),
                link(read.term().lesson()));
    }

    private GlossaryPage.@Nullable Link link(String lesson) {
        String title = lessons.get(lesson);
        return title == null ? null : new GlossaryPage.Link(titled(title), CourseUrls.lesson(course.slug(), lesson));
    }

    private static String letter(Read read) {
        char first = Character.toUpperCase(bare(read.words().name()).charAt(0));
        return Character.isLetter(first) ? String.valueOf(first) : NUMBERS;
    }

    /** Without accents: ácido stands among the words with A. */
    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Each word typed begins a word of the term, of its other names or of what it means. */
    private static Predicate<Read> holds(List<String> typed) {
        return read -> {
            List<String> own = words(read.words().all());
            return typed.stream().allMatch(word -> own.stream().anyMatch(mine -> mine.startsWith(word)));
        };
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
