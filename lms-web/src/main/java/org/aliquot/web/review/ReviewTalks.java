package org.aliquot.web.review;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.authoring.ItemComment;
import org.aliquot.authoring.ItemComments;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.question.ItemContent;
import org.aliquot.web.Dates;
import org.aliquot.web.editor.FieldTitles;
import org.aliquot.web.editor.Question;
import org.aliquot.web.words.People;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what colleagues said beside the parts of a question that they said it about. */
@Component
class ReviewTalks {

    private final ItemComments comments;
    private final TopicTitles topics;
    private final Accounts accounts;

    ReviewTalks(ItemComments comments, TopicTitles topics, Accounts accounts) {
        this.comments = comments;
        this.topics = topics;
        this.accounts = accounts;
    }

    /** {@code known} is the text that the reader knows, to tell what changed since; null where there is none. */
    ReviewTalk of(Question question, @Nullable ItemContent known, Dates dates) {
        ItemContent content = question.draft().content();
        List<ItemComment> all = comments.of(question.row().id());
        List<ItemComment> open = all.stream().filter(ItemComment::isOpen).toList();
        People names = People.of(people(all), accounts);
        List<QuestionParts.Part> parts = QuestionParts.of(content, known);
        List<String> fields = parts.stream().map(QuestionParts.Part::field).toList();
        return new ReviewTalk(
                parts.stream()
                        .map(part -> new ReviewTalk.Part(
                                part.field(),
                                part.anchor(),
                                part.title(),
                                part.field().equals("topic")
                                        ? topics.of(content.placement().topic())
                                        : part.text(),
                                part.changes(),
                                open.stream()
                                        .filter(one -> part.field().equals(one.field()))
                                        .map(one -> thread(one, null, names, dates))
                                        .toList()))
                        .toList(),
                open.stream()
                        .filter(one -> one.field() == null || !fields.contains(one.field()))
                        .map(one -> thread(one, title(one, content), names, dates))
                        .toList(),
                all.stream()
                        .filter(one -> !one.isOpen())
                        .map(one -> thread(one, title(one, content), names, dates))
                        .toList());
    }

    private static List<@Nullable AccountId> people(List<ItemComment> comments) {
        List<@Nullable AccountId> people = new ArrayList<>();
        for (ItemComment comment : comments) {
            people.add(comment.said().author());
            people.add(comment.resolvedBy());
            comment.replies().forEach(reply -> people.add(reply.author()));
        }
        return people;
    }

    private static @Nullable String title(ItemComment comment, ItemContent content) {
        return comment.field() == null ? null : FieldTitles.of(comment.field(), content);
    }

    private static ReviewTalk.Thread thread(ItemComment comment, @Nullable String title, People names, Dates dates) {
        return new ReviewTalk.Thread(
                comment.id(),
                title,
                remark(comment.said(), names, dates),
                comment.replies().stream()
                        .map(reply -> remark(reply, names, dates))
                        .toList(),
                comment.resolvedAt() == null
                        ? null
                        : names.name(comment.resolvedBy()) + ", " + dates.dateTime(comment.resolvedAt()));
    }

    private static ReviewTalk.Remark remark(ItemComment.Remark remark, People names, Dates dates) {
        return new ReviewTalk.Remark(
                names.name(remark.author()),
                dates.dateTime(remark.at()),
                remark.text().isEmpty() ? null : remark.text());
    }
}
