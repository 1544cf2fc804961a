package org.aliquot.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aliquot.draft.Comment;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what colleagues said beside the parts of a question or a lesson that they said it about. */
@Component
public class ReviewTalks {

    private final Accounts accounts;

    ReviewTalks(Accounts accounts) {
        this.accounts = accounts;
    }

    /** {@code parts} come without what was said; {@code title} names a part, also one that is no more. */
    public ReviewTalk of(List<ReviewTalk.Part> parts, List<Comment> all, UnaryOperator<String> title, Dates dates) {
        List<Comment> open = all.stream().filter(Comment::isOpen).toList();
        People names = People.of(people(all), accounts);
        List<String> fields = parts.stream().map(ReviewTalk.Part::field).toList();
        return new ReviewTalk(
                parts.stream()
                        .map(part -> part.with(open.stream()
                                .filter(one -> part.field().equals(one.field()))
                                .map(one -> thread(one, null, names, dates))
                                .toList()))
                        .toList(),
                open.stream()
                        .filter(one -> one.field() == null || !fields.contains(one.field()))
                        .map(one -> thread(one, title(one, title), names, dates))
                        .toList(),
                all.stream()
                        .filter(one -> !one.isOpen())
                        .map(one -> thread(one, title(one, title), names, dates))
                        .toList());
    }

    private static List<@Nullable AccountId> people(List<Comment> comments) {
        List<@Nullable AccountId> people = new ArrayList<>();
        for (Comment comment : comments) {
            people.add(comment.said().author());
            people.add(comment.resolvedBy());
            comment.replies().forEach(reply -> people.add(reply.author()));
        }
        return people;
    }

    private static @Nullable String title(Comment comment, UnaryOperator<String> title) {
        return comment.field() == null ? null : title.apply(comment.field());
    }

    private static ReviewTalk.Thread thread(Comment comment, @Nullable String title, People names, Dates dates) {
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

    private static ReviewTalk.Remark remark(Comment.Remark remark, People names, Dates dates) {
        return new ReviewTalk.Remark(
                names.name(remark.author()),
                dates.dateTime(remark.at()),
                remark.text().isEmpty() ? null : remark.text());
    }
}
