package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of the staff's own day: whom to talk to, by which rules, and what was written down about it. */
public final class StaffDayUrls {

    public static final String TODAY = QuizUrls.TEACH + "/today";
    /** Whom to talk to in a class, and its rules. */
    public static final String TALK = CohortUrls.STANDING + "/talk";

    public static final String TALK_RULES = TALK + "/rules";
    /** What holds in every class without rules of its own. */
    public static final String HOUSE_RULES = AdminUrls.ADMIN + "/talk-rules";

    public static final String NOTES = LearnerUrls.LEARNER + "/notes";
    public static final String NOTE_REMOVAL = NOTES + "/{note}/removal";
    public static final String NOTE_RETURN = NOTES + "/{note}/return";

    private StaffDayUrls() {}

    /** The day, after a talk that it names. */
    public static String talked(UUID note) {
        return Address.with(TODAY, Map.of("note", note));
    }

    public static String talk(UUID cohort) {
        return Address.of(TALK, cohort);
    }

    public static String talkRules(UUID cohort) {
        return Address.of(TALK_RULES, cohort);
    }

    public static String notes(UUID learner) {
        return Address.of(NOTES, learner);
    }

    public static String noteReturn(UUID learner, UUID note) {
        return Address.of(NOTE_RETURN, learner, note);
    }

    public static String noteRemoval(UUID learner, UUID note) {
        return Address.of(NOTE_REMOVAL, learner, note);
    }
}
