package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.authoring.ItemComments;
import org.aliquot.bank.ItemId;
import org.aliquot.draft.Comment;
import org.aliquot.people.Accounts;
import org.aliquot.question.ItemContent;
import org.aliquot.web.Dates;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what colleagues said beside the fields of the editor. */
@Component
class FieldTalks {

    private static final Pattern OPTION = Pattern.compile("task\\.options\\[(.+?)]\\.(text|rationale|misconception)");

    /** Fields of the form that are called as the question's parts are. */
    private static final Set<String> ALIKE = Set.of(
            "topic",
            "level",
            "difficulty",
            "stem",
            "exhibit",
            "rationale",
            "takeaway",
            "references",
            "task.value",
            "task.tolerance",
            "task.answers");

    private final ItemComments comments;
    private final Accounts accounts;

    FieldTalks(ItemComments comments, Accounts accounts) {
        this.comments = comments;
        this.accounts = accounts;
    }

    FieldTalk of(ItemId item, ItemForm form, ItemContent content, Dates dates) {
        List<Comment> open = comments.of(item).stream().filter(Comment::isOpen).toList();
        if (open.isEmpty()) {
            return FieldTalk.NONE;
        }
        People names = People.of(SaidWords.authors(open), accounts);
        Map<String, List<FieldTalk.Said>> fields = new LinkedHashMap<>();
        List<FieldTalk.Said> others = new ArrayList<>();
        for (Comment comment : open) {
            String field = field(comment.field(), form);
            FieldTalk.Said said = SaidWords.of(
                    comment,
                    comment.field() == null ? null : FieldTitles.of(comment.field(), content),
                    field == null ? "said-title" : FieldErrors.id(field),
                    names,
                    dates);
            (field == null ? others : fields.computeIfAbsent(field, _ -> new ArrayList<>())).add(said);
        }
        return new FieldTalk(fields, others);
    }

    /** The form's field for what a comment is about; null where there is none. */
    private static @Nullable String field(@Nullable String path, ItemForm form) {
        if (path == null || ALIKE.contains(path)) {
            return path;
        }
        if (path.equals("task.@key")) {
            return "options";
        }
        Matcher option = OPTION.matcher(path);
        if (!option.matches()) {
            return null;
        }
        List<String> ids = form.options().stream().map(OptionForm::id).toList();
        int place = ids.indexOf(option.group(1));
        return place < 0 ? null : "options[" + place + "]." + option.group(2);
    }
}
