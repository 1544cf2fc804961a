package org.aliquot.mastery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.proficiency.Mastery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner's mastery from all final answers of exams, practice, checks and cards. Where the answers come from and what was found
 * of their questions is asked each time, so that whatever was scored anew, calibrated or taken back is in the next one; from the
 * same answers on the same day the figures are not reckoned twice.
 */
@Service
@Transactional(readOnly = true)
public class OwnMastery {

    private static final int MOST_ANSWERS = 50_000;

    private record Whose(AccountId learner, String target) {}

    /** All that figures rest on, but for what was found of the questions. */
    private record Basis(TargetExam target, LearnersCalendar.Today today, AnswerRows.Sources sources) {}

    private record Reckoned(Basis basis, QuestionFacts.Mark mark, LearnerMastery mastery) {}

    private final AnswerRows rows;
    private final QuestionFacts facts;
    private final LearnersCalendar calendar;
    private final Cache<Whose, Reckoned> last = Caffeine.newBuilder()
            .maximumWeight(MOST_ANSWERS)
            .weigher((Whose _, Reckoned reckoned) ->
                    1 + reckoned.mastery().evidence().answers().size())
            .build();

    OwnMastery(AnswerRows rows, QuestionFacts facts, LearnersCalendar calendar) {
        this.rows = rows;
        this.facts = facts;
        this.calendar = calendar;
    }

    public LearnerMastery of(AccountId learner, TargetExam target) {
        Whose whose = new Whose(learner, target.key());
        Basis basis = new Basis(target, calendar.of(learner), rows.sources(learner));
        QuestionFacts.Mark mark = basis.sources().isEmpty() ? QuestionFacts.Mark.NONE : facts.mark();
        Reckoned before = last.getIfPresent(whose);
        if (before != null && before.mark().equals(mark) && before.basis().equals(basis)) {
            return before.mastery();
        }
        Reckoned now = reckon(basis, mark);
        last.put(whose, now);
        return now.mastery();
    }

    private Reckoned reckon(Basis basis, QuestionFacts.Mark mark) {
        List<AnswerRows.Row> given = rows.of(basis.sources());
        List<ItemVersionId> questions =
                given.stream().map(AnswerRows.Row::version).distinct().toList();
        Evidence evidence = evidence(basis, given, facts.of(questions, mark));
        Mastery mastery = Mastery.of(evidence.given(), Dynamics.DEFAULT, evidence.today());
        return new Reckoned(basis, mark, new LearnerMastery(evidence, mastery));
    }

    private static Evidence evidence(
            Basis basis, List<AnswerRows.Row> given, Map<ItemVersionId, QuestionFacts.Fact> known) {
        LocalDate today = basis.today().day();
        Map<String, String> areas = basis.target().areaOfTopic();
        List<SeenAnswer> seen = new ArrayList<>();
        for (AnswerRows.Row row : given) {
            QuestionFacts.Fact fact = known.get(row.version());
            String area = fact == null ? null : areas.get(fact.topic());
            if (fact != null && area != null && !row.day().isAfter(today)) {
                seen.add(seen(row, fact, area));
            }
        }
        return new Evidence(basis.target(), today, basis.today().zone(), seen);
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
