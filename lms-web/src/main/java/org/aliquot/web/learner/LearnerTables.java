package org.aliquot.web.learner;

import java.util.List;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.messages.Messages;
import org.aliquot.messages.ReceivedMessage;
import org.aliquot.reports.LearnerLesson;
import org.aliquot.reports.LearnerLists;
import org.aliquot.reports.LearnerTask;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.LearnerList;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.learner.LearnerTable.Cell;
import org.springframework.stereotype.Component;

/** Puts what a learner has to do, has read and got into the words of lists. */
@Component
class LearnerTables {

    private final LearnerLists lists;
    private final Messages messages;
    private final LearnerActs acts;
    private final SchoolZone zone;

    LearnerTables(LearnerLists lists, Messages messages, LearnerActs acts, SchoolZone zone) {
        this.lists = lists;
        this.messages = messages;
        this.acts = acts;
        this.zone = zone;
    }

    /** So many entries and no more; {@link LearnerTable#more} leads on where there are. */
    LearnerTable table(LearnerList list, Seen seen, int limit, int offset, Dates dates) {
        return switch (list) {
            case TASKS -> tasks(seen, limit, offset, dates);
            case LESSONS -> lessons(seen, limit, offset, dates);
            case MESSAGES -> messages(seen, limit, offset, dates);
            case ACTS -> acts.table(seen, limit, offset, dates);
        };
    }

    private LearnerTable tasks(Seen seen, int limit, int offset, Dates dates) {
        List<LearnerTask> found = lists.tasks(seen.learner(), seen.cohorts(), limit + 1, offset);
        return new LearnerTable(
                "tasks",
                "Assignments",
                "What is late comes first",
                "Nothing is assigned in these classes.",
                List.of("Assignment", "Class", "Due", "State"),
                found.stream()
                        .limit(limit)
                        .map(task -> task(task, dates.in(zone.id())))
                        .toList(),
                seen.more(LearnerList.TASKS, found, limit));
    }

    private static List<Cell> task(LearnerTask task, Dates dates) {
        String due = dates.date(task.dueOn())
                + (task.dueTime() == null ? "" : ", " + dates.time(task.dueTime()))
                + (task.ownDates() ? ", individual dates" : "");
        String kind = task.kind() == AssignmentKind.LESSON ? "Lesson: " : "";
        return List.of(
                Cell.of(kind + task.title()),
                new Cell(task.className(), CohortUrls.standing(task.cohort()), null),
                Cell.of(due),
                state(task, dates));
    }

    private static Cell state(LearnerTask task, Dates dates) {
        if (task.doneAt() != null) {
            return new Cell("Done " + dates.date(task.doneAt()), null, "good");
        }
        if (task.isOverdue()) {
            return new Cell("Overdue", null, "warn");
        }
        if (task.over()) {
            return Cell.of("Not done");
        }
        return Cell.of(task.opensAt() == null ? "Open" : "Opens " + dates.dateTime(task.opensAt()));
    }

    private LearnerTable lessons(Seen seen, int limit, int offset, Dates dates) {
        List<LearnerLesson> found = lists.lessons(seen.learner(), seen.courses(), limit + 1, offset);
        return new LearnerTable(
                "lessons",
                "Lessons",
                "What was open last comes first",
                "The courses of these classes have no lessons.",
                List.of("Lesson", "Course", "Read", "Time spent"),
                found.stream().limit(limit).map(lesson -> lesson(lesson, dates)).toList(),
                seen.more(LearnerList.LESSONS, found, limit));
    }

    private static List<Cell> lesson(LearnerLesson lesson, Dates dates) {
        Cell read = lesson.readAt() != null
                ? new Cell("Read " + dates.date(lesson.readAt()), null, "good")
                : Cell.of(lesson.openedAt() == null ? "Not opened" : "Opened " + dates.date(lesson.openedAt()));
        int minutes = Math.round(lesson.seconds() / 60f);
        return List.of(
                Cell.of(lesson.title()),
                Cell.of(lesson.course()),
                read,
                Cell.of(lesson.openedAt() == null ? "–" : minutes == 0 ? "Under a minute" : Wording.minutes(minutes)));
    }

    private LearnerTable messages(Seen seen, int limit, int offset, Dates dates) {
        List<ReceivedMessage> found = messages.got(seen.reader(), seen.learner(), limit + 1, offset);
        return new LearnerTable(
                "messages",
                "Messages",
                "From you and from colleagues of the same classes",
                "No messages yet.",
                List.of("Message", "From", "Sent", "Read"),
                found.stream()
                        .limit(limit)
                        .map(message -> message(message, seen, dates))
                        .toList(),
                seen.more(LearnerList.MESSAGES, found, limit));
    }

    /** Only who wrote it opens it here; for others it would look as if it were theirs. */
    private static List<Cell> message(ReceivedMessage message, Seen seen, Dates dates) {
        boolean own = message.sender().equals(seen.reader().id().value());
        return List.of(
                new Cell(message.subject(), own ? MessageUrls.message(message.id()) : null, null),
                Cell.of(message.senderName() + (message.cohort() == null ? "" : ", " + message.cohort())),
                Cell.of(dates.dateTime(message.sentAt())),
                message.readAt() == null
                        ? Cell.of("Not read yet")
                        : new Cell("Read " + dates.dateTime(message.readAt()), null, "good"));
    }
}
