package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/**
 * Sums that reasons and lessons write out come to what is written, such as "18.0 × 100 / 120 = 15.0 × 10⁹/L". Of a family fifty
 * instances are read as a learner reads them and calculated again from their text alone, knowing nothing of its formulas.
 */
final class WrittenSums implements ContentCheck {

    private static final int INSTANCES = 50;

    private static final int LONGEST = 200;

    /** Numbers in a sum may be rounded themselves. */
    private static final double CARELESS = 0.006;

    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final Pattern POWER_UNIT = Pattern.compile("\\s*\\*\\s*10\\^\\d+\\s?/\\s?[A-Za-zµ]+");
    private static final String UNIT_WORD =
            "(?:(?:[kmµnpfdc]?(?:g|L|mol|Eq|Osm|U|IU|m|s|W|Pa|kat)|min|h|rpm|Hg|1\\.73|hours?|minutes?|"
                    + "seconds?|days?|weeks?|years?|cells?|units?|bags?|people|doses?|vials?)(?:\\^\\d)?)";
    private static final Pattern UNIT =
            Pattern.compile("(?<=[\\d)])\\s?(?:\\* g\\b|/?" + UNIT_WORD + "(?:[/ ]" + UNIT_WORD + ")*)(?![\\w(])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern LAST_SUM = Pattern.compile("(?<![\\w.:,^*/+-])[-(]*" + NUMBER + "[\\d.\\s()*/+^-]*$");
    private static final Pattern FIRST_NUMBER =
            Pattern.compile("^\\s*(-?\\d++(?:\\.(\\d++))?+)(?![\\w:]|\\s*[*/+^(]|\\s-\\s?[\\d(])\\s?(%?)");
    private static final Pattern GOES_ON = Pattern.compile("([*/+^()±-]|\\\\[a-z]+)\\s*$");
    private static final Pattern OPERATION = Pattern.compile("[\\d)]\\s*[*/+^-]\\s*[\\d(]");

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (PackItem item : pack.questions()) {
            Stream.iterate(1L, seed -> seed + 1)
                    .limit(item.content().isDrawn() ? INSTANCES : 1)
                    .map(item.content()::given)
                    .flatMap(QuestionText::reasons)
                    .flatMap(text -> wrong(text).stream())
                    .findFirst()
                    .ifPresent(wrong -> problems.add(pack.where().question(item.id(), item.id() + ": " + wrong)));
        }
        for (LessonContent lesson : pack.pack().lessons()) {
            lesson.body()
                    .lines()
                    .forEach(line -> wrong(line)
                            .forEach(wrong -> problems.add(pack.where().lesson(lesson.slug(), line, wrong))));
        }
        return problems;
    }

    private static List<String> wrong(String text) {
        List<String> wrong = new ArrayList<>();
        if (!text.contains("=")) {
            return wrong;
        }
        for (String sentence : plain(text).split("[;\\n]|[.?!:,] |, ")) {
            String[] sides = sentence.split("=", -1);
            for (int i = 0; i + 1 < sides.length; i++) {
                compare(sides[i], sides[i + 1]).ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    /** Empty where they agree, or where one of them is no sum. */
    private static Optional<String> compare(String left, String right) {
        String before = left.substring(Math.max(0, left.length() - LONGEST)).replace("%", "");
        Matcher sum = LAST_SUM.matcher(before);
        Matcher result = FIRST_NUMBER.matcher(right);
        if (!sum.find()
                || !result.find()
                || !OPERATION.matcher(sum.group()).find()
                || GOES_ON.matcher(before.substring(0, sum.start())).find()) {
            return Optional.empty();
        }
        double stated = Double.parseDouble(result.group(1));
        double value = Arithmetic.value(sum.group()).orElse(stated);
        double step =
                result.group(2) == null ? 1 : Math.pow(10, -result.group(2).length());
        boolean isShare = !result.group(3).isEmpty() && agree(100 * value, stated, step);
        return isShare || agree(value, stated, step)
                ? Optional.empty()
                : Optional.of("%s = %s is written, but it comes to %.4g"
                        .formatted(sum.group().strip().replaceAll("\\s+", " "), result.group(1), value));
    }

    private static boolean agree(double value, double stated, double step) {
        double off = Math.abs(value - stated);
        return off <= 0.5001 * step || off <= CARELESS * Math.abs(stated);
    }

    private static String plain(String text) {
        String plain = text.replaceAll("\\\\times|\\\\cdot", "×")
                .replaceAll("\\\\div", "÷")
                .replace("\\%", "%")
                .replace("{,}", "")
                .replace("\\,", " ")
                .replaceAll("[$`]", " ")
                .replace('{', '(')
                .replace('}', ')');
        plain = plain.replace("<sup>", "^")
                .replaceAll("</?[a-z]+>", "")
                .replace('−', '-')
                .replace('–', '-')
                .replaceAll(" ?× ?", " * ")
                .replace("÷", "/")
                .replace("²", "^2")
                .replaceAll("(?<=\\d) x (?=[\\d(])", " * ");
        plain = THOUSANDS.matcher(plain).replaceAll("");
        plain = POWER_UNIT.matcher(plain).replaceAll("");
        return UNIT.matcher(plain).replaceAll("");
    }
}
