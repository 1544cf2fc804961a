package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.catalog.Catalog;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Entry;
import org.aliquot.lti.ClassChoices;
import org.aliquot.lti.ClassState;
import org.aliquot.lti.CourseClasses;
import org.aliquot.lti.FrameButtons;
import org.aliquot.lti.Joinings;
import org.aliquot.lti.LtiVisit;
import org.aliquot.passback.LinkTarget;
import org.aliquot.passback.Linkable;
import org.aliquot.passback.Linkables;
import org.aliquot.passback.ScoreLink;
import org.aliquot.web.Dates;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.language.Titles;
import org.aliquot.web.practice.ExamPage;
import org.aliquot.web.practice.PracticePages;
import org.aliquot.web.practice.ScoreWords;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that somebody sees in their course. */
@Component
class StartPages {

    private static final int PAST = 50;

    private final Attempts attempts;
    private final PracticePages practice;
    private final CourseClasses classes;
    private final Linkables linkables;
    private final Catalog catalog;
    private final FrameButtons buttons;
    private final ScoreLinkPages scoreLinks;
    private final Joinings joinings;

    StartPages(
            Attempts attempts,
            PracticePages practice,
            CourseClasses classes,
            Linkables linkables,
            Catalog catalog,
            FrameButtons buttons,
            ScoreLinkPages scoreLinks,
            Joinings joinings) {
        this.joinings = joinings;
        this.scoreLinks = scoreLinks;
        this.attempts = attempts;
        this.practice = practice;
        this.classes = classes;
        this.linkables = linkables;
        this.catalog = catalog;
        this.buttons = buttons;
    }

    /** Empty when the exam is not open to them. */
    Optional<StartPage> start(LtiVisit visit, LinkTarget.Exam target, Dates dates) {
        return attempts.offer(visit.account(), target.key())
                .flatMap(offer -> practice.exam(visit.account(), target.key(), dates)
                        .map(exam -> start(visit, target.key(), offer, exam, dates)));
    }

    /** For whoever had an account before; null where nothing can be joined. */
    @Nullable
    OwnAccountForm own(LtiVisit visit) {
        return joinings.isMade(visit.account())
                ? new OwnAccountForm(LtiUrls.account(visit.id()), buttons.secret(visit))
                : null;
    }

    private StartPage start(LtiVisit visit, String key, Attempts.Offer offer, ExamPage exam, Dates dates) {
        List<StartPage.Fact> facts = new ArrayList<>();
        facts.add(new StartPage.Fact(t("Attempts"), taken(offer.entry())));
        attempts.ofLearner(visit.account(), key, PAST).stream()
                .filter(attempt -> attempt.status() == AttemptStatus.FINAL)
                .flatMap(attempt -> last(attempt, dates))
                .findFirst()
                .ifPresent(facts::add);
        scoreLinks.standing(visit, dates).ifPresent(facts::add);
        return new StartPage(
                exam,
                facts,
                LtiUrls.opening(visit.id()),
                buttons.secret(visit),
                !exam.starts().isEmpty(),
                exam.isUnderWay(),
                own(visit));
    }

    private static String taken(Entry entry) {
        return entry.allowed() == null ? t("As many as you like") : t("{0} of {1} used", entry.used(), entry.allowed());
    }

    private static Stream<StartPage.Fact> last(AttemptSummary attempt, Dates dates) {
        return attempt.result() == null || attempt.finalAt() == null
                ? Stream.empty()
                : Stream.of(new StartPage.Fact(
                        t("Last score"),
                        t("{0}, on {1}", ScoreWords.reading(attempt.result()), dates.date(attempt.finalAt()))));
    }

    WaitingPage notYet(LtiVisit visit) {
        return new WaitingPage(
                title(visit),
                t(
                        "Your class is not set up here yet. Your instructor opens this link first. Come back after that; nothing is lost."),
                LtiUrls.joining(visit.id()));
    }

    /** The course is no class yet, and this instructor cannot make it one. */
    WaitingPage notConfirmed(LtiVisit visit) {
        return new WaitingPage(title(visit), notConfirmedWords(), LtiUrls.joining(visit.id()));
    }

