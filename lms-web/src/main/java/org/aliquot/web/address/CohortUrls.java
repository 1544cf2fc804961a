package org.aliquot.web.address;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of classes and groups. */
public final class CohortUrls {

    public static final String COHORTS = "/admin/cohorts";
    public static final String NEW_COHORT = COHORTS + "/new";
    public static final String COHORT = COHORTS + "/{id}";
    public static final String ARCHIVE = COHORT + "/archive";
    public static final String INSTRUCTORS = COHORT + "/instructors";
    public static final String INSTRUCTORS_REMOVAL = INSTRUCTORS + "/removal";
    public static final String MEMBERS = COHORT + "/members";
    public static final String MEMBERS_REMOVAL = MEMBERS + "/removal";
    public static final String NEXT_TERM = COHORT + "/next-term";
    public static final String REOPENING = COHORT + "/reopening";
    public static final String SETTINGS = COHORT + "/settings";
    public static final String CLASSES = "/teach/cohorts";
    public static final String STANDING = CLASSES + "/{id}";
    public static final String READINESS_FILE = STANDING + "/readiness/file";
    public static final String LESSONS = STANDING + "/lessons";
    public static final String GRADES = STANDING + "/grades";
    public static final String GRADES_FILE = GRADES + "/file";
    public static final String GRADE_UNDOING = GRADES + "/{act}/undoing";
    public static final String WEIGHTS = GRADES + "/weights";
    public static final String WEIGHTS_UNDOING = WEIGHTS + "/{number}/undoing";
    public static final String CLASS_MEMBERS = STANDING + "/members";
    public static final String ASSIGNMENTS = STANDING + "/assignments";
    public static final String UNASSIGN = ASSIGNMENTS + "/{assignment}/removal";
    public static final String OWN_DAYS = ASSIGNMENTS + "/{assignment}/days";
    public static final String OWN_DAYS_REMOVAL = OWN_DAYS + "/removal";
    public static final String ASSISTANTS = STANDING + "/assistants";
    public static final String ASSISTANTS_REMOVAL = ASSISTANTS + "/removal";
    public static final String UNDOING = STANDING + "/acts/{act}/undoing";
    public static final String CODE = STANDING + "/code";
    public static final String CODE_REMOVAL = CODE + "/removal";
    public static final String EXTEND_MEMBER = STANDING + "/enrollments/{enrollment}/extension";
    public static final String EXTEND_MEMBER_UNDOING = EXTEND_MEMBER + "/undoing";
    public static final String PACE = STANDING + "/pace";
    public static final String PLAN = STANDING + "/plan";
    public static final String PLAN_COPY = PLAN + "/copy";

    private CohortUrls() {}

    public static String cohort(UUID id) {
        return Address.of(COHORT, id);
    }

    /** Where a class is made from this one. */
    public static String nextTerm(UUID id) {
        return Address.of(NEXT_TERM, id);
    }

    /** A page of its members, of those that have these words. */
    public static String cohort(UUID id, String words, @Nullable Integer page) {
        return Address.with(cohort(id), Map.of("q", words, "page", page == null ? "" : page));
    }

    /** A page that says to whom something was just done: of one who it was, of more how many. */
    public static String doneTo(String page, List<UUID> people) {
        if (people.size() == 1) {
            return Address.with(page, Map.of("done", people.getFirst()));
        }
        return people.isEmpty() ? page : Address.with(page, Map.of("many", people.size()));
    }

    /** One of {@code settings}, {@code members}, {@code instructors}, {@code archive}, {@code reopening}. */
    public static String cohort(UUID id, String part) {
        return cohort(id) + "/" + part;
    }

    /** One person's own days for something assigned. */
    public static String ownDays(UUID id, UUID assignment) {
        return Address.of(OWN_DAYS, id, assignment);
    }

    /** How ready a class is. */
    public static String standing(UUID id) {
        return Address.of(STANDING, id);
    }

    /** The areas of a class, learner by learner. */
    public static String areas(UUID id) {
        return standing(id) + "?view=areas";
    }

    /** Those whose readiness lies in a band. */
    public static String band(UUID id, String band) {
        return standing(id) + "?show=" + band;
    }

    public static String readinessFile(UUID id) {
        return Address.of(READINESS_FILE, id);
    }

    /** How far everybody has read. */
    public static String lessons(UUID id) {
        return Address.of(LESSONS, id);
    }

    /** What the work of a class comes to. */
    public static String grades(UUID id) {
        return Address.of(GRADES, id);
    }

    /** The page of it with a learner's line, of those that have these words. */
    public static String gradesOf(UUID id, UUID learner, String words) {
        return Address.with(grades(id), Map.of("learner", learner, "q", words));
    }

    /** The same with one grade open. */
    public static String grade(UUID id, UUID learner, String work, String words) {
        return Address.with(grades(id), Map.of("learner", learner, "work", work, "q", words));
    }

    /** Where a change of a learner's grade is taken back, which leads on to their line. */
    public static String gradeUndoing(UUID id, UUID change, UUID learner, String words) {
        return Address.with(Address.of(GRADE_UNDOING, id, change), Map.of("learner", learner, "q", words));
    }

    /** @param change of its weights that was just made; null where nothing was different */
    public static String weighed(UUID id, @Nullable Integer change) {
        return Address.with(grades(id), Map.of("weighed", change == null ? "" : change));
    }

    public static String weightsUndoing(UUID id, int change) {
        return Address.of(WEIGHTS_UNDOING, id, change);
    }

    /** Who is in a class and how long they may learn, for its instructors. */
    public static String classMembers(UUID id) {
        return Address.of(CLASS_MEMBERS, id);
    }

    public static String plan(UUID id) {
        return Address.of(PLAN, id);
    }

    /** The plan with an assignment in its form. */
    public static String planAgain(UUID id, String exam) {
        return Address.with(plan(id), Map.of("exam", exam));
    }

    /** The members of a class, of whom one was given more time. */
    public static String extended(UUID id, UUID enrollment, String words) {
        return Address.with(classMembers(id), Map.of("extended", enrollment.toString(), "q", words));
    }

    public static String extensionUndoing(UUID id, UUID enrollment, int version) {
        return Address.with(
                Address.of(EXTEND_MEMBER_UNDOING, id, enrollment), Map.of("version", Integer.toString(version)));
    }

    /** @param from where to go back to */
    public static String undoing(UUID id, UUID act, UndoneFrom from) {
        return Address.with(Address.of(UNDOING, id, act), Map.of("from", from.word()));
    }

    /** One of {@code pace}, {@code assignments}. */
    public static String plan(UUID id, String part) {
        return standing(id) + "/" + part;
    }

    /** One of {@code code}, {@code code/removal}. */
    public static String code(UUID id, String part) {
        return standing(id) + "/" + part;
    }
}
