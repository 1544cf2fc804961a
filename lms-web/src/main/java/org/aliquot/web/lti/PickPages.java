package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.SectionView;
import org.aliquot.lti.PickedLinks;
import org.aliquot.lti.Picking;
import org.aliquot.passback.LinkTarget;
import org.aliquot.passback.Linkable;
import org.aliquot.passback.Linkables;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.language.Titles;
import org.aliquot.web.practice.ExamWords;
import org.springframework.stereotype.Component;

/**
 * Makes the pages on which exams, lessons and courses are chosen for a course. An exam that belongs to no course of ours is open to
 * nobody, and not offered.
 */
@Component
class PickPages {

    private final Exams exams;
    private final Catalog catalog;
    private final Linkables linkables;
    private final PickedLinks picked;
    private final OwnSite site;

    PickPages(Exams exams, Catalog catalog, Linkables linkables, PickedLinks picked, OwnSite site) {
        this.exams = exams;
        this.catalog = catalog;
        this.linkables = linkables;
        this.picked = picked;
        this.site = site;
    }

    PickPage choice(Picking picking, boolean empty) {
        List<ExamVersion> all = exams.all();
        return new PickPage(
                catalog.courses().stream()
                        .map(course -> shelf(course, all))
                        .filter(shelf ->
                                !shelf.exams().isEmpty() || !shelf.quizzes().isEmpty() || shelf.size() > 0)
                        .toList(),
                picking.several(),
                empty,
                LtiUrls.picking(picking.id()));
    }

    private PickPage.Shelf shelf(CourseCard course, List<ExamVersion> all) {
        return new PickPage.Shelf(
                titled(course.title()),
                new PickPage.Item(
                        new LinkTarget.Course(course.slug()).word(),
                        t("The whole course"),
                        Wording.count(course.lessons(), "lesson")),
                exams(course, all, exam -> exam.spec().lesson() == null),
                exams(course, all, exam -> exam.spec().lesson() != null),
                catalog.outline(course.slug()).map(CourseOutline::sections).orElse(List.of()).stream()
                        .map(section -> part(course, section))
                        .filter(part -> !part.lessons().isEmpty())
                        .toList());
    }

    private static List<PickPage.Item> exams(CourseCard course, List<ExamVersion> all, Predicate<ExamVersion> which) {
        return all.stream()
                .filter(exam -> exam.spec().courses().contains(course.slug()))
                .filter(which)
                .map(exam -> new PickPage.Item(
                        new LinkTarget.Exam(exam.spec().key()).word(),
                        titled(exam.spec().title()),
                        ExamWords.facts(exam.spec())))
                .sorted(Comparator.comparing(PickPage.Item::title))
                .toList();
    }

    private static PickPage.Part part(CourseCard course, SectionView section) {
        return new PickPage.Part(
                titled(section.title()),
                section.lessons().stream().map(lesson -> lesson(course, lesson)).toList());
    }

    private static PickPage.Item lesson(CourseCard course, LessonCard lesson) {
        return new PickPage.Item(
                new LinkTarget.Lesson(course.slug(), lesson.slug()).word(),
                titled(lesson.title()),
                Wording.minutes(lesson.minutes()));
    }

    /** What of it there is, once each; one alone where the system takes no more. */
    List<Linkable> chosen(Picking picking, Collection<String> targets) {
        Set<String> courses = catalog.courses().stream().map(CourseCard::slug).collect(Collectors.toSet());
        return targets.stream()
                .distinct()
                .flatMap(target -> LinkTarget.of(target).flatMap(linkables::find).stream())
                .filter(found -> !Collections.disjoint(found.courses(), courses))
                .limit(picking.several() ? Long.MAX_VALUE : 1)
                .toList();
    }

    PickedPage picked(Picking picking, List<Linkable> chosen) {
        return new PickedPage(
                chosen.stream().map(Linkable::title).map(Titles::titled).toList(),
                picking.returnUrl(),
                picked.token(picking, chosen, site.to(LtiUrls.LAUNCH)));
    }
}
