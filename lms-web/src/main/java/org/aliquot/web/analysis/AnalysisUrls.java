package org.aliquot.web.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.staff.StaffUrls;
import org.jspecify.annotations.Nullable;

/** Every address of these pages, besides the one of a question's answers. */
public final class AnalysisUrls {

    private AnalysisUrls() {}

    public static String version(String slug, int number) {
        return StaffUrls.with(StaffUrls.answers(slug), Map.of("version", number));
    }

    public static String quiz(String key) {
        return StaffUrls.quiz(key) + "/analysis";
    }

    public static String adjustments(String slug, int number) {
        return StaffUrls.item(slug) + "/versions/" + number + "/adjustments";
    }

    /** What an adjustment would do. */
    public static String preview(String slug, int number, FixForm form) {
        return StaffUrls.with(adjustments(slug, number), parameters(form));
    }

    public static String file(String slug, int number, FixForm form) {
        return StaffUrls.with(adjustments(slug, number) + "/file", parameters(form));
    }

    public static String undoing(UUID adjustment) {
        return "/teach/adjustments/" + adjustment + "/undoing";
    }

    public static String keeping(String slug) {
        return StaffUrls.item(slug) + "/keeping";
    }

    public static String lookingAgain(String slug) {
        return StaffUrls.item(slug) + "/looking-again";
    }

    private static Map<String, @Nullable String> parameters(FixForm form) {
        Map<String, @Nullable String> parameters = new HashMap<>();
        parameters.put("kind", form.kind());
        parameters.put("exam", form.exam());
        parameters.put("key", String.join(",", form.key() == null ? List.of() : form.key()));
        parameters.put("version", form.version() == null ? null : "" + form.version());
        return parameters;
    }
}
