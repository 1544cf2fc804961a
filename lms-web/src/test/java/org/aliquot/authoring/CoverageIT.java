package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.bank.BankFigures;
import org.aliquot.bank.ItemFigures;
import org.aliquot.bank.ItemFlag;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What learners can be asked is counted by topic and level. */
class CoverageIT extends PlatformTest {

    @Autowired
    private ItemDesk desk;

    @Autowired
    private Coverage coverage;

    @Autowired
    private BankFigures figures;

    @Test
    void countsPublishedExamQuestionsAlone() {
        AccountId author = person(Role.INSTRUCTOR).id();
        String topic = "mlt-bb-" + Ids.next();
        ItemId flagged = published(author, BankQuestions.about(topic, "Which?", Level.RECALL, -1), Purpose.EXAM);
        published(author, BankQuestions.about(topic, "Which?", Level.RECALL, 1), Purpose.EXAM);
        published(author, BankQuestions.about(topic, "Which?", Level.ANALYSIS, 0), Purpose.EXAM);
        published(author, BankQuestions.about(topic, "Which?", Level.ANALYSIS, 0), Purpose.CHECK);
        desk.create(BankQuestions.about(topic, "Which?"), Purpose.EXAM, author);
        figures.put(List.of(new ItemFigures(
                flagged, 1, 90, 0.1, 0.05, 0.0, 0.1, List.of(new ItemFlag("too-hard", "Very hard")), null)));

        assertThat(coverage.of(List.of(topic)))
                .containsExactlyInAnyOrder(
                        new CoverageCell(topic, Level.RECALL, 1, 0, 1, 1),
                        new CoverageCell(topic, Level.ANALYSIS, 0, 1, 0, 0));
    }

    private ItemId published(AccountId author, ItemContent content, Purpose purpose) {
        ItemDraft draft = desk.create(content, purpose, author);
        desk.publish(draft.itemId(), 1, author);
        return draft.itemId();
    }
}
