package org.aliquot.interchange.media;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.interchange.PackFields;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.question.CasePart;

/** The files that the texts of a question link to. */
public final class LinkedMedia {

    /** Of files that are exhibits of a pack. */
    public static final List<String> ENDINGS = List.of(".svg", ".png", ".jpeg", ".jpg");

    private static final Pattern LINK = Pattern.compile("]\\(<?([^)\\s>]+)>?\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|#.*|//.*");

    private LinkedMedia() {}

    /** Relative links, in the order of the texts. */
    public static Set<String> names(Question question) {
        Set<String> names = new LinkedHashSet<>();
        texts(question, text -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                if (!ADDRESS.matcher(link.group(1)).matches()) {
                    names.add(link.group(1));
                }
            }
            return text;
        });
        return names;
    }

    /** How long its texts are together. */
    public static long letters(Question question) {
        long[] letters = {0};
        texts(question, text -> {
            letters[0] += text.length();
            return text;
        });
        question.solution()
                .answers()
                .forEach(answer -> letters[0] += answer.text().length());
        return letters[0];
    }

    /** Those that lie beside the file, and its drawing. */
    public static List<QuestionMedia> of(Question question, QuestionSource source) {
        List<QuestionMedia> media = new ArrayList<>();
        for (String name : names(question)) {
            QuestionMedia file = source.beside(name);
            if (file != null) {
                media.add(file);
            }
        }
        if (question.own() != null && question.own().exhibit() != null) {
            ENDINGS.stream()
                    .map(ending -> source.beside("exhibits/" + question.own().exhibit() + ending))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(media::add);
        }
        return media;
    }

    /** The question with each text as the function makes it. */
    public static Question texts(Question question, UnaryOperator<String> change) {
        return QuestionDraft.of(question)
                .stem(change.apply(question.stem()))
                .options(options(question.options(), change))
                .answers(answers(question.solution().answers(), change))
                .pairs(question.solution().pairs().stream()
                        .map(pair -> new QuestionPair(
                                change.apply(pair.left()),
                                change.apply(pair.right()),
                                change.apply(pair.feedback()),
                                pair.leftId(),
                                pair.rightId()))
                        .toList())
                .gaps(question.solution().gaps().stream()
                        .map(gap -> new QuestionGap(
                                gap.id(), options(gap.options(), change), answers(gap.answers(), change)))
                        .toList())
                .feedback(change.apply(question.feedback()))
                .own(question.own() == null ? null : own(question.own(), change))
                .question();
    }

    private static PackFields own(PackFields own, UnaryOperator<String> change) {
        CasePart part = own.part();
        return own.told(
                own.takeaway() == null ? null : change.apply(own.takeaway()),
                part == null ? null : new CasePart(part.caseId(), part.number(), change.apply(part.text())));
    }

    private static List<QuestionOption> options(List<QuestionOption> options, UnaryOperator<String> change) {
        return options.stream()
                .map(option -> new QuestionOption(
                        option.id(),
                        change.apply(option.text()),
                        option.weight(),
                        change.apply(option.feedback()),
                        option.misconception(),
                        option.shape()))
                .collect(Collectors.toList());
    }

    private static List<QuestionAnswer> answers(List<QuestionAnswer> answers, UnaryOperator<String> change) {
        return answers.stream()
                .map(answer -> new QuestionAnswer(
                        answer.text(),
                        answer.number(),
                        answer.tolerance(),
                        answer.unit(),
                        answer.weight(),
                        change.apply(answer.feedback())))
                .collect(Collectors.toList());
    }
}
