package org.aliquot.web.integrity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.Excerpt;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.cohort.Scope;
import org.aliquot.examplan.Delivery;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.school.SchoolZone;
import org.aliquot.statistics.ExamIntegrity;
import org.aliquot.statistics.IntegrityFigures;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AnalysisUrls;
import org.aliquot.web.address.RunningUrls;
import org.springframework.stereotype.Component;

/** Puts together the page of an exam. */
@Component
class IntegrityPages {

    private static final int MOST_SHOWN = 10;
    private static final int MOST_LISTED = 50;

    private final ExamIntegrity integrity;
    private final Accounts accounts;
    private final SchoolZone zone;

    IntegrityPages(ExamIntegrity integrity, Accounts accounts, SchoolZone zone) {
        this.integrity = integrity;
        this.accounts = accounts;
        this.zone = zone;
    }

    IntegrityPage page(ExamVersion exam, Visit visit, String asOf) {
        Scope scope = Scope.of(visit.caller());
        IntegrityFigures figures = integrity.of(exam.examId(), scope, zone.id());
        boolean drawn = exam.spec().isDrawn();
        boolean adaptive = exam.spec().form().delivery() == Delivery.ADAPTIVE;
        boolean isShown = drawn && figures.firstAttempts() >= IntegrityFigures.LEAST;
        Names names = new Names(accounts.names(learners(figures)), visit.dates());
        return new IntegrityPage(
                exam.spec().key(),
                exam.spec().title(),
                "Questions are judged by everyone’s first attempts: " + figures.firstAttempts() + ".",
                IntegrityWords.people(figures.sittings(), scope.isEverything()),
                IntegrityWords.again(figures.sittings()),
                part(IntegrityWords.easier(figures), figures.easier(), IntegrityPages::easier),
                new IntegrityPage.Part<>(
                        IntegrityWords.shown(figures, drawn, adaptive), isShown ? shown(figures, adaptive) : List.of()),
                part(IntegrityWords.quick(figures), figures.quick(), quick -> quick(quick, figures, names)),
                part(IntegrityWords.alike(figures), figures.alike(), alike -> alike(alike, figures, names)),
                asOf);
    }

    private static <F, R> IntegrityPage.Part<R> part(String words, List<F> found, Function<F, R> row) {
        return new IntegrityPage.Part<>(
                words, found.stream().limit(MOST_LISTED).map(row).toList());
    }

    private static Set<AccountId> learners(IntegrityFigures figures) {
        return Stream.concat(
                        figures.quick().stream().map(IntegrityFigures.Quick::sitting),
                        figures.alike().stream().flatMap(alike -> Stream.of(alike.one(), alike.other())))
                .map(IntegrityFigures.Sitting::learner)
                .collect(Collectors.toSet());
    }

    private static List<IntegrityPage.Shown> shown(IntegrityFigures figures, boolean adaptive) {
        return figures.shown().stream()
                .limit(MOST_SHOWN)
                .map(shown -> new IntegrityPage.Shown(
                        question(shown.question()), IntegrityWords.share(shown.share()), adaptive && shown.isOften()))
                .toList();
    }

    private static IntegrityPage.Easier easier(IntegrityFigures.Easier easier) {
        return new IntegrityPage.Easier(
                question(easier.question()),
                ShiftWords.since(easier.drift()),
                easier.drift().now(),
                easier.drift().before(),
                ShiftWords.even(easier.drift()) + "%");
    }

    private static IntegrityPage.Quick quick(IntegrityFigures.Quick quick, IntegrityFigures figures, Names names) {
        return new IntegrityPage.Quick(
                names.sitting(quick.sitting()),
                quick.quick(),
                quick.right(),
                IntegrityWords.oneIn(quick.chance(), figures.sittings().all()));
    }

    private static IntegrityPage.Alike alike(IntegrityFigures.Alike alike, IntegrityFigures figures, Names names) {
        return new IntegrityPage.Alike(
                names.sitting(alike.one()),
                names.sitting(alike.other()),
                alike.bothWrong(),
                alike.same(),
                String.format(Locale.US, "%.1f", alike.expected()),
                IntegrityWords.oneIn(alike.chance(), figures.sittings().pairs()),
                alike.atOnce() ? "At the same time" : "Same class, within a week");
    }

    private static IntegrityPage.Question question(IntegrityFigures.Question question) {
        return new IntegrityPage.Question(
                question.slug(), Excerpt.of(question.stem()), AnalysisUrls.health(question.slug()));
    }

    private record Names(Map<AccountId, String> names, Dates dates) {

        IntegrityPage.Sitting sitting(IntegrityFigures.Sitting sitting) {
            return new IntegrityPage.Sitting(
                    Objects.requireNonNull(names.getOrDefault(sitting.learner(), "Someone")),
                    dates.dateTime(sitting.startedAt()),
                    RunningUrls.attempt(sitting.attempt().toString()));
        }
    }
}
