package org.aliquot.mastery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.proficiency.GivenAnswer;
import org.aliquot.proficiency.Mastery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner's mastery from all final answers of exams, practice, checks and reviews. The answers are gathered each time, so that whatever
 * was scored anew, calibrated or taken back is in the next one; the same answers on the same day are not reckoned twice.
 */
@Service
@Transactional(readOnly = true)
public class OwnMastery {

    private static final int MOST_ANSWERS = 100_000;

    private record Whose(AccountId learner, String target) {}

    private record Reckoned(List<GivenAnswer> given, LocalDate today, Mastery mastery) {

        boolean isOf(List<GivenAnswer> answers, LocalDate day) {
            return today.equals(day) && given.equals(answers);
        }
    }

    private final AnswerRows rows;
    private final QuestionFacts facts;
    private final LearnersCalendar calendar;
    private final Cache<Whose, Reckoned> last = Caffeine.newBuilder()
            .maximumWeight(MOST_ANSWERS)
            .weigher((Whose _, Reckoned reckoned) -> 1 + reckoned.given().size())
            .build();

    OwnMastery(AnswerRows rows, QuestionFacts facts, LearnersCalendar calendar) {
        this.rows = rows;
        this.facts = facts;
        this.calendar = calendar;
    }

    public LearnerMastery of(AccountId learner, TargetExam target) {
        Evidence evidence = evidence(learner, target);
        return new LearnerMastery(evidence, reckoned(new Whose(learner, target.key()), evidence));
    }

    private Mastery reckoned(Whose whose, Evidence evidence) {
        List<GivenAnswer> given = evidence.given();
        Reckoned before = last.getIfPresent(whose);
        if (before != null && before.isOf(given, evidence.today())) {
            return before.mastery();
        }
        Mastery mastery = Mastery.of(given, Dynamics.DEFAULT, evidence.today());
        last.put(whose, new Reckoned(given, evidence.today(), mastery));
        return mastery;
    }

    public Evidence evidence(AccountId learner, TargetExam target) {
        LearnersCalendar.Today now = calendar.of(learner);
        LocalDate today = now.day();
        List<AnswerRows.Row> given = new ArrayList<>(rows.ofAttempts(learner));
        given.addAll(rows.besideAttempts(learner));
        given.sort(Comparator.comparing(AnswerRows.Row::at));
        Map<String, String> areas = target.areaOfTopic();
        var known =
                facts.of(given.stream().map(AnswerRows.Row::version).distinct().toList());
        List<SeenAnswer> seen = new ArrayList<>();
        for (AnswerRows.Row row : given) {
            QuestionFacts.Fact fact = known.get(row.version());
            String area = fact == null ? null : areas.get(fact.topic());
            if (fact != null && area != null && !row.day().isAfter(today)) {
                seen.add(seen(row, fact, area));
            }
        }
        return new Evidence(target, today, now.zone(), seen);
    }

    private static SeenAnswer seen(AnswerRows.Row row, QuestionFacts.Fact fact, String area) {
        return new SeenAnswer(
                fact.instance(row.occasion()),
                area,
                fact.topic(),
                fact.difficulty().forScoring(),
                row.right(),
                row.day(),
                row.kind(),
                row.place());
    }
}
