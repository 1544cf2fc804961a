package load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bank by each word and each filter alone, in each order, and in mixtures drawn from a seed. */
final class BankAddresses {

    private static final String BANK = "/teach/items";
    private static final int MIXTURES = 60;
    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]*value=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"");

    /** Rare and common words, beginnings as they are typed, codes, several words, none that there are. */
    private static final List<String> WORDS = List.of(
            "f", "fe", "fer", "ferri", "ferritin", "a", "an", "anti", "antibod", "antibodies", "con", "re", "the", "which",
            "anti-D", "big-012", "big-01234", "iron%20deficiency", "the%20antibody%20which%20con", "zzz");

    private static final List<String> ORDERS = List.of(
            "code", "most-answers", "fewest-right", "most-right", "least-discrimination", "most-discrimination");

    private BankAddresses() {}

    /** By what they are. */
    static Map<String, List<String>> all(Wire wire) throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Map<String, List<String>> filters = filters(wire.send("GET", BANK + "?q=zzz", "").body());
        all.put("first page with coverage", List.of(BANK));
        all.put("words", WORDS.stream().map(word -> BANK + "?q=" + word).toList());
        filters.forEach((name, values) ->
                all.put("filter: " + name, values.stream().map(value -> BANK + "?" + name + "=" + value).toList()));
        all.put("orders", ORDERS.stream().map(order -> BANK + "?sort=" + order).toList());
        all.put("later pages", later(wire));
        all.put("words in orders", words());
        all.put("mixtures", mixtures(filters));
        all.put("coverage", List.of(BANK + "/coverage", BANK + "/coverage?exam=quick-check"));
        all.put("near copies", List.of(BANK + "/copies"));
        return all;
    }

    private static Map<String, List<String>> filters(String page) {
        Map<String, List<String>> filters = new TreeMap<>();
        Matcher select = SELECT.matcher(page);
        while (select.find()) {
            List<String> values = new ArrayList<>();
            Matcher option = OPTION.matcher(select.group(2));
            while (option.find()) {
                values.add(option.group(1));
            }
            filters.put(select.group(1), values);
        }
        filters.put("look", List.of("1"));
        return filters;
    }

    private static List<String> later(Wire wire) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String order : ORDERS) {
            String page = BANK + "?sort=" + order;
            for (int i = 0; i < 3; i++) {
                Matcher next = NEXT.matcher(wire.send("GET", page, "").body());
                if (next.find()) {
                    page = next.group(1).replace("&amp;", "&");
                }
            }
            pages.add(page);
        }
        pages.add(BANK + "?after=0.0_big-40000");
        return pages;
    }

    private static List<String> words() {
        List<String> pages = new ArrayList<>();
        WORDS.forEach(word -> ORDERS.forEach(order -> pages.add(BANK + "?q=" + word + "&sort=" + order)));
        return pages;
    }

    private static List<String> mixtures(Map<String, List<String>> filters) {
        Random random = new Random(7);
        List<String> mixtures = new ArrayList<>();
        for (int i = 0; i < MIXTURES; i++) {
            StringBuilder address = new StringBuilder(BANK + "?sort=").append(one(ORDERS, random));
            if (random.nextBoolean()) {
                address.append("&q=").append(one(WORDS, random));
            }
            filters.forEach((name, values) -> {
                if (!values.isEmpty() && random.nextInt(4) == 0) {
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
}
