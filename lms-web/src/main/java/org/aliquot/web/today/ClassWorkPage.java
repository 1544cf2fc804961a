package org.aliquot.web.today;

import java.util.List;

/** All that a learner's classes are to do and this learner has not done. */
public record ClassWorkPage(List<Due> due) {

    public ClassWorkPage {
        due = List.copyOf(due);
    }

    /** Something the learner's class is to do. */
    public record Due(String title, String when, boolean late, String why, TodayPage.Action action) {}
}
