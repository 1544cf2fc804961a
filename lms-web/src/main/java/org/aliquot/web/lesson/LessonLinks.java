package org.aliquot.web.lesson;

import static org.aliquot.web.language.Titles.titled;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ReadOn;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonView;
import org.aliquot.catalog.SectionView;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.AnswerNotes.Reread;
import org.jspecify.annotations.Nullable;

/** Where the lessons of some courses are, for questions that say what to reread. */
public final class LessonLinks {

    private final Map<String, Reread> lessons = new HashMap<>();

    private LessonLinks() {}

    public static LessonLinks of(Catalog catalog, Collection<String> courses) {
        LessonLinks links = new LessonLinks();
        courses.forEach(
                course -> catalog.outline(course).ifPresent(outline -> links.add(outline.slug(), outline.sections())));
        return links;
    }

    /** Of the course around a lesson, which it brings along. */
    static LessonLinks of(LessonView lesson) {
        LessonLinks links = new LessonLinks();
        links.add(lesson.course().courseSlug(), lesson.course().sections());
        return links;
    }

    private void add(String course, List<SectionView> sections) {
        sections.stream()
                .flatMap(section -> section.lessons().stream())
                .forEach(lesson -> lessons.putIfAbsent(
                        lesson.slug(), new Reread(titled(lesson.title()), CourseUrls.lesson(course, lesson.slug()))));
    }

    /** What there is to learn from an answered question. */
    public AnswerNotes notes(ItemReview item) {
        return new AnswerNotes(
                item.explained().rationaleHtml(),
                item.explained().takeawayHtml(),
                reread(item.explained().link(), ""));
    }

    /** The same for a question of an attempt, to which the lesson leads back. */
    public AnswerNotes notes(ItemReview item, String question) {
        return new AnswerNotes(
                item.explained().rationaleHtml(),
                item.explained().takeawayHtml(),
                reread(item.explained().link(), CourseUrls.from(question)));
    }

    LessonCheck.Place.@Nullable Home home(String lesson) {
        Reread found = lessons.get(lesson);
        return found == null ? null : new LessonCheck.Place.Home(found.title(), found.url());
    }

    private @Nullable Reread reread(@Nullable ReadOn place, String from) {
        Reread lesson = place == null ? null : lessons.get(place.lesson());
        return place == null || lesson == null
                ? null
                : new Reread(lesson.title(), CourseUrls.heading(lesson.url() + from, place.anchor()));
    }
}
