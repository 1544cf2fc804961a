package org.aliquot.web.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aliquot.forecast.PassCount;
import org.aliquot.reports.MemberRow;
import org.aliquot.standing.ClassReadiness;
import org.aliquot.web.Wording;
import org.aliquot.web.today.Standings;

/** What a class comes to, in four figures, each with what it rests on. */
record ReadinessFigures(ClassReadiness readiness, Instant now) {

    private static final Duration WEEK = Duration.ofDays(7);

    List<StandingPage.Figure> figures() {
        return List.of(expected(), median(), weakest(), here());
    }

    private StandingPage.Figure expected() {
        int known = readiness.known();
        int early = readiness.learning().size() - known;
        if (known == 0) {
            return new StandingPage.Figure("Expected to pass today", "Too early", "no one has enough answers to say");
        }
        PassCount count = readiness.expected();
        return new StandingPage.Figure(
                "Expected to pass today",
                Math.round(count.expected()) + " of " + known,
                "likely " + (count.low() == count.high() ? "" + count.low() : count.low() + " to " + count.high())
                        + (early == 0 ? "" : "; " + early + " too new to say"));
    }

    private StandingPage.Figure median() {
        return new StandingPage.Figure(
                "Median readiness",
                readiness
                        .median()
                        .map(chance -> Standings.percent(chance) + "%")
                        .orElse("–"),
                Wording.count(readiness.known(), "learner") + " with enough answers");
    }

    private StandingPage.Figure weakest() {
        return readiness
                .weakest()
                .map(weakest -> new StandingPage.Figure(
                        "Weakest area",
                        weakest.area().title(),
                        weakest.below() + " of " + weakest.known() + (weakest.below() == 1 ? " is" : " are")
                                + " likely below the pass point"))
                .orElseGet(() -> readiness.known() == 0
                        ? new StandingPage.Figure("Weakest area", "–", "no one has enough answers")
                        : new StandingPage.Figure("Weakest area", "None", "no one is likely below the pass point"));
    }

    private StandingPage.Figure here() {
        List<MemberRow> rows =
                readiness.learning().stream().map(member -> member.row()).toList();
        long week = rows.stream().filter(this::wasHere).count();
        return new StandingPage.Figure(
                "Studied in the last 7 days", week + " of " + rows.size(), "read a lesson or finished an exam");
    }

    /** Joining is not coming: who never did anything was not here. */
    private boolean wasHere(MemberRow row) {
        Instant last = row.lastActivity();
        return last != null && !last.plus(WEEK).isBefore(now);
    }
}
