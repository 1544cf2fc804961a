package org.aliquot.interchange.moodle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.family.Unfit;
import org.aliquot.interchange.media.MediaIntake;
import org.aliquot.interchange.text.Ids;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.Numbers;
import org.aliquot.interchange.text.PlaceTags;
import org.aliquot.interchange.text.Shares;
import org.aliquot.interchange.text.Wildcards;
import org.aliquot.interchange.text.XmlPiece;
import org.jspecify.annotations.Nullable;

/** One {@code <question>} as a neutral one; whatever it holds beyond that is told. */
final class MoodleQuestion {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    /** A question that breaks the rules of its kind; the message says which. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private final XmlPiece xml;
    private final @Nullable String category;
    private final QuestionSink sink;
    private final MoodleTexts texts;
    private final QuestionDraft draft = new QuestionDraft(QuestionType.DESCRIPTION);

    MoodleQuestion(XmlPiece xml, @Nullable String category, MediaIntake media, QuestionSink sink) {
        this.xml = xml;
        this.category = category;
        this.sink = sink;
        this.texts = new MoodleTexts(media);
    }

    void read() {
        String title = xml.first("name").first("text").text().strip();
        draft.title(title).id(xml.first("idnumber").text().strip());
        try {
            draft.place(PlaceTags.place(
                    category,
                    xml.first("tags").all("tag").stream()
                            .map(tag -> tag.first("text").text().strip())
                            .filter(tag -> !tag.isEmpty())
                            .toList()));
            kind();
            if (xml.has("image_base64")) {
                String picture = texts.oldPicture(
                        xml.first("image").text().strip(),
                        xml.first("image_base64").text());
                draft.stem((draft.question().stem() + "\n\n" + picture).strip());
            }
            if (draft.question().own() == null) {
                draft.feedback(texts.markdown(xml.first("generalfeedback")));
            }
            MoodleRest.tell(xml, this::tell);
            losses();
            sink.question(new ReadQuestion(draft.question(), xml.line(), texts.media()));
        } catch (Refused why) {
            sink.refused(draft.question(), xml.line(), "question", String.valueOf(why.getMessage()));
        }
    }

    private void losses() {
        if (!texts.losses.isEmpty()) {
            tell(Severity.DROPPED, "formatting", "Markdown has no " + String.join(", ", texts.losses));
        }
        texts.refusedFiles.forEach(file -> tell(Severity.DROPPED, "file", file));
    }

    private void kind() {
        String type = xml.attribute("type");
        if (!type.equals("cloze") && !type.startsWith("calculated")) {
            draft.stem(texts.markdown(xml.first("questiontext")));
        }
        switch (type) {
            case "multichoice" -> choice();
            case "truefalse" -> truth();
            case "shortanswer" -> terms();
            case "numerical" -> numbers();
            case "matching", "match" -> matching();
            case "essay" -> draft.type(QuestionType.ESSAY);
            case "description" -> draft.type(QuestionType.DESCRIPTION);
            case "ordering" -> ordering();
            case "cloze" -> cloze();
            case "calculated", "calculatedsimple", "calculatedmulti" -> calculated();
            case "gapselect", "ddwtos" -> gaps(type.equals("gapselect") ? "selectoption" : "dragbox");
            default -> throw new Refused("questions of Moodle's kind '" + type + "' are not supported");
        }
    }

    private List<QuestionOption> options() {
        List<QuestionOption> options = new ArrayList<>();
        for (XmlPiece answer : xml.all("answer")) {
            options.add(new QuestionOption(
                    Ids.letter(options.size()),
                    texts.markdown(answer),
                    weight(answer),
                    texts.markdown(answer.first("feedback"))));
        }
        return options;
    }

    static BigDecimal weight(XmlPiece answer) {
        String fraction = answer.attribute("fraction").strip();
        if (fraction.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (Numbers.isPlain(fraction)) {
            BigDecimal percent = new BigDecimal(fraction);
            if (percent.abs().compareTo(new BigDecimal(100)) <= 0) {
                return Shares.ofPercent(percent);
            }
        }
        throw new Refused("an answer has the fraction '" + fraction + "', which is not a number from -100 to 100");
    }

    private static boolean isOn(String word) {
        return word.strip().equals("1") || word.strip().equalsIgnoreCase("true");
    }

    private void choice() {
        List<QuestionOption> options = options();
        if (options.size() < 2) {
            throw new Refused("a multiple-choice question has at least two answers");
        }
        if (options.stream().noneMatch(QuestionOption::isRight)) {
            throw new Refused("no answer is right");
        }
        fullPoint(options);
        boolean single = !xml.has("single") || isOn(xml.first("single").text());
        draft.type(single ? QuestionType.SINGLE : QuestionType.MULTIPLE)
                .options(options)
                .settings(QuestionSettings.USUAL.shuffled(isShuffled()));
    }

    private boolean isShuffled() {
        List<XmlPiece> said = xml.all("shuffleanswers");
        return said.isEmpty() || isOn(said.getLast().text());
    }

    /** What was begun of a family that does not fit is put back, for whoever wants to write the question anew. */
    private void calculated() {
        try {
            new MoodleCalculated(xml, texts, this::tell).fill(draft, units(), isShuffled());
        } catch (Unfit | Refused why) {
            draft.stem(texts.markdown(xml.first("questiontext")))
                    .feedback("")
                    .options(List.of())
                    .answers(List.of())
                    .own(null);
            throw why instanceof Unfit unfit ? new Refused(unfit.sentence()) : why;
        }
    }

