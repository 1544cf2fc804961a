package org.aliquot.web.cohort;

import java.time.Instant;
import java.util.List;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.CohortView;
import org.aliquot.outreach.Strike;
import org.aliquot.outreach.Strikes;
import org.aliquot.standing.ClassReadiness;
import org.aliquot.standing.ClassReadings;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.staffday.StrikeWords;
import org.aliquot.web.staffday.TalkPerson;
import org.springframework.stereotype.Component;

/** Puts a class into the words of its page for instructors. */
@Component
class StandingPages {

    /** So many are shown at once; somebody who talks to five people has a day's work. */
    private static final int WORST = 5;

    private final ClassReadings readings;
    private final Strikes strikes;
    private final ServerClock clock;

    StandingPages(ClassReadings readings, Strikes strikes, ServerClock clock) {
        this.readings = readings;
        this.strikes = strikes;
        this.clock = clock;
    }

    StandingPage page(CohortView cohort, ReadinessWanted wanted, Dates dates) {
        Instant now = clock.now();
        ClassReadiness readiness = readings.of(cohort);
        return new StandingPage(
                cohort.id(),
                cohort.name(),
                cohort.courseTitle() + ", " + Wording.count(readiness.members().size(), "learner")
                        + uncounted(readiness),
                basis(readiness, dates),
                new ReadinessFigures(readiness, now).figures(),
                talk(strikes.of(cohort.id()), dates),
                new ReadinessTables(cohort.id(), readiness, wanted, dates).table());
    }

    /** Why fewer are counted than are listed. */
    private static String uncounted(ClassReadiness readiness) {
        int out = readiness.members().size() - readiness.learning().size();
        return out == 0
                ? ""
                : ". The figures leave out " + out
                        + " whose account is suspended, or whose access is paused or has ended";
    }

    /** What the readings are of, and from when. */
    private static String basis(ClassReadiness readiness, Dates dates) {
        String exam = readiness.target() == null
                ? ""
                : "Readiness is for " + GoalWords.shortTitle(readiness.target().title())
                        + ", or for the exam that the learner has chosen. ";
        return readiness
                .countedAt()
                .map(at -> exam
                        + "It is recalculated a few minutes after a learner studies, and once a day. The oldest value here is from "
                        + dates.dateTime(at) + ".")
                .orElse("");
    }

    private static StandingPage.Talk talk(List<Strike> strikes, Dates dates) {
        List<TalkPerson> people = strikes.stream()
                .map(strike -> StrikeWords.person(strike, dates))
                .toList();
        int first = Math.min(WORST, people.size());
        return new StandingPage.Talk(people.subList(0, first), people.subList(first, people.size()));
    }
}
