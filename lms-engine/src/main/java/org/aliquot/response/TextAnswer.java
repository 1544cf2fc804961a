package org.aliquot.response;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A typed term that is one of the accepted ones. Spaces at the ends and doubled ones, typographic quotes and dashes, and,
 * unless it matters, capitals are not compared.
 *
 * @param accepted credit by accepted term
 */
public record TextAnswer(Map<String, Credit> accepted, boolean capitalsMatter) implements ScoringRule {

    public TextAnswer {
        Map<String, Credit> normal = new LinkedHashMap<>();
        for (var entry : accepted.entrySet()) {
            normal.merge(normal(entry.getKey(), capitalsMatter), entry.getValue(), TextAnswer::more);
        }
        accepted = Map.copyOf(normal);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("a typed answer needs an accepted term");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.TEXT);
    }

    @Override
    public Marking judge(Response response) {
        String typed = normal(((Response.Text) response).text(), capitalsMatter);
        return Marking.whole(accepted.getOrDefault(typed, Credit.NONE));
    }

    private static Credit more(Credit one, Credit other) {
        return one.hundredths() >= other.hundredths() ? one : other;
    }

    private static String normal(String text, boolean capitalsMatter) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2018\u2019\u02BC]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
        return capitalsMatter ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
