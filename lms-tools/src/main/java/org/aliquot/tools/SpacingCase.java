package org.aliquot.tools;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aliquot.spacing.CardState;
import org.aliquot.spacing.FsrsSettings;
import org.aliquot.spacing.FsrsWeights;
import org.aliquot.spacing.Rating;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One history of reviews in a JSON file; what is wrong is named by its path in the file. */
record SpacingCase(Path file, String path, JsonNode node) {

    private static final Pattern STEP = Pattern.compile("(\\d{1,6})([mhd])");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    /** One review, with the place its results go to. */
    record Review(ObjectNode node, Instant at, Rating rating) {}

    int steps() {
        if (!node.path("steps").isArray()) {
            throw bad("steps", "a list of reviews is missing; write \"steps\": [{\"review\": …, \"rating\": …}]");
        }
        return node.path("steps").size();
    }

    Instant created() {
        if (node.has("created")) {
            return time("created", node.path("created"));
        }
        return steps() == 0 ? Instant.EPOCH : review(0).at();
    }

    Review review(int index) {
        String place = "steps[" + index + "]";
        if (!(node.path("steps").get(index) instanceof ObjectNode step)) {
            throw bad(place, "a step is an object with review and rating");
        }
        JsonNode rating = step.path("rating");
        if (!rating.isInt() || rating.intValue() < 1 || rating.intValue() > 4) {
            throw bad(place + ".rating", "a rating is 1, 2, 3 or 4, not " + rating);
        }
        return new Review(step, time(place + ".review", step.path("review")), Rating.of(rating.intValue()));
    }

    FsrsSettings settings() {
        JsonNode given = node.path("parameters");
        var standard = FsrsSettings.DEFAULT;
        boolean shortTerm = given.path("enable_short_term").asBoolean(standard.shortTerm());
        var relearning = waits(given, "relearning_steps", standard.relearningSteps());
        try {
            return new FsrsSettings(
                    weights(given.path("w"), relearning.size(), shortTerm),
                    given.path("request_retention").asDouble(standard.retention()),
                    given.path("maximum_interval").asInt(standard.maximumIntervalDays()),
                    shortTerm,
                    waits(given, "learning_steps", standard.learningSteps()),
                    relearning);
        } catch (IllegalArgumentException e) {
            throw bad("parameters", String.valueOf(e.getMessage()));
        }
    }

    private static FsrsWeights weights(JsonNode given, int relearningSteps, boolean shortTerm) {
        if (given.isMissingNode()) {
            return FsrsWeights.defaults();
        }
        double[] values = new double[given.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = given.path(i).asDouble(Double.NaN);
        }
        return FsrsWeights.of(values, relearningSteps, shortTerm);
    }

    private List<Duration> waits(JsonNode given, String name, List<Duration> standard) {
        if (!given.path(name).isArray()) {
            return standard;
        }
        var waits = new ArrayList<Duration>();
        for (JsonNode each : given.path(name)) {
            var match = STEP.matcher(each.asString(""));
            if (!match.matches()) {
                throw bad("parameters." + name, "a step is a whole number with m, h or d, like 10m, not " + each);
            }
            long minutes = Long.parseLong(match.group(1)) * minutesPer(match.group(2));
            waits.add(Duration.ofMinutes(minutes));
        }
        return waits;
    }

    private static long minutesPer(String unit) {
        return switch (unit) {
            case "m" -> 1;
            case "h" -> 60;
            default -> 1440;
        };
    }

    private Instant time(String place, JsonNode text) {
        try {
            return OffsetDateTime.parse(text.asString("")).toInstant();
        } catch (DateTimeException e) {
            throw bad(place, "a time looks like 2026-01-05T09:30:00Z, not " + text);
        }
    }

    BadInput bad(String place, String message) {
        return new BadInput(file, path + "." + place + ": " + message);
    }

    static String utc(Instant time) {
        return UTC.format(time);
    }

    /** Learning, Review, Relearning. */
    static String name(CardState state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
