package load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every report in every order, under each filter alone, and in mixtures drawn from a seed: reports must be quick whatever
 * is asked of them.
 */
final class ReportAddresses {

    private static final List<String> REPORTS = List.of("learners", "outcomes", "sittings", "windows");
    private static final int MIXTURES = 40;
    private static final Pattern SORT = Pattern.compile("[?&;]sort=(-?\\w+)");
    private static final Pattern COHORT = Pattern.compile("<option value=\"([0-9a-f]{8}-[0-9a-f-]{27})\"");

    private static final Map<String, List<String>> FILTERS = new TreeMap<>(Map.of(
            "on", List.of("" + LocalDate.now().minusMonths(1), "" + LocalDate.now().minusMonths(6)),
            "course", List.of("mlt"),
            "payer", List.of("learner", "school"),
            "search", List.of("gar", "no-such-person"),
            "status", List.of("active", "expired"),
            "progress", List.of("stuck", "completed"),
            "exam", List.of("mlt-mock-50"),
            "passed", List.of("no"),
            "first", List.of("yes"),
            "groupBy", List.of("cohort", "payer-name")));

    private ReportAddresses() {}

    static List<String> all(Wire wire) throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String report : REPORTS) {
            String page = "/teach/reports/" + report;
            String body = wire.send("GET", page, "").body();
            List<String> sorts = found(SORT, body);
            Map<String, List<String>> filters = new TreeMap<>(FILTERS);
            filters.put("cohort", found(COHORT, body).stream().limit(3).toList());
            sorts.forEach(sort -> addresses.add(page + "?sort=" + sort));
            filters.forEach((name, values) -> values.forEach(value -> addresses.add(page + "?" + name + "=" + value)));
            addresses.addAll(mixtures(page, sorts, filters));
        }
        return List.copyOf(addresses);
    }

    private static List<String> mixtures(String page, List<String> sorts, Map<String, List<String>> filters) {
        Random random = new Random(7);
        List<String> mixtures = new ArrayList<>();
        for (int i = 0; i < MIXTURES; i++) {
            StringBuilder address = new StringBuilder(page).append("?sort=").append(one(sorts, random));
            filters.forEach((name, values) -> {
                if (!values.isEmpty() && random.nextInt(5) == 0) {
                    address.append('&').append(name).append('=').append(one(values, random));
                }
            });
            mixtures.add(address.toString());
        }
        return mixtures;
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
            if (pattern == SORT) {
                found.add(matcher.group(1).startsWith("-") ? matcher.group(1).substring(1) : "-" + matcher.group(1));
            }
        }
        return List.copyOf(found);
    }
}
