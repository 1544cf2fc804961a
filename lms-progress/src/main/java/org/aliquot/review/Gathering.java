package org.aliquot.review;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.people.AccountId;
import org.aliquot.review.GatherTable.Point;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes cards of what was missed and read since the last time, by counting it anew from what attempts, checks and lessons keep: told
 * twice or too late, it comes to the same. Questions of exams that are never gone over make none, since a card tells the key.
 */
@Component
class Gathering {

    /** Longer than any transaction that was stamped before the last time and committed after it. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final GatherTable table;
    private final SettingTable settings;
    private final Memories memories;
    private final DueCounts counts;
    private final Exams exams;
    private final Feedbacks feedbacks;

    Gathering(
            GatherTable table,
            SettingTable settings,
            Memories memories,
            DueCounts counts,
            Exams exams,
            Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
        this.table = table;
        this.settings = settings;
        this.memories = memories;
        this.counts = counts;
        this.exams = exams;
    }

    @Transactional
    public void gather(AccountId account) {
        LearnerSetting setting = settings.hold(account);
        OffsetDateTime since = since(setting.gatheredAt());
        List<GatherTable.Attempt> attempts = table.attempts(account, since);
        List<CardId> changed = new ArrayList<>(cleared(account, attempts));
        changed.addAll(missed(setting, attempts));
        changed.addAll(table.keepMissedChecks(account, since));
        points(account, since);
        table.keepRemembered(account, since);
        memories.settle(setting, changed);
        settings.gathered(account);
    }

    /** Makes a card of a question that was met, in a check or in an attempt that may be gone over; false when it was not. */
    @Transactional
    public boolean choose(AccountId account, String item, String course) {
        settings.hold(account);
        counts.forget(account);
        return table.choose(account, item, course, open(account, table.attempts(account, null)));
    }

    private List<CardId> missed(LearnerSetting setting, List<GatherTable.Attempt> attempts) {
        AccountId account = setting.account();
        GatherTable.Open open = open(account, attempts);
        if (open.attempts().isEmpty()) {
            return List.of();
        }
        counts.forget(account);
        return table.keepMissed(account, open, at -> memories.missed(setting, at));
    }

    /** Misses that vanished when an attempt was scored anew. */
    private List<CardId> cleared(AccountId account, List<GatherTable.Attempt> attempts) {
        List<UUID> rescored = attempts.stream()
                .filter(GatherTable.Attempt::rescored)
                .map(GatherTable.Attempt::id)
                .toList();
        return rescored.isEmpty() ? List.of() : table.forgetCleared(account, rescored);
    }

    private GatherTable.Open open(AccountId account, List<GatherTable.Attempt> attempts) {
        Map<GatherTable.Attempt, String> open = new LinkedHashMap<>();
        Set<UUID> hidden = attempts.isEmpty() ? Set.of() : feedbacks.hidden(account);
        for (GatherTable.Attempt attempt : attempts) {
            ExamVersion exam = exams.version(attempt.exam());
            if (!exam.spec().courses().isEmpty() && !hidden.contains(exam.examId())) {
                open.put(attempt, exam.spec().courses().getFirst());
            }
        }
        return new GatherTable.Open(open, hidden);
    }

    private void points(AccountId account, @Nullable OffsetDateTime since) {
        List<Point> points = table.read(account, since).stream()
                .flatMap(lesson -> KeyPoints.of(lesson.body()).stream().map(words -> new Point(lesson, words)))
                .toList();
        if (!points.isEmpty()) {
            table.keepPoints(account, points);
        }
    }

    private static @Nullable OffsetDateTime since(@Nullable Instant gathered) {
        return gathered == null ? null : gathered.minus(OVERLAP).atOffset(ZoneOffset.UTC);
    }
}
