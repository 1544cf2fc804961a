package org.aliquot.interchange.qti;

import java.util.List;
import java.util.NoSuchElementException;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.PictureNames;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.bank.KeyedQuestion;
import org.aliquot.markup.Tag;
import org.aliquot.qti.AskedItem;
import org.aliquot.qti.Unsupported;
import org.aliquot.question.ItemContent;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;

/** Compares a question of one of our kinds with the rules of the item it was made of. */
final class SameScore {

    private SameScore() {}

    /**
     * Whether our bank would give every answer that is tried what the item's rules give, but for the last hundredth.
     *
     * @param otherwise what holds where the rules cannot be carried out
     */
    static boolean holds(Tag item, Question question, boolean otherwise) {
        try {
            AskedItem asked = AskedItem.of(item);
            ItemContent content = BankQuestions.content(
                    new ReadQuestion(KeyedQuestion.renamed(question, asked), item.line(), List.of()),
                    PictureNames.NONE,
                    _ -> {});
            return content != null && sameKind(content, asked) && same(content.rule(), asked);
        } catch (Unsupported unsupported) {
            return otherwise;
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException unfinished) {
            return false; // without a key there is no rule to compare
        }
    }

    private static boolean sameKind(ItemContent content, AskedItem asked) {
        return content.task().ids().stream().allMatch(asked.ids().all()::contains);
    }

    private static boolean same(ScoringRule ours, AskedItem asked) {
        return asked.tries().stream().allMatch(response -> ours.accepts(response) && same(ours, asked, response));
    }

    private static boolean same(ScoringRule ours, AskedItem asked, Response response) {
        Credit here = ours.score(response);
        Credit there = asked.credit(response);
        return here.isFull() == there.isFull() && Math.abs(here.hundredths() - there.hundredths()) <= 1;
    }
}
