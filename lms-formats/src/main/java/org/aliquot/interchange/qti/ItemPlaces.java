package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.markup.Tag;
import org.aliquot.qti.BaseType;
import org.aliquot.qti.Constructs;
import org.jspecify.annotations.Nullable;

/** Items in which places on a picture are found. */
final class ItemPlaces {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final ItemFindings findings;
    private final Scoring scoring;

    ItemPlaces(ItemFindings findings, Scoring scoring) {
        this.findings = findings;
        this.scoring = scoring;
    }

    /** False where our kind cannot score alike, or the picture's size is not told. */
    boolean fill(QuestionDraft draft, Tag interaction, ResponseKey key) {
        boolean choices = interaction.is("hotspotInteraction");
        List<Tag> areas = areas(interaction, key);
        if (areas.isEmpty() || !(choices ? scoresChoices(key) : scoresAreas(key, areas))) {
            return false;
        }
        List<QuestionOption> options = options(interaction, areas, key);
        if (options == null) {
            return false;
        }
        draft.type(QuestionType.HOTSPOT)
                .options(options)
                .settings(QuestionSettings.USUAL.partly(!(scoring instanceof Scoring.Match)));
        tellWords(choices, areas);
        return true;
    }

    /** The places as they are shown, whatever the scoring; false where the picture's size is not told. */
    boolean show(QuestionDraft draft, Tag interaction, ResponseKey key) {
        List<Tag> areas = areas(interaction, key);
        List<QuestionOption> options = options(interaction, areas, key);
        if (options != null) {
            draft.options(options);
            tellWords(interaction.is("hotspotInteraction"), areas);
        }
        return options != null;
    }

    private static List<Tag> areas(Tag interaction, ResponseKey key) {
        return interaction.is("hotspotInteraction")
                ? interaction.tags("hotspotChoice")
                : key.areas().map(mapping -> mapping.tags("areaMapEntry")).orElse(List.of());
    }

    private static @Nullable List<QuestionOption> options(Tag interaction, List<Tag> areas, ResponseKey key) {
        Optional<Tag> picture = interaction.tags().stream()
                .filter(tag -> tag.is("object") || tag.is("img"))
                .findFirst();
        BigDecimal width = picture.map(tag -> ResponseKey.number(tag, "width")).orElse(BigDecimal.ZERO);
        BigDecimal height =
                picture.map(tag -> ResponseKey.number(tag, "height")).orElse(BigDecimal.ZERO);
        if (width.signum() <= 0 || height.signum() <= 0) {
            return null;
        }
        boolean choices = interaction.is("hotspotInteraction");
        Set<String> right = Set.copyOf(key.correct());
        List<QuestionOption> options = new ArrayList<>();
        for (Tag area : areas) {
            String shape = shape(area, width, height);
            if (shape == null) {
                return null;
            }
            String id = choices ? Constructs.id(area) : "place-" + (options.size() + 1);
            boolean target = !choices || right.contains(id);
            options.add(new QuestionOption(
                    id,
                    area.attribute("hotspotLabel", id),
                    target ? share(choices ? right.size() : areas.size()) : BigDecimal.ZERO,
                    "",
                    null,
                    shape));
        }
        return options;
    }

    private void tellWords(boolean choices, List<Tag> areas) {
        if (!choices || areas.stream().anyMatch(area -> area.attribute("hotspotLabel") == null)) {
            findings.changed("places", "they have no words for those who cannot see the picture; write some");
        }
    }

    private boolean scoresChoices(ResponseKey key) {
        return ItemPairs.scoresEqually(scoring, key)
                && (key.isSingle() ? key.correct().size() == 1 : true);
    }

    private boolean scoresAreas(ResponseKey key, List<Tag> areas) {
        Set<BigDecimal> worth = areas.stream()
                .map(area -> ResponseKey.number(area, "mappedValue").stripTrailingZeros())
                .collect(Collectors.toSet());
        boolean nothingElse = key.areas()
                .map(mapping -> ResponseKey.number(mapping, "defaultValue").signum() == 0)
                .orElse(false);
        return scoring instanceof Scoring.Areas
                && nothingElse
                && worth.size() == 1
                && worth.iterator().next().signum() > 0
                && (!key.isSingle() || areas.size() == 1);
    }

    private static BigDecimal share(int targets) {
        return ResponseKey.share(BigDecimal.ONE, BigDecimal.valueOf(targets));
    }

    /** As our text pack writes shapes: in percent of the picture. */
    private static @Nullable String shape(Tag area, BigDecimal width, BigDecimal height) {
        List<BigDecimal> n = new ArrayList<>();
        for (String word : area.attribute("coords", "").strip().split("[\\s,]+")) {
            if (BaseType.FLOAT.parse(word).isEmpty()) {
                return null;
            }
            n.add(new BigDecimal(word));
        }
        String shape = area.attribute("shape", "");
        int wanted = Map.of("circle", 3, "ellipse", 4, "rect", 4).getOrDefault(shape, n.size());
        if (n.size() != wanted) {
            return null;
        }
        String written = switch (shape) {
            case "circle" -> "ellipse " + numbers(List.of(n.get(0), n.get(1), n.get(2), n.get(2)), width, height);
            case "ellipse" -> "ellipse " + numbers(n, width, height);
            case "rect" ->
                "box "
                        + numbers(
                                List.of(
                                        n.get(0).min(n.get(2)),
                                        n.get(1).min(n.get(3)),
                                        n.get(2).subtract(n.get(0)).abs(),
                                        n.get(3).subtract(n.get(1)).abs()),
                                width,
                                height);
            case "poly" -> n.size() >= 6 && n.size() % 2 == 0 ? "polygon " + numbers(n, width, height) : null;
            case "default" -> "box 0 0 100 100";
            default -> null;
        };
        return written;
    }

    private static String numbers(List<BigDecimal> pixels, BigDecimal width, BigDecimal height) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < pixels.size(); i++) {
            BigDecimal percent = pixels.get(i)
                    .multiply(HUNDRED)
                    .divide(i % 2 == 0 ? width : height, 4, RoundingMode.HALF_UP)
                    .max(BigDecimal.ZERO)
                    .min(HUNDRED)
                    .stripTrailingZeros();
            numbers.append(i == 0 ? "" : " ").append(percent.toPlainString());
        }
        return numbers.toString();
    }
}