    /** No class of any course could have it. */
    WaitingPage noCourse(LtiVisit visit) {
        return new WaitingPage(
                title(visit),
                t(
                        "In Aliquot, this exam is not part of a course yet. Ask the people who look after Aliquot at your school to add it, then come back."),
                LtiUrls.joining(visit.id()));
    }

    private static String notConfirmedWords() {
        return t(
                "Whoever looks after Aliquot at your school has to give you the instructor role first. They find you under People, by the name that your course uses. Ask them, then come back here.");
    }

    WaitingPage closed(LtiVisit visit) {
        String words = switch (visit.target()) {
            case LinkTarget.Exam _ -> t("This exam is not open to your class. Ask your instructor.");
            case LinkTarget.Lesson _ -> t("This lesson is not open to your class. Ask your instructor.");
            case LinkTarget.Course _ -> t("This course is not open to your class. Ask your instructor.");
        };
        return new WaitingPage(title(visit), words, null);
    }

    WaitingPage outside(LtiVisit visit, String name, ClassState.Why why) {
        String words = switch (why) {
            case ARCHIVED ->
                t("The class {0} is closed. Whoever looks after Aliquot at your school can tell you more.", name);
            case NO_SEAT -> t("All seats of the class {0} are taken. Ask your instructor.", name);
            case NOT_CONFIRMED -> notConfirmedWords();
            case OTHER_ROLE ->
                t("You have another role in the class {0}. Ask whoever looks after Aliquot at your school.", name);
        };
        return new WaitingPage(title(visit), words, LtiUrls.joining(visit.id()));
    }

    TaughtPage taught(LtiVisit visit, String name, Dates dates) {
        Optional<ScoreLink> link = scoreLinks.link(visit);
        return new TaughtPage(
                title(visit),
                isElsewhere(visit) ? elsewhere(name) : lede(visit.target(), name),
                LtiUrls.opening(visit.id()),
                buttons.secret(visit),
                link.filter(one -> !one.takesScores())
                        .map(one -> t(
                                "Scores of this link do not go to the gradebook: {0} does not say that it takes them. Whoever looks after {0} can let Aliquot send scores.",
                                one.system()))
                        .orElse(null),
                link.filter(ScoreLink::takesScores)
                        .map(one -> scoreLinks.all(visit, one, dates))
                        .orElse(null));
    }

    /** A class takes one course; the picker offers what belongs to others as well. */
    private boolean isElsewhere(LtiVisit visit) {
        List<String> courses =
                linkables.find(visit.target()).map(Linkable::courses).orElse(List.of());
        return classes.course(visit).filter(course -> !courses.contains(course)).isPresent();
    }

    private static String elsewhere(String name) {
        return t(
                "In Aliquot, this course is the class {0}. What this link opens is not part of the class’s course, so it is closed to your learners. Delete the link and choose something from the class’s course.",
                name);
    }

    private static String lede(LinkTarget target, String name) {
        return switch (target) {
            case LinkTarget.Exam _ ->
                t("In Aliquot, this course is the class {0}. Your learners open the exam on this page.", name);
            case LinkTarget.Lesson _ ->
                t("In Aliquot, this course is the class {0}. Your learners open the lesson on this page.", name);
            case LinkTarget.Course _ ->
                t("In Aliquot, this course is the class {0}. Your learners open the whole course on this page.", name);
        };
    }

    ChoicePage choice(LtiVisit visit) {
        ClassChoices found = classes.choices(visit);
        List<Choice> choices = new ArrayList<>();
        catalog.courses().stream()
                .filter(course -> found.courses().contains(course.slug()))
                .forEach(course -> choices.add(new Choice(
                        "new:" + course.slug(),
                        found.courses().size() == 1
                                ? t("A new class")
                                : t("A new class in {0}", titled(course.title())),
                        choices.isEmpty())));
        found.own().forEach(own -> choices.add(new Choice(own.id().toString(), own.name(), false)));
        return new ChoicePage(
                visit.course().title(), title(visit), usualName(visit), choices, LtiUrls.classOf(visit.id()));
    }

    String usualName(LtiVisit visit) {
        return visit.course().title().isEmpty()
                ? t("A new class")
                : visit.course().title();
    }

    private String title(LtiVisit visit) {
        return linkables
                .find(visit.target())
                .map(Linkable::title)
                .map(Titles::titled)
                .orElse("");
    }
}
