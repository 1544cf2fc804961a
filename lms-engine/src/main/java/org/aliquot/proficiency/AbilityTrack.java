package org.aliquot.proficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows a learner's ability through time, answer by answer: for a trend, or where what was known yesterday is at hand.
 *
 * <p>The level drifts by growth on days of study, by forgetting between them and at random; areas lie around it and drift too; a
 * day's first answers then correct all of it, each by as much as it is uncertain (a Kalman filter on the answers' likelihood, as
 * in the dynamic ability of Martin and Quinn 2002 and Glickman 1999). So recent answers count more, the more so the more there
 * are, areas are drawn to the whole as far as their own answers say little, and after a break less is known. Mutable; for one thread.
 */
public final class AbilityTrack {

    private static final class Tally {
        private int answers;
        private int right;
        private Repeats repeats = Repeats.NONE;
    }

    private final Dynamics dynamics;
    private final Map<String, Boolean> before = new HashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<GivenAnswer> pending = new ArrayList<>();
    private final Topics topics = new Topics();
    private State state;
    private @Nullable LocalDate last;

    public AbilityTrack(Dynamics dynamics) {
        this.dynamics = dynamics;
        state = new State(dynamics);
    }

    /**
     * The next answer.
     *
     * @throws IllegalArgumentException when its day is before that of the last one
     */
    public void add(GivenAnswer answer) {
        if (last != null && answer.day().isBefore(last)) {
            throw new IllegalArgumentException("answers come in the order of their days");
        }
        if (last != null && answer.day().isAfter(last)) {
            state = learned(topics);
            pending.clear();
            state.pass(ChronoUnit.DAYS.between(last, answer.day()));
        }
        last = answer.day();
        count(answer);
    }

    private void count(GivenAnswer answer) {
        Tally tally = tallies.computeIfAbsent(answer.area(), _ -> new Tally());
        Boolean was = before.put(answer.item(), answer.right());
        if (was != null) {
            tally.repeats = tally.repeats.and(was, answer.right());
            return;
        }
        tally.answers++;
        tally.right += answer.right() ? 1 : 0;
        pending.add(answer);
    }

    private State learned(Topics into) {
        var evidence = new LinkedHashMap<String, Evidence>();
        for (GivenAnswer answer : pending) {
            evidence.computeIfAbsent(answer.area(), _ -> new Evidence(dynamics.guessing()))
                    .add(answer.difficulty(), 0, answer.right(), answer.kind().weight());
        }
        State after = Evidence.learned(state, evidence);
        pending.forEach(answer -> into.add(answer, after.area(answer.area()).theta()));
        return after;
    }

    /** What is known on a day, not before the last answer's. */
    public Mastery at(LocalDate today) {
        if (last == null) {
            return new Mastery(new State(state), Map.of(), Map.of(), Map.of());
        }
        if (today.isBefore(last)) {
            throw new IllegalArgumentException("there are answers after " + today);
        }
        var seen = new Topics(topics);
        State now = new State(learned(seen));
        if (today.isAfter(last)) {
            now.pass(ChronoUnit.DAYS.between(last, today));
        }
        var repeats = new LinkedHashMap<String, Repeats>();
        tallies.forEach((area, tally) -> repeats.put(area, tally.repeats));
        return new Mastery(now, areas(now), seen.at(today, now, dynamics), repeats);
    }

    private Map<String, Proficiency> areas(State now) {
        var areas = new LinkedHashMap<String, Proficiency>();
        tallies.forEach((area, tally) -> {
            now.meet(area);
            areas.put(area, new Proficiency(now.area(area), now.distance(area), tally.answers, tally.right));
        });
        return areas;
    }
}
