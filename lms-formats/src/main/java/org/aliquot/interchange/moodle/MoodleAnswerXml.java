package org.aliquot.interchange.moodle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.Shares;
import org.aliquot.interchange.text.Wildcards;
import org.jspecify.annotations.Nullable;

/** What Moodle's XML says of each kind of question. */
final class MoodleAnswerXml {

    private final Question question;
    private final ForeignFeatures abroad;
    private final MoodleXml xml;

    MoodleAnswerXml(Question question, ForeignFeatures abroad, MoodleXml xml) {
        this.question = question;
        this.abroad = abroad;
        this.xml = xml;
    }

    /** Moodle's word for the kind; null when it has none, which is then told. */
    @Nullable
    String write() {
        switch (question.type()) {
            case SINGLE, MULTIPLE -> {
                xml.leaf("single", String.valueOf(question.type() == QuestionType.SINGLE));
                shuffle();
                xml.leaf("answernumbering", "abc");
                question.options().forEach(this::option);
                return "multichoice";
            }
            case TRUE_FALSE -> {
                question.options().forEach(this::truth);
                return "truefalse";
            }
            case TEXT -> {
                xml.leaf("usecase", question.settings().capitalsMatter() ? "1" : "0");
                question.solution().answers().forEach(this::term);
                return "shortanswer";
            }
            case NUMERIC -> {
                question.solution().answers().forEach(this::number);
                units();
                return "numerical";
            }
            case MATCHING -> {
                xml.leaf("shuffleanswers", "true");
                pairs();
                return "matching";
            }
            case ORDERING -> {
                steps();
                return "ordering";
            }
            case CLOZE -> {
                cloze();
                return "cloze";
            }
            case ESSAY -> {
                xml.leaf("responseformat", "editor");
                return "essay";
            }
            case DESCRIPTION -> {
                return "description";
            }
            default -> {
                abroad.refuse("Moodle has no questions of the kind " + question.kind());
                return null;
            }
        }
    }

    private void shuffle() {
        xml.leaf("shuffleanswers", String.valueOf(question.settings().shuffle()));
    }

    private void option(QuestionOption option) {
        xml.open("answer", "fraction", Shares.percent(option.weight()), "format", "html");
        xml.markdown(option.text());
        xml.markdown("feedback", option.feedback());
        xml.close("answer");
    }

    private void truth(QuestionOption option) {
        xml.open("answer", "fraction", option.isRight() ? "100" : "0", "format", "moodle_auto_format");
        xml.plain(option.id());
        xml.markdown("feedback", option.feedback());
        xml.close("answer");
    }

    private void term(QuestionAnswer answer) {
        xml.open("answer", "fraction", Shares.percent(answer.weight()), "format", "moodle_auto_format");
        xml.plain(Wildcards.toMoodle(answer.text(), answer.weight()));
        xml.markdown("feedback", answer.feedback());
        xml.close("answer");
    }

    private void number(QuestionAnswer answer) {
        QuestionAnswer plain = answer.number() ? abroad.absolute(answer) : answer;
        xml.open("answer", "fraction", Shares.percent(plain.weight()), "format", "moodle_auto_format");
        xml.plain(plain.text());
        xml.markdown("feedback", plain.feedback());
        xml.leaf("tolerance", plain.tolerance());
        xml.close("answer");
    }

    private void units() {
        List<QuestionSettings.Unit> units = question.settings().units();
        if (units.isEmpty()) {
            return;
        }
        xml.leaf("unitgradingtype", "1");
        xml.leaf("unitpenalty", "1");
        xml.leaf("showunits", "1");
        xml.open("units");
        for (QuestionSettings.Unit unit : units) {
            xml.open("unit");
            xml.leaf(
                    "multiplier",
                    BigDecimal.ONE
                            .divide(new BigDecimal(unit.factor()), MathContext.DECIMAL64)
                            .stripTrailingZeros()
                            .toPlainString());
            xml.leaf("unit_name", unit.unit());
            xml.close("unit");
        }
        xml.close("units");
    }

    private void pairs() {
        if (question.solution().pairs().stream()
                .anyMatch(pair -> !pair.feedback().isEmpty())) {
            abroad.tell(Severity.DROPPED, "feedback of pairs", "Moodle has none");
        }
        for (QuestionPair pair : question.solution().pairs()) {
            String right = Markup.toPlain(pair.right());
            if (!Markup.isPlain(pair.right())) {
                abroad.tell(Severity.CHANGED, "target " + right, "right sides have no formatting in Moodle");
            }
            xml.open("subquestion", "format", "html");
            xml.markdown(pair.left());
            xml.text("answer", "", right);
            xml.close("subquestion");
        }
    }

    private void steps() {
        for (String id : question.solution().order()) {
            question.options().stream().filter(option -> option.id().equals(id)).forEach(option -> {
                xml.open("answer", "fraction", "1", "format", "html");
                xml.markdown(option.text());
                xml.close("answer");
            });
        }
    }

    private void cloze() {
        String html = Markup.toHtml(question.stem(), xml::address);
        for (QuestionGap gap : question.solution().gaps()) {
            html = html.replace("[[" + gap.id() + "]]", ClozeText.of(gap, abroad));
        }
        xml.open("questiontext", "format", "html");
        xml.html(html, LinkedMedia.names(question));
        xml.close("questiontext");
    }
}
