package org.aliquot.web.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamRules;
import org.aliquot.examplan.ExamRules.Share;
import org.aliquot.web.staff.Typed;
import org.springframework.util.MultiValueMap;

/** The rules of an exam as they were typed. Shares are like {@code 20-25}, by area code; empty takes any. */
public record RulesForm(
        String title,
        String items,
        String minutes,
        String pass,
        boolean shuffle,
        boolean optionsAsWritten,
        Map<String, String> shares,
        Set<String> courses) {

    /** How options come, as it is sent. */
    public static final String AS_WRITTEN = "as-written";

    private static final String ENDS = " ?[-–] ?";
    private static final String NO_SHARE = "Enter a percentage from 0 to 100 in both fields, or leave both empty.";
    private static final String NUMBER = "[0-9]{1,3}(\\.[0-9]{1,2})?";

    static RulesForm of(ExamVersion exam) {
        Map<String, String> shares = new HashMap<>();
        exam.areas().forEach(area -> shares.put(area.code(), share(area)));
        Integer pass = exam.spec().outcome().passPercent();
        Integer minutes = exam.spec().sitting().timeLimitMinutes();
        return new RulesForm(
                exam.spec().title(),
                "" + exam.spec().form().items(),
                minutes == null ? "" : "" + minutes,
                pass == null ? "" : "" + pass,
                exam.spec().shuffle(),
                exam.spec().isAsWritten(),
                shares,
                Set.copyOf(exam.spec().courses()));
    }

    static RulesForm of(ExamVersion exam, MultiValueMap<String, String> sent) {
        Map<String, String> shares = new HashMap<>();
        exam.areas().forEach(area -> shares.put(area.code(), share(sent, shareField(area.code()))));
        return new RulesForm(
                field(sent, "title"),
                field(sent, "items"),
                field(sent, "minutes"),
                field(sent, "pass"),
                sent.containsKey("shuffle"),
                field(sent, "options").equals(AS_WRITTEN),
                shares,
                Set.copyOf(sent.getOrDefault("courses", List.of())));
    }

    static String shareField(String area) {
        return "share-" + area;
    }

    String share(String area) {
        return shares.getOrDefault(area, "");
    }

    /** The rules typed, as far as they can be read; what cannot is in {@code typed}. */
    ExamRules read(List<Area> areas, List<String> offered, Typed typed) {
        Integer wanted = typed.number("items", items, 1, ExamRules.MOST_ITEMS);
        if (items.isEmpty()) {
            typed.wrong("items", "Say how many questions the exam has.");
        }
        Map<String, Share> read = new HashMap<>();
        for (Area area : areas) {
            String share = share(area.code());
            if (share.matches(NUMBER + ENDS + NUMBER)) {
                String[] ends = share.split(ENDS);
                Share wide = new Share(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
                if (Math.max(wide.minPercent(), wide.maxPercent()) > 100) {
                    typed.wrong(shareField(area.code()), NO_SHARE);
                } else if (wide.minPercent() > wide.maxPercent()) {
                    typed.wrong(shareField(area.code()), "Enter the lower percentage first.");
                }
                read.put(area.code(), wide);
            } else if (!share.isEmpty()) {
                typed.wrong(shareField(area.code()), NO_SHARE);
            }
        }
        return new ExamRules(
                typed.required("title", title, ExamRules.LONGEST_TITLE, "Give the exam a title."),
                Objects.requireNonNullElse(wanted, 1),
                typed.number("minutes", minutes, 1, ExamRules.MOST_MINUTES),
                typed.number("pass", pass, 1, 100),
                shuffle,
                optionsAsWritten,
                read,
                offered.stream().filter(courses::contains).toList());
    }

    /** As one text, or as its two ends. */
    private static String share(MultiValueMap<String, String> sent, String name) {
        String from = field(sent, name + "-from");
        String to = field(sent, name + "-to");
        return from.isEmpty() && to.isEmpty() ? field(sent, name) : from + "-" + to;
    }

    private static String share(Area area) {
        return area.isWeighted() ? plain(area.minPercent()) + "-" + plain(area.maxPercent()) : "";
    }

    private static String plain(double percent) {
        return percent == Math.rint(percent) ? "" + (int) percent : "" + percent;
    }

    private static String field(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }
}
