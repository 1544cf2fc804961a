package org.aliquot.web.editor;

import java.util.List;
import java.util.function.IntFunction;
import org.aliquot.api.QuestionJson;
import org.aliquot.authoring.DraftPreview;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.NearCopies;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemPreview;
import org.aliquot.bank.ItemReview;
import org.aliquot.question.ItemContent;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a question as learners will see it, from content that nobody has published yet. */
@Component
class LearnerPreview {

    private final ItemDesk desk;
    private final QuestionJson json;
    private final NearCopies copies;

    LearnerPreview(ItemDesk desk, QuestionJson json, NearCopies copies) {
        this.desk = desk;
        this.json = json;
        this.copies = copies;
    }

    /** What stands beside the content of a question; {@code id} is null while it is not saved. */
    EditorSide side(ItemForm form, ItemContent content, @Nullable ItemId id) {
        return side(form, content, id, EditorViews.FIRST);
    }

    /** The same with another of the instances that learners get. */
    EditorSide side(ItemForm form, ItemContent content, @Nullable ItemId id, int instance) {
        return side(form, content, id, desk.preview(content, instance));
    }

    /** What is only read; {@code pictures} as {@link ItemDesk#preview(ItemContent, long, IntFunction)} has them. */
    EditorSide read(ItemContent content, ItemId id, @Nullable IntFunction<String> pictures) {
        return side(ItemForm.of("", 0, content), content, id, desk.preview(content, EditorViews.FIRST, pictures));
    }

    private EditorSide side(ItemForm form, ItemContent content, @Nullable ItemId id, DraftPreview draft) {
        ItemPreview preview = draft.shown();
        ItemReview review = preview.review();
        List<Missing> missing = Missing.of(draft.missing(), form, content);
        return new EditorSide(
                missing,
                WritingChecks.of(content, copies.of(content.texts().stem(), id), missing),
                json.of(preview.asked()),
                Questions.asked(preview.asked()),
                Questions.judged(review, null),
                preview.parts(),
                new AnswerNotes(
                        review.explained().rationaleHtml(), review.explained().takeawayHtml(), null),
                content.tags(),
                Undrawn.why(content.task(), draft.missing()),
                content.isDrawn() && draft.isDrawable());
    }
}
