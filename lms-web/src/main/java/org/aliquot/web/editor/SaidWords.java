package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.draft.Comment;
import org.aliquot.people.AccountId;
import org.aliquot.web.Dates;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;

/** What colleagues said, as it stands in an editor. */
public final class SaidWords {

    private SaidWords() {}

    /** {@code about} is the part in words, {@code anchor} the element that the comment stands beside. */
    public static FieldTalk.Said of(Comment comment, @Nullable String about, String anchor, People names, Dates dates) {
        return new FieldTalk.Said(
                comment.id(),
                about,
                anchor,
                remark(comment.said(), names, dates),
                comment.replies().stream()
                        .map(reply -> remark(reply, names, dates))
                        .toList());
    }

    /** Everybody whose name is shown. */
    public static List<@Nullable AccountId> authors(List<Comment> comments) {
        List<@Nullable AccountId> people = new ArrayList<>();
        for (Comment comment : comments) {
            people.add(comment.said().author());
            comment.replies().forEach(reply -> people.add(reply.author()));
        }
        return people;
    }

    private static FieldTalk.Remark remark(Comment.Remark remark, People names, Dates dates) {
        return new FieldTalk.Remark(
                names.name(remark.author()),
                dates.dateTime(remark.at()),
                remark.text().isEmpty() ? null : remark.text());
    }
}
