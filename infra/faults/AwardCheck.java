package faults;

import faults.Awarded.Certificate;
import faults.Awarded.Completion;
import faults.Awarded.Hours;
import faults.Awarded.Outcome;
import faults.Stored.Attempt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import load.CourseAward;
import load.LoadPack;

/** Holds what followed from somebody's answers against what these come to, counted again. */
final class AwardCheck {

    private final Attempt attempt;
    private final Recount recount;
    private final Awarded awarded;
    private final boolean passed;
    private final List<String> broken = new ArrayList<>();

    private AwardCheck(Attempt attempt, Recount recount, Awarded awarded) {
        this.attempt = attempt;
        this.recount = recount;
        this.awarded = awarded;
        this.passed = LoadPack.isPassed(recount.right());
    }

    /** Every promise that is broken, in words; what is wrong with the attempt itself, {@link Check} finds. */
    static List<String> of(Stored stored, Awarded awarded) {
        if (stored.attempts().size() != 1 || stored.attempts().getFirst().finalAt() == null) {
            return List.of();
        }
        Attempt attempt = stored.attempts().getFirst();
        AwardCheck check = new AwardCheck(attempt, Recount.of(stored.answers()), awarded);
        check.reports();
        check.course();
        return check.broken.stream().map(words -> attempt.id() + ": " + words).toList();
    }

    private void reports() {
        List<Outcome> outcomes = List.of(new Outcome(
                attempt.id(), recount.right(), recount.answered(), LoadPack.SHORT_QUESTIONS, passed, attempt.finalAt()));
        expect(awarded.outcomes().equals(outcomes), "reports have of it " + awarded.outcomes() + ", and not " + outcomes);
        Map<String, List<Instant>> sittings = sittings();
        expect(awarded.sittings().equals(sittings), "reports count it as " + awarded.sittings() + ", and not as " + sittings);
    }

    private Map<String, List<Instant>> sittings() {
        Map<String, List<Instant>> sittings = new HashMap<>();
        List<Instant> once = List.of(attempt.finalAt());
        for (String list : List.of("finished", "marked", "first finished", "first marked", "finished in a course")) {
            sittings.put(list, once);
        }
        if (passed) {
            sittings.put("passed", once);
            sittings.put("first passed", once);
        }
        return sittings;
    }

    private void course() {
        once("completions of the course", awarded.completions());
        once("certificates", awarded.certificates());
        once("entries of hours", awarded.hours());
        for (Completion completion : awarded.completions()) {
            expect(completion.course().equals(LoadPack.COURSE), "another course is completed: " + completion);
            awarded.certificates().forEach(certificate -> certificate(certificate, completion));
            awarded.hours().forEach(hours -> hours(hours, completion));
        }
    }

    private void once(String what, List<?> all) {
        expect(all.size() == (passed ? 1 : 0), recount.right() + " right answers, and its learner has " + all.size() + " " + what);
    }

    private void certificate(Certificate certificate, Completion completion) {
        expect(
                certificate.course().equals(completion.course())
                        && certificate.status().equals("valid")
                        && isRight(certificate.hours())
                        && certificate.completedAt().equals(completion.at()),
                "its learner's certificate is wrong: " + certificate + " for " + completion);
    }

    private void hours(Hours hours, Completion completion) {
        expect(
                completion.course().equals(hours.course())
                        && isRight(hours.amount())
                        && hours.unit().equals("contact-hour")
                        && hours.earnedOn().equals(completion.at().atZone(hours.zone()).toLocalDate()),
                "its learner's hours are wrong: " + hours + " for " + completion);
    }

    private static boolean isRight(BigDecimal hours) {
        return hours != null && hours.compareTo(CourseAward.HOURS) == 0;
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
