package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;

/** Reads {@code blueprints/*.yaml}. */
final class BlueprintFile {

    private final Findings findings;
    private final Index index;
    private final Set<String> topicsSeen = new HashSet<>();

    BlueprintFile(Findings findings, Index index) {
        this.findings = findings;
        this.index = index;
    }

    Optional<Blueprint> read(String file, String text) {
        return YamlFile.read(file, text, findings).map(this::blueprint);
    }

    private Blueprint blueprint(Fields fields) {
        String key = fields.id("key");
        index.define(Kind.BLUEPRINT, key, fields.place("key"));
        String title = fields.text("title");
        String source = fields.text("source");
        String date = fields.text("date");
        List<Area> areas = new ArrayList<>();
        topicsSeen.clear();
        for (Fields area : fields.maps("areas")) {
            areas.add(area(area));
        }
        if (areas.stream().map(Area::code).distinct().count() < areas.size()) {
            findings.add(fields.place("areas"), "two areas have the same code");
        }
        long unweighted = areas.stream().filter(area -> !area.isWeighted()).count();
        if (unweighted > 0 && unweighted < areas.size()) {
            findings.add(fields.place("areas"), "either all areas have minPercent and maxPercent, or none has");
        }
        fields.done();
        return new Blueprint(key, title, source, date, areas);
    }

    private Area area(Fields fields) {
        String code = fields.text("code");
        index.declare(Kind.AREA, code, fields.place("code"));
        boolean weighted = fields.has("minPercent") || fields.has("maxPercent");
        double min = weighted ? fields.decimal("minPercent", 0, 100) : 0;
        double max = weighted ? fields.decimal("maxPercent", 0, 100) : 100;
        if (min > max) {
            findings.add(fields.place("minPercent"), "minPercent is more than maxPercent");
        }
        List<String> topics = new ArrayList<>();
        for (Word topic : fields.someTexts("topics")) {
            Place place = new Place(fields.place("topics").file(), topic.line());
            index.declare(Kind.TOPIC, topic.text(), place);
            if (!topicsSeen.add(topic.text())) {
                findings.add(place, "topic '" + topic.text() + "' is in this blueprint twice");
            }
            topics.add(topic.text());
        }
        Area area = new Area(code, fields.text("title"), Math.min(min, max), max, topics);
        fields.done();
        return area;
    }
}
