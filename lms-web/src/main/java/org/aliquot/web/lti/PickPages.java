package org.aliquot.web.lti;

import static org.aliquot.web.language.Titles.titled;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.lti.PickedExams;
import org.aliquot.lti.Picking;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.practice.ExamWords;
import org.springframework.stereotype.Component;

/** Makes the pages on which exams are chosen for a course. An exam that belongs to no course of ours is open to nobody, and not offered. */
@Component
class PickPages {

    private final Exams exams;
    private final Catalog catalog;
    private final PickedExams picked;
    private final OwnSite site;

    PickPages(Exams exams, Catalog catalog, PickedExams picked, OwnSite site) {
        this.exams = exams;
        this.catalog = catalog;
        this.picked = picked;
        this.site = site;
    }

    PickPage choice(Picking picking, boolean empty) {
        List<ExamVersion> all = exams.all();
        return new PickPage(
                catalog.courses().stream()
                        .map(course -> shelf(titled(course.title()), course.slug(), all))
                        .filter(shelf ->
                                !shelf.exams().isEmpty() || !shelf.quizzes().isEmpty())
                        .toList(),
                picking.several(),
                empty,
                LtiUrls.picking(picking.id()));
    }

    private static PickPage.Shelf shelf(String title, String course, List<ExamVersion> all) {
        List<ExamVersion> own = all.stream()
                .filter(exam -> exam.spec().courses().contains(course))
                .toList();
        return new PickPage.Shelf(
                title,
                own.stream()
                        .filter(exam -> exam.spec().lesson() == null)
                        .map(PickPages::exam)
                        .sorted(Comparator.comparing(PickPage.Exam::title))
                        .toList(),
                own.stream()
                        .filter(exam -> exam.spec().lesson() != null)
                        .map(PickPages::exam)
                        .sorted(Comparator.comparing(PickPage.Exam::title))
                        .toList());
    }

    private static PickPage.Exam exam(ExamVersion exam) {
        return new PickPage.Exam(exam.spec().key(), titled(exam.spec().title()), ExamWords.facts(exam.spec()));
    }

    /** What of the keys there is, once each; one alone where the system takes no more. */
    List<ExamVersion> chosen(Picking picking, Collection<String> keys) {
        Set<String> courses =
                catalog.courses().stream().map(course -> course.slug()).collect(Collectors.toSet());
        return exams.all().stream()
                .filter(exam -> keys.contains(exam.spec().key())
                        && exam.spec().courses().stream().anyMatch(courses::contains))
                .limit(picking.several() ? Long.MAX_VALUE : 1)
                .toList();
    }

    PickedPage picked(Picking picking, List<ExamVersion> chosen) {
        return new PickedPage(
                chosen.stream().map(exam -> titled(exam.spec().title())).toList(),
                picking.returnUrl(),
                picked.token(picking, chosen, site.to(LtiUrls.LAUNCH)));
    }
}
