package org.aliquot.statistics;

import java.util.List;

/** A question month by month in one setting; months without an answer are left out. */
public record SettingHistory(Setting setting, List<QuestionMonth> months, Drifted drift) {

    public SettingHistory {
        months = List.copyOf(months);
    }
}
