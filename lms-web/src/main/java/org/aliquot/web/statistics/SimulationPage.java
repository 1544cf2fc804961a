package org.aliquot.web.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One simulation.
 *
 * @param shortages areas that lack questions, as sentences; then there are no figures
 * @param plots each with its figures in a table below it
 */
public record SimulationPage(
        String title,
        String asked,
        String persons,
        Progress progress,
        List<String> shortages,
        @Nullable String note,
        List<Fact> facts,
        List<Plot> plots,
        List<Ability> abilities,
        List<Exposure> exposure,
        List<Area> areas) {

    /** Persons of one ability. */
    public record Ability(String theta, String bias, String rmse, String se, String passing) {}

    /** Questions by how many of the sittings they are in. */
    public record Exposure(String band, int questions) {}

    /** @param tone warn when the bank has less than the plan asks for */
    public record Area(
            String title,
            String plan,
            int available,
            int calibrated,
            String remark,
            @Nullable String tone) {}
}
