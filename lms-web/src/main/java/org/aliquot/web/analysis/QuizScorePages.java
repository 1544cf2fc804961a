package org.aliquot.web.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.cohort.CohortName;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Scope;
import org.aliquot.examplan.Delivery;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.aliquot.statistics.ExamScores;
import org.aliquot.statistics.ScoreFigures;
import org.aliquot.statistics.ScoresAsked;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whose scores are asked for, and puts together what is said of them. */
@Component
class QuizScorePages {

    /** What an address asks for, as it was typed. */
    record Wanted(String cohort, String from, String to) {}

    /** The same, read. */
    record Read(QuizScores.Filter filter, ScoresAsked asked) {}

    private static final int WHOLE_SCALE = 1000;
    private static final int PERCENT = 100;

    private final ExamScores scores;
    private final Cohorts cohorts;
    private final SchoolZone zone;

    QuizScorePages(ExamScores scores, Cohorts cohorts, SchoolZone zone) {
        this.scores = scores;
        this.cohorts = cohorts;
        this.zone = zone;
    }

    /** @throws PageNotFound for a class that is not one of the reader's, or not in a course of the exam */
    Read read(ExamVersion exam, Wanted wanted, Caller reader) {
        Typed typed = new Typed();
        LocalDate from = typed.day("from", wanted.from());
        LocalDate to = typed.day("to", wanted.to());
        if (from != null && to != null && to.isBefore(from)) {
            typed.wrong("to", "This day lies before the first one.");
        }
        List<Choice> classes = classes(exam, wanted.cohort(), reader);
        if (classes.stream().noneMatch(Choice::chosen)) {
            throw new PageNotFound();
        }
        UUID cohort = wanted.cohort().isEmpty() ? null : UUID.fromString(wanted.cohort());
        boolean days = typed.isSound();
        ScoresAsked asked =
                new ScoresAsked(Scope.of(reader), cohort, days ? start(from, 0) : null, days ? start(to, 1) : null);
        return new Read(
                new QuizScores.Filter(
                        exam.spec().key(),
                        classes,
                        wanted.cohort(),
                        wanted.from(),
                        wanted.to(),
                        asked.isNarrowed(),
                        typed.errors()),
                asked);
    }

    QuizScores scores(ExamVersion exam, Read read) {
        ScoreFigures figures = scores.of(exam, read.asked());
        boolean adaptive = exam.spec().form().delivery() == Delivery.ADAPTIVE;
        String whose = Wording.count(figures.scores(), "first attempt")
                + (read.asked().scope().isEverything() ? "" : " of your learners")
                + (read.asked().isNarrowed() ? ", as chosen" : "");
        return new QuizScores(
                read.filter(),
                whose,
                ScoreWords.readings(figures, adaptive),
                adaptive ? "Score on the practice scale" : "Score in percent",
                bars(exam, figures),
                ScoreWords.notes(figures));
    }

    /** The steps alone. */
    List<QuizScores.Bar> bars(ExamVersion exam, ScoresAsked asked) {
        return bars(exam, scores.of(exam, asked));
    }

    private static List<QuizScores.Bar> bars(ExamVersion exam, ScoreFigures figures) {
        boolean adaptive = exam.spec().form().delivery() == Delivery.ADAPTIVE;
        return figures.scores() < ScoreFigures.FEWEST_LISTED
                ? List.of()
                : ScoreSteps.of(figures.counts(), adaptive ? WHOLE_SCALE : PERCENT);
    }

    private @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(zone.id()).toInstant();
    }

    private List<Choice> classes(ExamVersion exam, String chosen, Caller reader) {
        List<Choice> classes = new ArrayList<>(List.of(new Choice("", "All classes", chosen.isEmpty())));
        for (CohortName one : cohorts.names(reader)) {
            if (exam.spec().courses().contains(one.course())) {
                String id = one.id().toString();
                classes.add(new Choice(id, one.name(), id.equals(chosen)));
            }
        }
        return classes;
    }
}
