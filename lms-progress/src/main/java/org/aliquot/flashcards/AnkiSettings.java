package org.aliquot.flashcards;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The settings that a collection of Anki keeps as JSON: our one type of note with its look, a deck for each course, all else as usual. */
final class AnkiSettings {

    private static final int DEFAULT = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private static final String STYLE = """
            .card { font: 18px/1.5 system-ui, sans-serif; text-align: left; max-width: 34em; margin: 0 auto; padding: 12px }
            ol { list-style: upper-alpha } img { max-width: 100%; height: auto; background: #fff } .right { font-weight: bold }
            """;

    private AnkiSettings() {}

    static String general() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("nextPos", 1);
        settings.put("estTimes", true);
        settings.put("activeDecks", List.of(DEFAULT));
        settings.put("curDeck", DEFAULT);
        settings.put("sortType", "noteFld");
        settings.put("sortBackwards", false);
        settings.put("addToCur", true);
        settings.put("dayLearnFirst", false);
        settings.put("collapseTime", 1200);
        settings.put("timeLim", 0);
        return JSON.writeValueAsString(settings);
    }

    static String models(Instant now) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", AnkiSchema.MODEL);
        model.put("name", "Aliquot");
        model.put("type", 0);
        model.put("mod", now.getEpochSecond());
        model.put("usn", -1);
        model.put("sortf", 0);
        model.put("did", DEFAULT);
        model.put("tmpls", List.of(template()));
        model.put("flds", List.of(field("Front", 0), field("Back", 1)));
        model.put("css", STYLE);
        model.put("latexPre", "");
        model.put("latexPost", "");
        model.put("req", List.of(List.of(0, "any", List.of(0))));
        model.put("tags", List.of());
        model.put("vers", List.of());
        return JSON.writeValueAsString(Map.of(String.valueOf(AnkiSchema.MODEL), model));
    }

    private static Map<String, Object> template() {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("name", "Card");
        template.put("ord", 0);
        template.put("qfmt", "{{Front}}");
        template.put("afmt", "{{FrontSide}}<hr id=\"answer\">{{Back}}");
        template.put("bqfmt", "");
        template.put("bafmt", "");
        template.put("did", null);
        return template;
    }

    private static Map<String, Object> field(String name, int place) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("ord", place);
        field.put("sticky", false);
        field.put("rtl", false);
        field.put("font", "Arial");
        field.put("size", 18);
        field.put("media", List.of());
        return field;
    }

    static String decks(List<String> names, Instant now) {
        Map<String, Object> decks = new LinkedHashMap<>();
        decks.put(String.valueOf(DEFAULT), deck(DEFAULT, "Default", now));
        names.forEach(name -> {
            long id = AnkiSchema.deck(name);
            decks.put(String.valueOf(id), deck(id, name, now));
        });
        return JSON.writeValueAsString(decks);
    }

    private static Map<String, Object> deck(long id, String name, Instant now) {
        Map<String, Object> deck = new LinkedHashMap<>();
        deck.put("id", id);
        deck.put("name", name);
        deck.put("mod", now.getEpochSecond());
        deck.put("usn", -1);
        deck.put("desc", "");
        deck.put("dyn", 0);
        deck.put("conf", DEFAULT);
        deck.put("collapsed", false);
        deck.put("browserCollapsed", false);
        deck.put("extendNew", 0);
        deck.put("extendRev", 0);
        for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            deck.put(today, List.of(0, 0));
        }
        return deck;
    }

    static String ofDecks() {
        Map<String, Object> usual = new LinkedHashMap<>();
        usual.put("id", DEFAULT);
        usual.put("name", "Default");
        usual.put("mod", 0);
        usual.put("usn", 0);
        usual.put("maxTaken", 60);
        usual.put("autoplay", true);
        usual.put("timer", 0);
        usual.put("replayq", true);
        usual.put("dyn", false);
        usual.put(
                "new",
                Map.of(
                        "bury",
                        false,
                        "delays",
                        List.of(1, 10),
                        "initialFactor",
                        2500,
                        "ints",
                        List.of(1, 4, 0),
                        "order",
                        1,
                        "perDay",
                        20));
        usual.put(
                "rev",
                Map.of("bury", false, "ease4", 1.3, "ivlFct", 1, "maxIvl", 36500, "perDay", 200, "hardFactor", 1.2));
        usual.put("lapse", Map.of("delays", List.of(10), "leechAction", 1, "leechFails", 8, "minInt", 1, "mult", 0));
        return JSON.writeValueAsString(Map.of(String.valueOf(DEFAULT), usual));
    }
}
