package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of calibrations, simulations and forms. */
public final class StatisticsUrls {

    public static final String COUNTING = "/admin/answer-counting";
    public static final String CALIBRATIONS = "/teach/calibrations";
    public static final String CALIBRATION = CALIBRATIONS + "/{id}";
    public static final String DECISION = CALIBRATION + "/decision";
    public static final String FORMS = "/teach/forms/{id}";
    public static final String ADOPTION = FORMS + "/adoption";
    public static final String FORMS_AGAIN = FORMS + "/again";
    public static final String FORMS_OF = QuizUrls.QUIZ + "/forms";
    public static final String WITHDRAWAL = FORMS_OF + "/withdrawal";
    public static final String SIMULATIONS = "/teach/simulations";
    public static final String SIMULATION = SIMULATIONS + "/{id}";
    public static final String HOME = "/teach/statistics";

    private StatisticsUrls() {}

    public static String calibration(UUID id) {
        return Address.of(CALIBRATION, id);
    }

    /** Where a simulation of this exam is asked for. */
    public static String simulate(String exam) {
        return Address.with(HOME, Map.of("exam", exam)) + "#simulations-title";
    }

    public static String simulation(UUID id) {
        return Address.of(SIMULATION, id);
    }

    public static String formsOf(String exam) {
        return Address.of(FORMS_OF, exam);
    }

    public static String forms(UUID id) {
        return Address.of(FORMS, id);
    }
}
