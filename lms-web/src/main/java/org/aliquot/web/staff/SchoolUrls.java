package org.aliquot.web.staff;

import java.util.UUID;

/** Addresses of enrollments, access and classes, under {@code /teach} and {@code /admin}. */
public final class SchoolUrls {

    private SchoolUrls() {}

    /** The form that enrolls people. */
    public static String enroll() {
        return "/admin/enrollments/new";
    }

    public static String enroll(UUID person) {
        return enroll() + "?person=" + person;
    }

    public static String enrollments() {
        return "/admin/enrollments";
    }

    public static String enrollment(UUID id) {
        return enrollments() + "/" + id;
    }

    /** One of {@code extension}, {@code pause}, {@code resumption}, {@code withdrawal}, {@code window}. */
    public static String enrollment(UUID id, String deed) {
        return enrollment(id) + "/" + deed;
    }

    public static String access() {
        return "/admin/access";
    }

    public static String access(String course) {
        return StaffUrls.with(access(), java.util.Map.of("course", course));
    }

    public static String cohorts() {
        return "/admin/cohorts";
    }

    public static String newCohort() {
        return "/admin/cohorts/new";
    }

    public static String cohort(UUID id) {
        return cohorts() + "/" + id;
    }

    /** One of {@code settings}, {@code members}, {@code instructors}, {@code archive}, {@code reopening}. */
    public static String cohort(UUID id, String part) {
        return cohort(id) + "/" + part;
    }

    public static String classes() {
        return "/teach/cohorts";
    }

    /** Who in a class is where. */
    public static String standing(UUID id) {
        return classes() + "/" + id;
    }

    public static String plan(UUID id) {
        return standing(id) + "/plan";
    }

    /** One of {@code pace}, {@code assignments}. */
    public static String plan(UUID id, String part) {
        return standing(id) + "/" + part;
    }

    public static String unassign(UUID id, UUID assignment) {
        return plan(id, "assignments") + "/" + assignment + "/removal";
    }

    /** One of {@code code}, {@code code/removal}. */
    public static String code(UUID id, String part) {
        return standing(id) + "/" + part;
    }

    public static String extendMember(UUID id, UUID enrollment) {
        return standing(id) + "/enrollments/" + enrollment + "/extension";
    }
}
