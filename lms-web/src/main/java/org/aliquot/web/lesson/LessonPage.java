package org.aliquot.web.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.web.question.AnswerForm;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/** Everything on the page of a lesson. */
public record LessonPage(
        Head head,
        List<LessonPiece> parts,
        List<Heading> headings,
        List<String> sources,
        List<TermCard> terms,
        Contents contents) {

    /** Whether a check needs more than options: then the page has the scripts of the exam room. */
    public boolean hasFields() {
        return checks().anyMatch(check -> check.form().way() != AnswerForm.Way.CHOICE || check.isPictured());
    }

    /** Whether a panel or a chart is read: then it has what the room makes copies of for these. */
    public boolean hasBench() {
        return checks().anyMatch(LessonCheck::isBench);
    }

    private Stream<LessonCheck> checks() {
        return parts.stream()
                .flatMap(part -> part instanceof LessonPiece.Check(var check) ? Stream.of(check) : Stream.empty());
    }

    /**
     * The same for a reader who came from a question, or who has read a part of it; the first section is where everybody begins.
     *
     * @param section id of the heading that was read last
     */
    LessonPage from(@Nullable String back, @Nullable String section) {
        Heading goOn = headings.stream()
                .skip(1)
                .filter(heading -> heading.id().equals(section))
                .findFirst()
                .orElse(null);
        return with(new Head(
                head.place(),
                head.title(),
                head.minutes(),
                head.version(),
                head.objectives(),
                back,
                goOn,
                head.tongue()));
    }

    /** The same with the way to its other language. */
    LessonPage beside(@Nullable String url) {
        return with(new Head(
                head.place(),
                head.title(),
                head.minutes(),
                head.version(),
                head.objectives(),
                head.back(),
                head.goOn(),
                new Tongue(head.tongue().lang(), url)));
    }

    private LessonPage with(Head other) {
        return new LessonPage(other, parts, headings, sources, terms, contents);
    }

    /**
     * Title, its place in the course, and the facts below it.
     *
     * @param back address of the question that it was opened from; null for most readers
     * @param goOn where the reader was the last time; null at the beginning, and where that section is no more
     */
    public record Head(
            Place place,
            String title,
            int minutes,
            String version,
            List<String> objectives,
            @Nullable String back,
            @Nullable Heading goOn,
            Tongue tongue) {}

    /**
     * In which language it is read.
     *
     * @param lang of its text
     * @param other address of the same in the other language; null where there is none, or nobody asks for it
     */
    public record Tongue(String lang, @Nullable String other) {

        public boolean isEnglish() {
            return lang.equals(Language.ENGLISH.tag());
        }
    }

    /** @param notes where the reader's notes on it are */
    public record Place(
            String course, String courseTitle, @Nullable String section, String notes) {}

    public record Heading(String id, String html) {}

    /**
     * What opens at a term of the glossary.
     *
     * @param own its other names in the language of the page, where that is not English; empty where it has none
     * @param also its other names in English; empty where it has none
     */
    public record TermCard(String id, String term, String own, String also, String definition, String url) {}

    /**
     * The course's lessons beside the text, with the way on.
     *
     * @param near those of this lesson's own area
     * @param areas of the course, this one among them; none where it has but one
     * @param reading null for a visitor, whose reading is not kept
     */
    public record Contents(
            List<Entry> lessons,
            List<Entry> near,
            List<Area> areas,
            @Nullable Entry previous,
            @Nullable Entry next,
            @Nullable Reading reading,
            @Nullable Quiz quiz) {

        /** Place of this lesson in the course, from 1. */
        public long number() {
            return 1 + lessons.stream().takeWhile(lesson -> !lesson.current()).count();
        }

        public long done() {
            return lessons.stream().filter(Entry::done).count();
        }
    }

    public record Entry(String title, String url, boolean done, boolean current) {}

    /** A section of the course, with the place of its outline. */
    public record Area(String title, String url, boolean current) {}

    /** Whether this lesson counts as read, and where to say so. */
    public record Reading(boolean done, String url, String timeUrl) {}

    /**
     * The questions that belong to this lesson.
     *
     * @param action what following the link is for
     */
    public record Quiz(String title, String facts, String url, String action) {}
}
