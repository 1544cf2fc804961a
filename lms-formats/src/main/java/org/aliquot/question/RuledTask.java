package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.aliquot.qti.AskedItem;
import org.aliquot.response.Credit;
import org.aliquot.response.Marking;
import org.aliquot.response.OutsideRule;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;

/**
 * A question that came with its own scoring: it is asked and answered as a task of one of our kinds, and scored by the rules of
 * its item.
 *
 * @param shown what learners see; its key is an answer that the rules give the full point, which others may get as well
 * @param qti the whole item of QTI, never shown as a page
 */
@JsonTypeName("ruled")
public record RuledTask(Task shown, String qti) implements Task {

    @Override
    public ItemType type() {
        return ItemType.RULED;
    }

    @Override
    public Task shown() {
        return shown;
    }

    @Override
    public ScoringRule rule() {
        AskedItem item = AskedItem.of(qti);
        ScoringRule key = shown.rule();
        return new OutsideRule(key.kinds(), response -> marking(item.credit(response), key.judge(response)));
    }

    /** Parts are compared with the one answer that is shown as right; the full point says that all of them are. */
    private static Marking marking(Credit credit, Marking byKey) {
        TreeMap<String, Boolean> parts = new TreeMap<>(byKey.parts());
        parts.replaceAll((part, right) -> credit.isFull() || right && !part.equals(Marking.ANSWER));
        return new Marking(credit, parts);
    }

    @Override
    public Set<ResponseKind> answeredBy() {
        return shown.answeredBy();
    }

    @Override
    public Response modelAnswer() {
        return shown.modelAnswer();
    }

    @Override
    public List<String> shuffled() {
        return shown.shuffled();
    }

    @Override
    public boolean shuffle() {
        return shown.shuffle();
    }

    @Override
    public List<String> named() {
        return shown.named();
    }

    @Override
    public List<OptionContent> options() {
        return shown.options();
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        RuledRules.check(this, problems);
        shown.checkShown(item, problems);
    }
}
