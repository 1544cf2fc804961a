package org.aliquot.statistics;

import java.util.List;

/** A question over time in one setting, the oldest period first; months without an answer are left out. */
public record SettingHistory(Setting setting, List<QuestionPeriod> periods, Drifted drift) {

    public SettingHistory {
        periods = List.copyOf(periods);
    }
}
