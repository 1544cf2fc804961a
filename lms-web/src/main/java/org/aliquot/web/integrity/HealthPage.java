package org.aliquot.web.integrity;

import java.util.List;
import org.aliquot.web.statistics.Plot;
import org.jspecify.annotations.Nullable;

/**
 * A question over time, each setting by itself.
 *
 * @param stemHtml null for one that is no longer published
 * @param months over how many at most
 * @param needed first answers that make a period, and from which on it has a share
 */
public record HealthPage(
        String slug, @Nullable String stemHtml, List<Group> groups, int months, int needed, String asOf) {

    public HealthPage {
        groups = List.copyOf(groups);
    }

    /**
     * Answers in one setting.
     *
     * @param plot null while fewer than two periods have a share
     * @param rows the newest period first
     */
    public record Group(
            String title, Finding finding, @Nullable Plot plot, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Whether it became easier or harder.
     *
     * @param tone null where nothing is to be done
     */
    public record Finding(
            String title, String words, @Nullable String tone) {}

    /** @param version what is new in it, empty for nothing */
    public record Row(
            String period,
            String version,
            String shown,
            String answers,
            String right,
            String discrimination,
            String time) {}
}
