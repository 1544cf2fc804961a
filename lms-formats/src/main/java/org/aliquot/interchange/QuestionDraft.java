package org.aliquot.interchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question while a reader puts it together. */
public final class QuestionDraft {

    private String id = "";
    private QuestionType type;
    private String title = "";
    private String stem = "";
    private List<QuestionOption> options = new ArrayList<>();
    private List<QuestionAnswer> answers = new ArrayList<>();
    private List<QuestionPair> pairs = new ArrayList<>();
    private List<String> order = List.of();
    private List<QuestionGap> gaps = new ArrayList<>();
    private String feedback = "";
    private QuestionPlace place = QuestionPlace.NONE;
    private QuestionSettings settings = QuestionSettings.USUAL;
    private @Nullable PackFields own;
    private @Nullable OwnRules rules;

    public QuestionDraft(QuestionType type) {
        this.type = type;
    }

    /** A draft that begins as a copy. */
    public static QuestionDraft of(Question question) {
        QuestionDraft draft = new QuestionDraft(question.type());
        draft.id = question.id();
        draft.title = question.title();
        draft.stem = question.stem();
        draft.options = new ArrayList<>(question.options());
        draft.answers = new ArrayList<>(question.solution().answers());
        draft.pairs = new ArrayList<>(question.solution().pairs());
        draft.order = question.solution().order();
        draft.gaps = new ArrayList<>(question.solution().gaps());
        draft.feedback = question.feedback();
        draft.place = question.place();
        draft.settings = question.settings();
        draft.own = question.own();
        draft.rules = question.rules();
        return draft;
    }

    public QuestionDraft type(QuestionType is) {
        type = is;
        return this;
    }

    public QuestionDraft id(String is) {
        id = is;
        return this;
    }

    public QuestionDraft title(String is) {
        title = is;
        return this;
    }

    public QuestionDraft stem(String is) {
        stem = is;
        return this;
    }

    public QuestionDraft options(List<QuestionOption> are) {
        options = new ArrayList<>(are);
        return this;
    }

    public QuestionDraft option(QuestionOption next) {
        options.add(next);
        return this;
    }

    public QuestionDraft answers(List<QuestionAnswer> are) {
        answers = new ArrayList<>(are);
        return this;
    }

    public QuestionDraft answer(QuestionAnswer next) {
        answers.add(next);
        return this;
    }

    public QuestionDraft pairs(List<QuestionPair> are) {
        pairs = new ArrayList<>(are);
        return this;
    }

    public QuestionDraft order(List<String> is) {
        order = is;
        return this;
    }

    public QuestionDraft gaps(List<QuestionGap> are) {
        gaps = new ArrayList<>(are);
        return this;
    }

    public QuestionDraft gap(QuestionGap next) {
        gaps.add(next);
        return this;
    }

    public QuestionDraft feedback(String is) {
        feedback = is;
        return this;
    }

    public QuestionDraft place(QuestionPlace is) {
        place = is;
        return this;
    }

    public QuestionDraft settings(QuestionSettings are) {
        settings = are;
        return this;
    }

    public QuestionDraft own(@Nullable PackFields are) {
        own = are;
        return this;
    }

    public QuestionDraft rules(@Nullable OwnRules are) {
        rules = are;
        return this;
    }

    public Question question() {
        return new Question(
                id,
                type,
                title,
                stem,
                options,
                new Question.Solution(answers, pairs, order, gaps),
                feedback,
                place,
                settings,
                own,
                rules);
    }
}
