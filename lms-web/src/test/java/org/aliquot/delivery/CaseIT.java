package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.PoolItem;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.CasePart;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Questions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions of one case: together and in the order of its parts, each with what is known by then. */
class CaseIT extends PlatformTest {

    private static final String TOPIC = "mlt-hema-microcytic-anemia";

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemBank bank;

    @Autowired
    private Exams exams;

    @Autowired
    private FormDrawing drawing;

    private final String caseId = "case-" + Long.toString(System.nanoTime(), 36);

    @Test
    void staysTogetherInTheOrderOfItsPartsWhereverItIsListed() {
        AccountId author = person(Role.INSTRUCTOR).id();
        String second = published(new CasePart(caseId, 2, "Her ferritin is **6 ng/mL**."), author);
        String alone = published(null, author);
        String first = published(new CasePart(caseId, 1, "A woman of 31 feels tired."), author);
        var made = (QuizChange.Changed) exams.make("Case " + caseId, List.of(second, alone, first), author);

        var form = (FormDrawing.Form.Ready) drawing.draw(made.version(), 7);
        List<ItemVersion> given = bank.versions(
                form.items().stream().map(FormDrawing.FormItem::version).toList());

        assertThat(given)
                .extracting(ItemVersion::slug)
                .containsOnly(first, second, alone)
                .containsSequence(first, second);
        assertThat(stem(given, first)).contains("A woman of 31 feels tired.").contains("Which test?");
        assertThat(stem(given, second)).contains("<strong>6 ng/mL</strong>");
        assertThat(bank.pool(List.of(TOPIC)))
                .extracting(PoolItem::slug)
                .contains(alone)
                .doesNotContain(first, second);
    }

    private String stem(List<ItemVersion> given, String slug) {
        return given.stream()
                .filter(version -> version.slug().equals(slug))
                .map(version -> bank.forLearner(version.id()).stemHtml())
                .findFirst()
                .orElseThrow();
    }

    private String published(@Nullable CasePart part, AccountId author) {
        ItemDraft draft = desk.create(content(part), Purpose.EXAM, author);
        assertThat(desk.publish(draft.itemId(), draft.version(), author)).isInstanceOf(PublishResult.Published.class);
        return draft.slug();
    }

    private static ItemContent content(@Nullable CasePart part) {
        return Questions.single()
                .withTopic(TOPIC)
                .withStem("Which test? " + Ids.next())
                .withPart(part)
                .content();
    }
}
