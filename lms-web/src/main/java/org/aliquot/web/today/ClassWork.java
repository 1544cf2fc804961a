package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.completion.DueItem;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.today.TodayPage.Action;
import org.jspecify.annotations.Nullable;

/** What a learner's classes are to do: in one line, and all of it. */
final class ClassWork {

    private static final int DAYS = 7;

    private ClassWork() {}

    /** Null where nothing is to be done. */
    static TodayPage.@Nullable ClassWork line(List<DueItem> due, Instant now, Dates dates) {
        if (due.isEmpty()) {
            return null;
        }
        Instant soon = now.plus(DAYS, ChronoUnit.DAYS);
        List<DueItem> late = due.stream().filter(DueItem::overdue).toList();
        List<DueItem> today = due.stream()
                .filter(item -> !item.overdue() && dates.isLastDay(now, item.dueAt()))
                .toList();
        List<DueItem> week = due.stream()
                .filter(item -> !item.overdue() && !item.dueAt().isAfter(soon) && !today.contains(item))
                .toList();
        return new TodayPage.ClassWork(
                late.isEmpty() && today.isEmpty() && week.isEmpty()
                        ? later(due.getFirst(), dates)
                        : words(late, today, week),
                !late.isEmpty(),
                new Action(t("See it all"), SiteUrls.CLASS_WORK));
    }

    private static String later(DueItem first, Dates dates) {
        return t(
                "Nothing is due in the next {0} days. Next is {1}, due {2}.",
                DAYS, titled(first.title()), dates.date(first.dueOn()));
    }

    private static String words(List<DueItem> late, List<DueItem> today, List<DueItem> week) {
        List<String> parts = new ArrayList<>();
        if (!late.isEmpty()) {
            parts.add(t("{0} overdue{1}", Wording.count(late.size(), "task"), length(late)));
        }
        if (!today.isEmpty()) {
            parts.add(t("{0} due today{1}", today(today), length(today)));
        }
        if (!week.isEmpty()) {
            String tasks = today.isEmpty()
                    ? Wording.count(week.size(), "task")
                    : Wording.count(week.size(), "more task", "more tasks");
            parts.add(t("{0} due in the next {1} days{2}", tasks, DAYS, length(week)));
        }
        return Wording.list(parts) + ".";
    }

    private static String today(List<DueItem> items) {
        return items.size() == 1 ? t("“{0}”", titled(items.getFirst().title())) : Wording.count(items.size(), "task");
    }

    private static String length(List<DueItem> items) {
        int minutes = items.stream()
                .map(DueItem::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return minutes == 0 ? "" : t(" (about {0})", Wording.minutes(minutes));
    }

    /** All of it, by the day it is due. */
    static ClassWorkPage page(List<DueItem> due, Dates dates) {
        return new ClassWorkPage(due.stream().map(item -> item(item, dates)).toList());
    }

    private static ClassWorkPage.Due item(DueItem item, Dates dates) {
        boolean lesson = item.kind() == AssignmentKind.LESSON;
        Integer minutes = item.minutes();
        String until = dates.due(item.dueAt());
        return new ClassWorkPage.Due(
                titled(item.title()),
                item.overdue() ? t("Was due {0}", until) : t("Due {0}", until),
                item.overdue(),
                item.cohort()
                        + (minutes == null ? "" : ", " + Wording.minutes(minutes))
                        + (lesson ? "" : t(", counts only in exam mode"))
                        + (item.closes() ? t(", closed after that") : "")
                        + (item.opensAt() == null ? "" : t(", opens {0}", dates.dateTime(item.opensAt()))),
                new Action(
                        lesson ? t("Read") : t("See the rules"),
                        lesson ? CourseUrls.lesson(item.course(), item.ref()) : ExamUrls.exam(item.ref())));
    }
}
