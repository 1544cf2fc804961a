package load;

import java.util.ArrayList;
import java.util.List;

/**
 * A link of the LMS's course to the short exam.
 *
 * @param rule which attempt counts; also its id
 * @param column whether launches tell of a column; where they do not, the product makes one
 * @param results whether the product may read what stands there
 */
record ScoredLink(String rule, boolean column, boolean results) {

    static final List<ScoredLink> ALL = List.of(
            new ScoredLink("best", true, true), new ScoredLink("last", false, true), new ScoredLink("first", false, false));

    private static final String TARGET = "exam/" + LoadPack.SHORT_EXAM;
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/";

    Lms.Opening openedBy(String subject, FaultyGradebook gradebook) {
        List<String> scopes = new ArrayList<>(List.of("score", "lineitem"));
        if (results) {
            scopes.add("result.readonly");
        }
        String claim = "\"%sclaim/endpoint\": {%s\"lineitems\": \"%s\", \"scope\": [%s]},".formatted(
                AGS,
                column ? "\"lineitem\": \"" + gradebook.columnOf(rule) + "\", " : "",
                gradebook.list(),
                String.join(", ", scopes.stream().map(scope -> "\"" + AGS + "scope/" + scope + "\"").toList()));
        return new Lms.Opening(subject, rule, TARGET, claim);
    }
}
