package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.cohort.Cohorts;
import org.aliquot.rostering.ClassKind;
import org.aliquot.rostering.CourseLists;
import org.aliquot.rostering.ListOfClass;
import org.aliquot.rostering.RosterDesk;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.springframework.stereotype.Component;

/** Lists of other systems that a class follows, in words. */
@Component
class FollowedLists {

    /** So many of those who are missing are named. */
    private static final int MOST_NAMES = 50;

    private final CourseLists lists;
    private final RosterDesk desk;
    private final Cohorts cohorts;

    FollowedLists(CourseLists lists, RosterDesk desk, Cohorts cohorts) {
        this.lists = lists;
        this.desk = desk;
        this.cohorts = cohorts;
    }

    MembersPage.Lists of(UUID cohort, Dates dates) {
        List<ListOfClass> followed = lists.ofClass(cohort);
        return new MembersPage.Lists(
                followed.stream().map(list -> followed(list, dates)).toList(),
                cohorts.suspended(cohort).stream()
                        .map(each -> new MembersPage.Suspended(
                                each.person().value(), each.name(), dates.date(each.suspendedAt())))
                        .toList(),
                followed.stream().anyMatch(ListOfClass::fetched));
    }

    private MembersPage.Followed followed(ListOfClass list, Dates dates) {
        return new MembersPage.Followed(
                list.title().isEmpty() ? list.sourceName() : list.sourceName() + ": " + list.title(),
                state(list, dates),
                list.trouble() != null,
                lists.waiting(list).map(this::missing).orElse(null));
    }

    private MembersPage.Missing missing(CourseLists.Waiting waiting) {
        List<String> names = desk.missing(waiting.run(), MOST_NAMES);
        return new MembersPage.Missing(waiting.people(), names, waiting.run());
    }

    private static String state(ListOfClass list, Dates dates) {
        String people = Wording.count(list.people(), "person", "people");
        if (list.trouble() != null) {
            return list.trouble();
        }
        if (list.kind() == ClassKind.FILE) {
            return people + " by the files read so far";
        }
        if (list.lookedAt() != null) {
            return people + ", compared " + dates.dateTime(list.lookedAt());
        }
        return list.fetched()
                ? "Not compared yet; this happens within minutes"
                : "The LMS gives no list, or its connection is paused. Learners are added when they open a link in the LMS.";
    }
}
