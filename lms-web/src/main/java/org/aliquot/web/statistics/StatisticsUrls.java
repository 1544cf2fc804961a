package org.aliquot.web.statistics;

import java.util.UUID;
import org.aliquot.web.staff.StaffUrls;

/** Every address of these pages. */
public final class StatisticsUrls {

    private StatisticsUrls() {}

    public static String home() {
        return "/teach/statistics";
    }

    public static String counting() {
        return "/admin/answer-counting";
    }

    public static String calibrations() {
        return "/teach/calibrations";
    }

    public static String calibration(UUID id) {
        return calibrations() + "/" + id;
    }

    public static String decision(UUID id) {
        return calibration(id) + "/decision";
    }

    public static String simulations() {
        return "/teach/simulations";
    }

    public static String simulation(UUID id) {
        return simulations() + "/" + id;
    }

    public static String formsOf(String exam) {
        return StaffUrls.quiz(exam) + "/forms";
    }

    public static String withdrawal(String exam) {
        return formsOf(exam) + "/withdrawal";
    }

    public static String forms(UUID id) {
        return "/teach/forms/" + id;
    }

    public static String adoption(UUID id) {
        return forms(id) + "/adoption";
    }
}
