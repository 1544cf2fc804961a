package org.aliquot.web.staff;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of the question editor, complete by default. */
final class WrittenItem {

    private WrittenItem() {}

    static Map<String, String> complete(String stem) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("topic", "mlt-bb-abo-discrepancies");
        fields.put("level", "application");
        fields.put("difficulty", "0.5");
        fields.put("stem", stem);
        fields.put("key", "1");
        option(fields, 0, "Serum iron", "Wrong here: it varies with meals.", "one-value-enough");
        option(fields, 1, "Serum ferritin", "Right: it mirrors the stores.", "");
        option(fields, 2, "Mean cell volume", "Wrong here: it falls later.", "Late sign first");
        fields.put("rationale", "Stores are used up before red cells change.");
        fields.put("takeaway", "Ferritin falls first.");
        fields.put("references", "WHO guideline on ferritin, 2020");
        fields.put("tags", "iron, category: Hematology/Red cells");
        fields.put("shuffle", "true");
        fields.put("attested", "true");
        return fields;
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static void option(Map<String, String> fields, int place, String text, String why, String misconception) {
        fields.put("options[" + place + "].text", text);
        fields.put("options[" + place + "].rationale", why);
        fields.put("options[" + place + "].misconception", misconception);
    }
}