    /** In every order of its options the best answer earns the point, or it is said. */
    private void fullPoint(List<QuestionOption> options) {
        BigDecimal best = options.stream()
                .map(QuestionOption::weight)
                .filter(weight -> weight.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean several = xml.has("single") && !isOn(xml.first("single").text());
        if (several && best.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.001")) > 0) {
            tell(
                    Severity.CHANGED,
                    "weights",
                    "all right answers together earn " + Shares.percent(best) + " %, not the point");
        }
    }

    private void truth() {
        Map<String, QuestionOption> both = new LinkedHashMap<>();
        for (XmlPiece answer : xml.all("answer")) {
            String word = answer.first("text").text().strip().toLowerCase(Locale.ROOT);
            both.put(
                    word,
                    new QuestionOption(
                            word,
                            word.equals("true") ? "True" : "False",
                            weight(answer),
                            texts.markdown(answer.first("feedback"))));
        }
        QuestionOption yes = both.get("true");
        QuestionOption no = both.get("false");
        if (yes == null || no == null || yes.isRight() == no.isRight()) {
            throw new Refused("a true-false question has the answers true and false, one of them right");
        }
        draft.type(QuestionType.TRUE_FALSE).options(List.of(yes, no)).settings(QuestionSettings.USUAL.shuffled(false));
    }

    private void terms() {
        List<QuestionAnswer> answers = new ArrayList<>();
        for (XmlPiece answer : xml.all("answer")) {
            String term = texts.words(answer);
            if (Wildcards.isWild(term, weight(answer))) {
                tell(Severity.CHANGED, "answer " + term, "a star stands for any letters in Moodle; here it is a star");
            }
            answers.add(QuestionAnswer.words(
                    Wildcards.fromMoodle(term), weight(answer), texts.markdown(answer.first("feedback"))));
        }
        if (answers.stream().noneMatch(answer -> answer.weight().signum() > 0)) {
            throw new Refused("no answer is right");
        }
        draft.type(QuestionType.TEXT)
                .answers(answers)
                .settings(QuestionSettings.USUAL.withCapitals(
                        isOn(xml.first("usecase").text())));
    }

    private void numbers() {
        List<QuestionAnswer> answers = new ArrayList<>();
        for (XmlPiece answer : xml.all("answer")) {
            String value = answer.first("text").text().strip();
            String feedback = texts.markdown(answer.first("feedback"));
            if (value.equals("*")) {
                answers.add(QuestionAnswer.words(value, weight(answer), feedback));
            } else {
                String tolerance = answer.first("tolerance").text().strip();
                answers.add(QuestionAnswer.number(
                        number(value), number(tolerance.isEmpty() ? "0" : tolerance), weight(answer), feedback));
            }
        }
        if (answers.stream().noneMatch(answer -> answer.weight().signum() > 0)) {
            throw new Refused("no answer is right");
        }
        draft.type(QuestionType.NUMERIC)
                .answers(answers)
                .settings(new QuestionSettings(true, true, null, false, null, units()));
    }

    private List<QuestionSettings.Unit> units() {
        if (xml.first("showunits").text().strip().equals("3")) {
            return List.of();
        }
        return xml.first("units").all("unit").stream()
                .map(unit -> new QuestionSettings.Unit(
                        unit.first("unit_name").text().strip(),
                        factor(unit.first("multiplier").text().strip())))
                .toList();
    }

    /** Moodle says how many of a unit make one of the key's. */
    private static String factor(String multiplier) {
        BigDecimal many = new BigDecimal(number(multiplier.isEmpty() ? "1" : multiplier));
        if (many.signum() <= 0) {
            throw new Refused("a unit has the multiplier " + multiplier);
        }
        return BigDecimal.ONE
                .divide(many, MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String number(String written) {
        String plain = written.replace(" ", "").replace(',', '.');
        if (Numbers.isPlain(plain)) {
            return new BigDecimal(plain).toPlainString();
        }
        throw new Refused("'" + written + "' is not a number");
    }

    private void matching() {
        Map<String, String> rights = new LinkedHashMap<>();
        List<QuestionPair> pairs = new ArrayList<>();
        int sources = 0;
        for (XmlPiece of : xml.all("subquestion")) {
            String left = texts.markdown(of);
            String right = of.first("answer").first("text").text().strip();
            if (left.isEmpty() && right.isEmpty()) {
                continue;
            }
            String id = rights.computeIfAbsent(right, _ -> "t" + (rights.size() + 1));
            pairs.add(new QuestionPair(left, Markup.fromPlain(right), "", left.isEmpty() ? "" : "s" + ++sources, id));
        }
        if (sources == 0) {
            throw new Refused("there is nothing to match");
        }
        draft.type(QuestionType.MATCHING).pairs(pairs);
    }

    private void ordering() {
        List<QuestionOption> steps = new ArrayList<>();
        for (XmlPiece answer : xml.all("answer")) {
            steps.add(new QuestionOption(
                    Ids.letter(steps.size()),
                    texts.markdown(answer),
                    BigDecimal.ZERO,
                    texts.markdown(answer.first("feedback"))));
        }
        if (steps.size() < 2) {
            throw new Refused("there is nothing to put in order");
        }
        draft.type(QuestionType.ORDERING)
                .options(steps)
                .order(steps.stream().map(QuestionOption::id).toList());
    }

    private void cloze() {
        XmlPiece text = xml.first("questiontext");
        MoodleCloze cloze = MoodleCloze.parse(text.first("text").text(), this::tell);
        draft.type(QuestionType.CLOZE)
                .stem(MoodleCloze.shown(texts.markdown(text, cloze.text())))
                .gaps(cloze.gaps());
    }

    private void gaps(String choice) {
        List<XmlPiece> choices = xml.all(choice);
        List<QuestionGap> gaps = new ArrayList<>();
        String stem = draft.question().stem();
        Matcher mark = GAP.matcher(stem);
        StringBuilder marked = new StringBuilder();
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            if (number < 1 || number > choices.size()) {
                throw new Refused("the text names the choice [[" + number + "]], which is not there");
            }
            String id = "g" + (gaps.size() + 1);
            mark.appendReplacement(marked, "[[" + id + "]]");
            gaps.add(new QuestionGap(id, group(choices, number - 1), List.of()));
        }
        if (gaps.isEmpty()) {
            throw new Refused("the text has no gap");
        }
        draft.type(QuestionType.CLOZE).stem(mark.appendTail(marked).toString()).gaps(gaps);
    }

    private List<QuestionOption> group(List<XmlPiece> choices, int right) {
        String group = choices.get(right).first("group").text().strip();
        List<QuestionOption> options = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).first("group").text().strip().equals(group)) {
                options.add(new QuestionOption(
                        Ids.letter(options.size()),
                        texts.markdown(choices.get(i)),
                        i == right ? BigDecimal.ONE : BigDecimal.ZERO,
                        ""));
            }
        }
        return options;
    }

    private void tell(Severity severity, String what, String why) {
        Question question = draft.question();
        sink.finding(new QuestionFinding(question.name(), xml.line(), severity, what, why));
    }
}
