package org.aliquot.web.marking;

import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.bank.RubricView;
import org.aliquot.delivery.ToMark;
import org.aliquot.delivery.ToMark.Stage;
import org.aliquot.web.Wording;
import org.aliquot.web.address.MarkingUrls;
import org.aliquot.web.staff.FieldErrors;

/** Puts an answer before whoever marks it. */
final class AnswerPages {

    private AnswerPages() {}

    static AnswerPage page(ToMark answer, AnswerForm form, FieldErrors errors) {
        RubricView rubric = answer.rubric();
        int words = answer.answer().strip().split("\\s+").length;
        return new AnswerPage(
                answer.title(),
                answer.stage(),
                new AnswerPage.Written(
                        answer.question().stemHtml(),
                        AnswerPage.exhibit(answer.question().exhibit()),
                        answer.answer(),
                        Wording.count(words, "word") + ", " + rubric.words() + " at most",
                        rubric.answerHtml()),
                IntStream.range(0, rubric.criteria().size())
                        .mapToObj(i -> new AnswerPage.Criterion(
                                rubric.criteria().get(i).html(),
                                rubric.criteria().get(i).points(),
                                AnswerForm.field(i),
                                form.chosen(i)))
                        .toList(),
                rubric.points(),
                given(answer),
                new AnswerPage.Typed(form.remark(), form.reason(), answer.remarkIsRead(), form.shown(), errors),
                answer.left() == 0
                        ? ""
                        : Wording.count(answer.left(), "other answer") + " to this question "
                                + (answer.left() == 1 ? "waits" : "wait") + " for you",
                answer.stage() == Stage.SETTLED ? MarkingUrls.changes(answer.id()) : MarkingUrls.answer(answer.id()),
                MarkingUrls.stop(answer.id()));
    }

    private static List<AnswerPage.Given> given(ToMark answer) {
        return answer.others().stream()
                .map(given -> new AnswerPage.Given(
                        who(given),
                        given.marks().points(),
                        given.marks().sum(),
                        given.marks().remark() == null ? "" : given.marks().remark(),
                        given.reason() == null ? "" : given.reason()))
                .toList();
    }

    private static String who(ToMark.Given given) {
        String slot = given.slot() == 3 ? "Decision" : given.slot() == 1 ? "First score" : "Second score";
        return given.own() ? slot + ", yours" : slot;
    }
}
